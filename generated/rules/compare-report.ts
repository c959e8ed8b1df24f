// Made by `npm run generate` from conformance/rules/compare-report. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { bestRunComesFirst } from "../../conformance/rules/compare-report/best-run-comes-first.rule.ts";
import { nRunsCountsTheRows } from "../../conformance/rules/compare-report/n-runs-counts-the-rows.rule.ts";
import { pathEndsInTheRunId } from "../../conformance/rules/compare-report/path-ends-in-the-run-id.rule.ts";
import { reportIsNewerThanItsRuns } from "../../conformance/rules/compare-report/report-is-newer-than-its-runs.rule.ts";
import { rowsAreSorted } from "../../conformance/rules/compare-report/rows-are-sorted.rule.ts";
import { rowsRepeatTheirRuns } from "../../conformance/rules/compare-report/rows-repeat-their-runs.rule.ts";
import { runsAreComparedOnce } from "../../conformance/rules/compare-report/runs-are-compared-once.rule.ts";
import { sortFigureIsCompared } from "../../conformance/rules/compare-report/sort-figure-is-compared.rule.ts";

/** The rules of kind compare-report, in the order of their ids. */
export const rules: readonly AnyRule[] = [bestRunComesFirst as unknown as AnyRule, nRunsCountsTheRows as unknown as AnyRule, pathEndsInTheRunId as unknown as AnyRule, reportIsNewerThanItsRuns as unknown as AnyRule, rowsAreSorted as unknown as AnyRule, rowsRepeatTheirRuns as unknown as AnyRule, runsAreComparedOnce as unknown as AnyRule, sortFigureIsCompared as unknown as AnyRule];
