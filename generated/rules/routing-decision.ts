// Made by `npm run generate` from conformance/rules/routing-decision. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { decisionIsOfItsTarget } from "../../conformance/rules/routing-decision/decision-is-of-its-target.rule.ts";
import { failedScoreIsNoScore } from "../../conformance/rules/routing-decision/failed-score-is-no-score.rule.ts";
import { jsonIsCanonical } from "../../conformance/rules/routing-decision/json-is-canonical.rule.ts";
import { selectedFamilyHasAModel } from "../../conformance/rules/routing-decision/selected-family-has-a-model.rule.ts";
import { symbolScoresFitTogether } from "../../conformance/rules/routing-decision/symbol-scores-fit-together.rule.ts";
import { winnerSymbolsAreSorted } from "../../conformance/rules/routing-decision/winner-symbols-are-sorted.rule.ts";

/** The rules of kind routing-decision, in the order of their ids. */
export const rules: readonly AnyRule[] = [decisionIsOfItsTarget as unknown as AnyRule, failedScoreIsNoScore as unknown as AnyRule, jsonIsCanonical as unknown as AnyRule, selectedFamilyHasAModel as unknown as AnyRule, symbolScoresFitTogether as unknown as AnyRule, winnerSymbolsAreSorted as unknown as AnyRule];
