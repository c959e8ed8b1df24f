// Made by `npm run generate` from conformance/rules/legacy-run. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { advancedReportIsOfThisRun } from "../../conformance/rules/legacy-run/advanced-report-is-of-this-run.rule.ts";
import { bestResultAgrees } from "../../conformance/rules/legacy-run/best-result-agrees.rule.ts";
import { configHashRecomputes } from "../../conformance/rules/legacy-run/config-hash-recomputes.rule.ts";
import { countsAreThoseOfTheRows } from "../../conformance/rules/legacy-run/counts-are-those-of-the-rows.rule.ts";
import { directoryNameIsRunId } from "../../conformance/rules/legacy-run/directory-name-is-run-id.rule.ts";
import { experimentsCoverTheGrid } from "../../conformance/rules/legacy-run/experiments-cover-the-grid.rule.ts";
import { figuresArePossible } from "../../conformance/rules/legacy-run/figures-are-possible.rule.ts";
import { leaderboardIsSorted } from "../../conformance/rules/legacy-run/leaderboard-is-sorted.rule.ts";
import { leaderboardRanksEveryExperiment } from "../../conformance/rules/legacy-run/leaderboard-ranks-every-experiment.rule.ts";
import { listedFilesExist } from "../../conformance/rules/legacy-run/listed-files-exist.rule.ts";
import { listedFilesStayInside } from "../../conformance/rules/legacy-run/listed-files-stay-inside.rule.ts";
import { listedSizesAreCurrent } from "../../conformance/rules/legacy-run/listed-sizes-are-current.rule.ts";
import { machineContractHasFigures } from "../../conformance/rules/legacy-run/machine-contract-has-figures.rule.ts";
import { metadataOrReportExists } from "../../conformance/rules/legacy-run/metadata-or-report-exists.rule.ts";
import { modeAgrees } from "../../conformance/rules/legacy-run/mode-agrees.rule.ts";
import { namesAreCanonical } from "../../conformance/rules/legacy-run/names-are-canonical.rule.ts";
import { noTemporaryFiles } from "../../conformance/rules/legacy-run/no-temporary-files.rule.ts";
import { oosEquityIsThatOfTheSplits } from "../../conformance/rules/legacy-run/oos-equity-is-that-of-the-splits.rule.ts";
import { oosLeaderboardIsSorted } from "../../conformance/rules/legacy-run/oos-leaderboard-is-sorted.rule.ts";
import { oosTimeseriesIsThatOfTheTests } from "../../conformance/rules/legacy-run/oos-timeseries-is-that-of-the-tests.rule.ts";
import { provenanceAgrees } from "../../conformance/rules/legacy-run/provenance-agrees.rule.ts";
import { reportsRepeatTheConfig } from "../../conformance/rules/legacy-run/reports-repeat-the-config.rule.ts";
import { requestIdAgrees } from "../../conformance/rules/legacy-run/request-id-agrees.rule.ts";
import { resultsCarryTheConfiguration } from "../../conformance/rules/legacy-run/results-carry-the-configuration.rule.ts";
import { runIdAgrees } from "../../conformance/rules/legacy-run/run-id-agrees.rule.ts";
import { selectedConfigsAreTheTests } from "../../conformance/rules/legacy-run/selected-configs-are-the-tests.rule.ts";
import { splitSummariesAgree } from "../../conformance/rules/legacy-run/split-summaries-agree.rule.ts";
import { summariesAreThoseOfTheResult } from "../../conformance/rules/legacy-run/summaries-are-those-of-the-result.rule.ts";
import { topResultsAgree } from "../../conformance/rules/legacy-run/top-results-agree.rule.ts";

/** The rules of kind legacy-run, in the order of their ids. */
export const rules: readonly AnyRule[] = [advancedReportIsOfThisRun as unknown as AnyRule, bestResultAgrees as unknown as AnyRule, configHashRecomputes as unknown as AnyRule, countsAreThoseOfTheRows as unknown as AnyRule, directoryNameIsRunId as unknown as AnyRule, experimentsCoverTheGrid as unknown as AnyRule, figuresArePossible as unknown as AnyRule, leaderboardIsSorted as unknown as AnyRule, leaderboardRanksEveryExperiment as unknown as AnyRule, listedFilesExist as unknown as AnyRule, listedFilesStayInside as unknown as AnyRule, listedSizesAreCurrent as unknown as AnyRule, machineContractHasFigures as unknown as AnyRule, metadataOrReportExists as unknown as AnyRule, modeAgrees as unknown as AnyRule, namesAreCanonical as unknown as AnyRule, noTemporaryFiles as unknown as AnyRule, oosEquityIsThatOfTheSplits as unknown as AnyRule, oosLeaderboardIsSorted as unknown as AnyRule, oosTimeseriesIsThatOfTheTests as unknown as AnyRule, provenanceAgrees as unknown as AnyRule, reportsRepeatTheConfig as unknown as AnyRule, requestIdAgrees as unknown as AnyRule, resultsCarryTheConfiguration as unknown as AnyRule, runIdAgrees as unknown as AnyRule, selectedConfigsAreTheTests as unknown as AnyRule, splitSummariesAgree as unknown as AnyRule, summariesAreThoseOfTheResult as unknown as AnyRule, topResultsAgree as unknown as AnyRule];
