// Made by `npm run generate` from conformance/rules/tool-result. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { artifactNamesAreUnique } from "../../conformance/rules/tool-result/artifact-names-are-unique.rule.ts";
import { artifactPathsAreAbsolute } from "../../conformance/rules/tool-result/artifact-paths-are-absolute.rule.ts";
import { artifactsAreAsLargeAsListed } from "../../conformance/rules/tool-result/artifacts-are-as-large-as-listed.rule.ts";
import { artifactsLieInArtifactsPath } from "../../conformance/rules/tool-result/artifacts-lie-in-artifacts-path.rule.ts";
import { artifactsPathNamesTheRun } from "../../conformance/rules/tool-result/artifacts-path-names-the-run.rule.ts";
import { errorCodeFitsExitCode } from "../../conformance/rules/tool-result/error-code-fits-exit-code.rule.ts";
import { eventsAreThoseOfASession } from "../../conformance/rules/tool-result/events-are-those-of-a-session.rule.ts";
import { eventsTellTheOutcome } from "../../conformance/rules/tool-result/events-tell-the-outcome.rule.ts";
import { exitCodeIsToldByItsLabel } from "../../conformance/rules/tool-result/exit-code-is-told-by-its-label.rule.ts";
import { failureCarriesNoResult } from "../../conformance/rules/tool-result/failure-carries-no-result.rule.ts";
import { failureHasAnError } from "../../conformance/rules/tool-result/failure-has-an-error.rule.ts";
import { failureModeIsItsCommand } from "../../conformance/rules/tool-result/failure-mode-is-its-command.rule.ts";
import { machineContractFilesAreListed } from "../../conformance/rules/tool-result/machine-contract-files-are-listed.rule.ts";
import { machineContractIsThatOfTheReport } from "../../conformance/rules/tool-result/machine-contract-is-that-of-the-report.rule.ts";
import { machineContractNamesItsCommand } from "../../conformance/rules/tool-result/machine-contract-names-its-command.rule.ts";
import { metricsMirrorSummary } from "../../conformance/rules/tool-result/metrics-mirror-summary.rule.ts";
import { modeIsThatOfTheMachineContract } from "../../conformance/rules/tool-result/mode-is-that-of-the-machine-contract.rule.ts";
import { reportIsAmongTheArtifacts } from "../../conformance/rules/tool-result/report-is-among-the-artifacts.rule.ts";
import { reportLiesInArtifactsPath } from "../../conformance/rules/tool-result/report-lies-in-artifacts-path.rule.ts";
import { requestIdIsThatOfTheMachineContract } from "../../conformance/rules/tool-result/request-id-is-that-of-the-machine-contract.rule.ts";
import { resultIsWhatWasAskedFor } from "../../conformance/rules/tool-result/result-is-what-was-asked-for.rule.ts";
import { resultLiesInItsOwnRoot } from "../../conformance/rules/tool-result/result-lies-in-its-own-root.rule.ts";
import { runIdIsThatOfTheMachineContract } from "../../conformance/rules/tool-result/run-id-is-that-of-the-machine-contract.rule.ts";
import { successCarriesNoFailure } from "../../conformance/rules/tool-result/success-carries-no-failure.rule.ts";
import { summaryIsThatOfTheBestResult } from "../../conformance/rules/tool-result/summary-is-that-of-the-best-result.rule.ts";
import { summaryMirrorsMachineContract } from "../../conformance/rules/tool-result/summary-mirrors-machine-contract.rule.ts";

/** The rules of kind tool-result, in the order of their ids. */
export const rules: readonly AnyRule[] = [artifactNamesAreUnique as unknown as AnyRule, artifactPathsAreAbsolute as unknown as AnyRule, artifactsAreAsLargeAsListed as unknown as AnyRule, artifactsLieInArtifactsPath as unknown as AnyRule, artifactsPathNamesTheRun as unknown as AnyRule, errorCodeFitsExitCode as unknown as AnyRule, eventsAreThoseOfASession as unknown as AnyRule, eventsTellTheOutcome as unknown as AnyRule, exitCodeIsToldByItsLabel as unknown as AnyRule, failureCarriesNoResult as unknown as AnyRule, failureHasAnError as unknown as AnyRule, failureModeIsItsCommand as unknown as AnyRule, machineContractFilesAreListed as unknown as AnyRule, machineContractIsThatOfTheReport as unknown as AnyRule, machineContractNamesItsCommand as unknown as AnyRule, metricsMirrorSummary as unknown as AnyRule, modeIsThatOfTheMachineContract as unknown as AnyRule, reportIsAmongTheArtifacts as unknown as AnyRule, reportLiesInArtifactsPath as unknown as AnyRule, requestIdIsThatOfTheMachineContract as unknown as AnyRule, resultIsWhatWasAskedFor as unknown as AnyRule, resultLiesInItsOwnRoot as unknown as AnyRule, runIdIsThatOfTheMachineContract as unknown as AnyRule, successCarriesNoFailure as unknown as AnyRule, summaryIsThatOfTheBestResult as unknown as AnyRule, summaryMirrorsMachineContract as unknown as AnyRule];
