// Made by `npm run generate` from conformance/rules/exit-code. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { everyCodeHasOneRow } from "../../conformance/rules/exit-code/every-code-has-one-row.rule.ts";
import { meaningsDiffer } from "../../conformance/rules/exit-code/meanings-differ.rule.ts";

/** The rules of kind exit-code, in the order of their ids. */
export const rules: readonly AnyRule[] = [everyCodeHasOneRow as unknown as AnyRule, meaningsDiffer as unknown as AnyRule];
