// Made by `npm run generate` from conformance/rules/request. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { amountsMakeSense } from "../../conformance/rules/request/amounts-make-sense.rule.ts";
import { asksNothingOfAVenue } from "../../conformance/rules/request/asks-nothing-of-a-venue.rule.ts";
import { customWeightsAreGiven } from "../../conformance/rules/request/custom-weights-are-given.rule.ts";
import { forwardNamesItsSource } from "../../conformance/rules/request/forward-names-its-source.rule.ts";
import { parametersBelongToTheCommand } from "../../conformance/rules/request/parameters-belong-to-the-command.rule.ts";
import { parametersTakeEffect } from "../../conformance/rules/request/parameters-take-effect.rule.ts";
import { pathsAreAbsolute } from "../../conformance/rules/request/paths-are-absolute.rule.ts";
import { periodRunsForward } from "../../conformance/rules/request/period-runs-forward.rule.ts";
import { portfolioNamesItsSessions } from "../../conformance/rules/request/portfolio-names-its-sessions.rule.ts";
import { requestIdIsSafe } from "../../conformance/rules/request/request-id-is-safe.rule.ts";
import { runIsGivenNoTrades } from "../../conformance/rules/request/run-is-given-no-trades.rule.ts";
import { sweepNamesOneOutputDirectory } from "../../conformance/rules/request/sweep-names-one-output-directory.rule.ts";

/** The rules of kind request, in the order of their ids. */
export const rules: readonly AnyRule[] = [amountsMakeSense as unknown as AnyRule, asksNothingOfAVenue as unknown as AnyRule, customWeightsAreGiven as unknown as AnyRule, forwardNamesItsSource as unknown as AnyRule, parametersBelongToTheCommand as unknown as AnyRule, parametersTakeEffect as unknown as AnyRule, pathsAreAbsolute as unknown as AnyRule, periodRunsForward as unknown as AnyRule, portfolioNamesItsSessions as unknown as AnyRule, requestIdIsSafe as unknown as AnyRule, runIsGivenNoTrades as unknown as AnyRule, sweepNamesOneOutputDirectory as unknown as AnyRule];
