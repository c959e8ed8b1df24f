// Made by `npm run generate` from conformance/rules/response-envelope. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { artifactsPathNamesTheRun } from "../../conformance/rules/response-envelope/artifacts-path-names-the-run.rule.ts";
import { resultLiesInItsOwnRoot } from "../../conformance/rules/response-envelope/result-lies-in-its-own-root.rule.ts";
import { summaryIsPossible } from "../../conformance/rules/response-envelope/summary-is-possible.rule.ts";

/** The rules of kind response-envelope, in the order of their ids. */
export const rules: readonly AnyRule[] = [artifactsPathNamesTheRun as unknown as AnyRule, resultLiesInItsOwnRoot as unknown as AnyRule, summaryIsPossible as unknown as AnyRule];
