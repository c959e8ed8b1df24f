// Made by `npm run generate` from conformance/rules/version. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";


/** The rules of kind version, in the order of their ids. */
export const rules: readonly AnyRule[] = [];
