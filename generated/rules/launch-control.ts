// Made by `npm run generate` from conformance/rules/launch-control. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { failedJobSaysWhy } from "../../conformance/rules/launch-control/failed-job-says-why.rule.ts";
import { jobStatusFitsItsExit } from "../../conformance/rules/launch-control/job-status-fits-its-exit.rule.ts";
import { jobsAreNewestFirst } from "../../conformance/rules/launch-control/jobs-are-newest-first.rule.ts";
import { jobsAreOfSupportedKinds } from "../../conformance/rules/launch-control/jobs-are-of-supported-kinds.rule.ts";
import { launcherOffersItsParameters } from "../../conformance/rules/launch-control/launcher-offers-its-parameters.rule.ts";
import { linksLeadToTheArtifacts } from "../../conformance/rules/launch-control/links-lead-to-the-artifacts.rule.ts";
import { logsLieInTheJobsFolder } from "../../conformance/rules/launch-control/logs-lie-in-the-jobs-folder.rule.ts";
import { reportLiesInArtifactsPath } from "../../conformance/rules/launch-control/report-lies-in-artifacts-path.rule.ts";
import { requestIdsAreUnique } from "../../conformance/rules/launch-control/request-ids-are-unique.rule.ts";
import { requestIdsStayInTheLauncher } from "../../conformance/rules/launch-control/request-ids-stay-in-the-launcher.rule.ts";
import { resultIsWhatWasLaunched } from "../../conformance/rules/launch-control/result-is-what-was-launched.rule.ts";
import { succeededJobNamesItsResult } from "../../conformance/rules/launch-control/succeeded-job-names-its-result.rule.ts";
import { summaryTellsWhatWasLaunched } from "../../conformance/rules/launch-control/summary-tells-what-was-launched.rule.ts";

/** The rules of kind launch-control, in the order of their ids. */
export const rules: readonly AnyRule[] = [failedJobSaysWhy as unknown as AnyRule, jobStatusFitsItsExit as unknown as AnyRule, jobsAreNewestFirst as unknown as AnyRule, jobsAreOfSupportedKinds as unknown as AnyRule, launcherOffersItsParameters as unknown as AnyRule, linksLeadToTheArtifacts as unknown as AnyRule, logsLieInTheJobsFolder as unknown as AnyRule, reportLiesInArtifactsPath as unknown as AnyRule, requestIdsAreUnique as unknown as AnyRule, requestIdsStayInTheLauncher as unknown as AnyRule, resultIsWhatWasLaunched as unknown as AnyRule, succeededJobNamesItsResult as unknown as AnyRule, summaryTellsWhatWasLaunched as unknown as AnyRule];
