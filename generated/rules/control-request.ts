// Made by `npm run generate` from conformance/rules/control-request. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { enablingHasAReason } from "../../conformance/rules/control-request/enabling-has-a-reason.rule.ts";

/** The rules of kind control-request, in the order of their ids. */
export const rules: readonly AnyRule[] = [enablingHasAReason as unknown as AnyRule];
