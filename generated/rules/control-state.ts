// Made by `npm run generate` from conformance/rules/control-state. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { killSwitchHasAReason } from "../../conformance/rules/control-state/kill-switch-has-a-reason.rule.ts";
import { lastUpdatedIsUtc } from "../../conformance/rules/control-state/last-updated-is-utc.rule.ts";

/** The rules of kind control-state, in the order of their ids. */
export const rules: readonly AnyRule[] = [killSwitchHasAReason as unknown as AnyRule, lastUpdatedIsUtc as unknown as AnyRule];
