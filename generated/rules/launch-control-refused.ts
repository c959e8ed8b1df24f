// Made by `npm run generate` from conformance/rules/launch-control-refused. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";


/** The rules of kind launch-control-refused, in the order of their ids. */
export const rules: readonly AnyRule[] = [];
