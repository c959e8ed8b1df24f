// Made by `npm run generate` from conformance/rules/engine-history. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { decisionsFitTheirShares } from "../../conformance/rules/engine-history/decisions-fit-their-shares.rule.ts";
import { entriesAreInOrder } from "../../conformance/rules/engine-history/entries-are-in-order.rule.ts";
import { jsonIsCanonical } from "../../conformance/rules/engine-history/json-is-canonical.rule.ts";
import { snapshotPricesArePossible } from "../../conformance/rules/engine-history/snapshot-prices-are-possible.rule.ts";
import { tracesRepeatTheirDecision } from "../../conformance/rules/engine-history/traces-repeat-their-decision.rule.ts";
import { tradeValuesMultiply } from "../../conformance/rules/engine-history/trade-values-multiply.rule.ts";

/** The rules of kind engine-history, in the order of their ids. */
export const rules: readonly AnyRule[] = [decisionsFitTheirShares as unknown as AnyRule, entriesAreInOrder as unknown as AnyRule, jsonIsCanonical as unknown as AnyRule, snapshotPricesArePossible as unknown as AnyRule, tracesRepeatTheirDecision as unknown as AnyRule, tradeValuesMultiply as unknown as AnyRule];
