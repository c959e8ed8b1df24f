// Made by `npm run generate` from conformance/rules/launch-control-accepted. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { jobIsRunning } from "../../conformance/rules/launch-control-accepted/job-is-running.rule.ts";
import { logsLieInTheJobsFolder } from "../../conformance/rules/launch-control-accepted/logs-lie-in-the-jobs-folder.rule.ts";
import { requestIdStaysInTheLauncher } from "../../conformance/rules/launch-control-accepted/request-id-stays-in-the-launcher.rule.ts";
import { summaryTellsWhatWasLaunched } from "../../conformance/rules/launch-control-accepted/summary-tells-what-was-launched.rule.ts";

/** The rules of kind launch-control-accepted, in the order of their ids. */
export const rules: readonly AnyRule[] = [jobIsRunning as unknown as AnyRule, logsLieInTheJobsFolder as unknown as AnyRule, requestIdStaysInTheLauncher as unknown as AnyRule, summaryTellsWhatWasLaunched as unknown as AnyRule];
