// Made by `npm run generate` from conformance/rules/control-answer. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";


/** The rules of kind control-answer, in the order of their ids. */
export const rules: readonly AnyRule[] = [];
