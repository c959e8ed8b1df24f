// Made by `npm run generate` from conformance/rules/launch-control-request. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { initialCashIsPositive } from "../../conformance/rules/launch-control-request/initial-cash-is-positive.rule.ts";
import { parametersBelongToTheCommand } from "../../conformance/rules/launch-control-request/parameters-belong-to-the-command.rule.ts";
import { periodRunsForward } from "../../conformance/rules/launch-control-request/period-runs-forward.rule.ts";
import { requestIdStaysInTheLauncher } from "../../conformance/rules/launch-control-request/request-id-stays-in-the-launcher.rule.ts";

/** The rules of kind launch-control-request, in the order of their ids. */
export const rules: readonly AnyRule[] = [initialCashIsPositive as unknown as AnyRule, parametersBelongToTheCommand as unknown as AnyRule, periodRunsForward as unknown as AnyRule, requestIdStaysInTheLauncher as unknown as AnyRule];
