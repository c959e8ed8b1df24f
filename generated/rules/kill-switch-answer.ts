// Made by `npm run generate` from conformance/rules/kill-switch-answer. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { reasonFitsTheSwitch } from "../../conformance/rules/kill-switch-answer/reason-fits-the-switch.rule.ts";

/** The rules of kind kill-switch-answer, in the order of their ids. */
export const rules: readonly AnyRule[] = [reasonFitsTheSwitch as unknown as AnyRule];
