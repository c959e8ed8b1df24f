// Made by `npm run generate` from conformance/rules/paper-sessions-index. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { csvAndJsonAgree } from "../../conformance/rules/paper-sessions-index/csv-and-json-agree.rule.ts";
import { indexIsCurrent } from "../../conformance/rules/paper-sessions-index/index-is-current.rule.ts";
import { indexIsNewerThanItsRows } from "../../conformance/rules/paper-sessions-index/index-is-newer-than-its-rows.rule.ts";
import { nSessionsCountsTheRows } from "../../conformance/rules/paper-sessions-index/n-sessions-counts-the-rows.rule.ts";
import { pathEndsInTheSessionId } from "../../conformance/rules/paper-sessions-index/path-ends-in-the-session-id.rule.ts";
import { pathsLieInTheRoot } from "../../conformance/rules/paper-sessions-index/paths-lie-in-the-root.rule.ts";
import { rootIsThisFolder } from "../../conformance/rules/paper-sessions-index/root-is-this-folder.rule.ts";
import { rowStatesFitTogether } from "../../conformance/rules/paper-sessions-index/row-states-fit-together.rule.ts";
import { rowsAreSorted } from "../../conformance/rules/paper-sessions-index/rows-are-sorted.rule.ts";
import { rowsHaveTheirSessions } from "../../conformance/rules/paper-sessions-index/rows-have-their-sessions.rule.ts";
import { rowsRepeatTheirSessions } from "../../conformance/rules/paper-sessions-index/rows-repeat-their-sessions.rule.ts";
import { sessionsAreListed } from "../../conformance/rules/paper-sessions-index/sessions-are-listed.rule.ts";
import { sessionsAreListedOnce } from "../../conformance/rules/paper-sessions-index/sessions-are-listed-once.rule.ts";
import { sessionsLieBesideTheIndex } from "../../conformance/rules/paper-sessions-index/sessions-lie-beside-the-index.rule.ts";

/** The rules of kind paper-sessions-index, in the order of their ids. */
export const rules: readonly AnyRule[] = [csvAndJsonAgree as unknown as AnyRule, indexIsCurrent as unknown as AnyRule, indexIsNewerThanItsRows as unknown as AnyRule, nSessionsCountsTheRows as unknown as AnyRule, pathEndsInTheSessionId as unknown as AnyRule, pathsLieInTheRoot as unknown as AnyRule, rootIsThisFolder as unknown as AnyRule, rowStatesFitTogether as unknown as AnyRule, rowsAreSorted as unknown as AnyRule, rowsHaveTheirSessions as unknown as AnyRule, rowsRepeatTheirSessions as unknown as AnyRule, sessionsAreListed as unknown as AnyRule, sessionsAreListedOnce as unknown as AnyRule, sessionsLieBesideTheIndex as unknown as AnyRule];
