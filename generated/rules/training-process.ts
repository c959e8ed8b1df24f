// Made by `npm run generate` from conformance/rules/training-process. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { startedAtIsUtc } from "../../conformance/rules/training-process/started-at-is-utc.rule.ts";

/** The rules of kind training-process, in the order of their ids. */
export const rules: readonly AnyRule[] = [startedAtIsUtc as unknown as AnyRule];
