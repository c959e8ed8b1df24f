// Made by `npm run generate` from conformance/rules/runs-index. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { csvAndJsonAgree } from "../../conformance/rules/runs-index/csv-and-json-agree.rule.ts";
import { directoriesHoldRuns } from "../../conformance/rules/runs-index/directories-hold-runs.rule.ts";
import { finishedRunsAreListed } from "../../conformance/rules/runs-index/finished-runs-are-listed.rule.ts";
import { indexIsNewerThanItsRuns } from "../../conformance/rules/runs-index/index-is-newer-than-its-runs.rule.ts";
import { nRunsCountsTheRows } from "../../conformance/rules/runs-index/n-runs-counts-the-rows.rule.ts";
import { noPaperSessionIsListed } from "../../conformance/rules/runs-index/no-paper-session-is-listed.rule.ts";
import { pathEndsInTheRunId } from "../../conformance/rules/runs-index/path-ends-in-the-run-id.rule.ts";
import { pathsLieInTheRoot } from "../../conformance/rules/runs-index/paths-lie-in-the-root.rule.ts";
import { rootIsThisFolder } from "../../conformance/rules/runs-index/root-is-this-folder.rule.ts";
import { rowsAreSorted } from "../../conformance/rules/runs-index/rows-are-sorted.rule.ts";
import { rowsHaveTheirDirectories } from "../../conformance/rules/runs-index/rows-have-their-directories.rule.ts";
import { rowsRepeatTheirRuns } from "../../conformance/rules/runs-index/rows-repeat-their-runs.rule.ts";
import { runsAreListedOnce } from "../../conformance/rules/runs-index/runs-are-listed-once.rule.ts";
import { runsLieBesideTheIndex } from "../../conformance/rules/runs-index/runs-lie-beside-the-index.rule.ts";

/** The rules of kind runs-index, in the order of their ids. */
export const rules: readonly AnyRule[] = [csvAndJsonAgree as unknown as AnyRule, directoriesHoldRuns as unknown as AnyRule, finishedRunsAreListed as unknown as AnyRule, indexIsNewerThanItsRuns as unknown as AnyRule, nRunsCountsTheRows as unknown as AnyRule, noPaperSessionIsListed as unknown as AnyRule, pathEndsInTheRunId as unknown as AnyRule, pathsLieInTheRoot as unknown as AnyRule, rootIsThisFolder as unknown as AnyRule, rowsAreSorted as unknown as AnyRule, rowsHaveTheirDirectories as unknown as AnyRule, rowsRepeatTheirRuns as unknown as AnyRule, runsAreListedOnce as unknown as AnyRule, runsLieBesideTheIndex as unknown as AnyRule];
