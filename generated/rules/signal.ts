// Made by `npm run generate` from conformance/rules/signal. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { adapterFitsWhatItAnnounces } from "../../conformance/rules/signal/adapter-fits-what-it-announces.rule.ts";
import { artifactHasItsName } from "../../conformance/rules/signal/artifact-has-its-name.rule.ts";
import { artifactsPathNamesTheRun } from "../../conformance/rules/signal/artifacts-path-names-the-run.rule.ts";
import { checksRestOnOneAnother } from "../../conformance/rules/signal/checks-rest-on-one-another.rule.ts";
import { completedCheckWasPassed } from "../../conformance/rules/signal/completed-check-was-passed.rule.ts";
import { exitCodeFitsErrorType } from "../../conformance/rules/signal/exit-code-fits-error-type.rule.ts";
import { failureHasAMessage } from "../../conformance/rules/signal/failure-has-a-message.rule.ts";
import { forwardFiguresFitTogether } from "../../conformance/rules/signal/forward-figures-fit-together.rule.ts";
import { forwardSummaryIsThatOfTheReport } from "../../conformance/rules/signal/forward-summary-is-that-of-the-report.rule.ts";
import { modeIsAPublicCommand } from "../../conformance/rules/signal/mode-is-a-public-command.rule.ts";
import { paperRequestKeepsTheModeRun } from "../../conformance/rules/signal/paper-request-keeps-the-mode-run.rule.ts";
import { paperRunIdIsTheSession } from "../../conformance/rules/signal/paper-run-id-is-the-session.rule.ts";
import { paperSessionNamesNoRunIndex } from "../../conformance/rules/signal/paper-session-names-no-run-index.rule.ts";
import { pathsAreAbsolute } from "../../conformance/rules/signal/paths-are-absolute.rule.ts";
import { portfolioResultIsNamed } from "../../conformance/rules/signal/portfolio-result-is-named.rule.ts";
import { publicCommandReachesNoVenue } from "../../conformance/rules/signal/public-command-reaches-no-venue.rule.ts";
import { reportIsOfTheAnnouncedKind } from "../../conformance/rules/signal/report-is-of-the-announced-kind.rule.ts";
import { reportLiesInArtifactsPath } from "../../conformance/rules/signal/report-lies-in-artifacts-path.rule.ts";
import { reportPathIsCanonical } from "../../conformance/rules/signal/report-path-is-canonical.rule.ts";
import { requestIdIsThatOfTheReport } from "../../conformance/rules/signal/request-id-is-that-of-the-report.rule.ts";
import { resultIsNamed } from "../../conformance/rules/signal/result-is-named.rule.ts";
import { resultIsWhatWasAskedFor } from "../../conformance/rules/signal/result-is-what-was-asked-for.rule.ts";
import { resultLiesInItsOwnRoot } from "../../conformance/rules/signal/result-lies-in-its-own-root.rule.ts";
import { runIdIsThatOfTheReport } from "../../conformance/rules/signal/run-id-is-that-of-the-report.rule.ts";
import { runIndexFilesLieInItsRoot } from "../../conformance/rules/signal/run-index-files-lie-in-its-root.rule.ts";
import { runIndexIsNamed } from "../../conformance/rules/signal/run-index-is-named.rule.ts";
import { sessionBeginsBeforeItEnds } from "../../conformance/rules/signal/session-begins-before-it-ends.rule.ts";
import { sessionEnds } from "../../conformance/rules/signal/session-ends.rule.ts";
import { sessionKeepsItsIdentity } from "../../conformance/rules/signal/session-keeps-its-identity.rule.ts";
import { submitFiguresFitTogether } from "../../conformance/rules/signal/submit-figures-fit-together.rule.ts";
import { submittedOrderWasTaken } from "../../conformance/rules/signal/submitted-order-was-taken.rule.ts";
import { summaryMirrorsMachineContract } from "../../conformance/rules/signal/summary-mirrors-machine-contract.rule.ts";
import { timeDoesNotGoBack } from "../../conformance/rules/signal/time-does-not-go-back.rule.ts";
import { unreadRequestIsInvalid } from "../../conformance/rules/signal/unread-request-is-invalid.rule.ts";

/** The rules of kind signal, in the order of their ids. */
export const rules: readonly AnyRule[] = [adapterFitsWhatItAnnounces as unknown as AnyRule, artifactHasItsName as unknown as AnyRule, artifactsPathNamesTheRun as unknown as AnyRule, checksRestOnOneAnother as unknown as AnyRule, completedCheckWasPassed as unknown as AnyRule, exitCodeFitsErrorType as unknown as AnyRule, failureHasAMessage as unknown as AnyRule, forwardFiguresFitTogether as unknown as AnyRule, forwardSummaryIsThatOfTheReport as unknown as AnyRule, modeIsAPublicCommand as unknown as AnyRule, paperRequestKeepsTheModeRun as unknown as AnyRule, paperRunIdIsTheSession as unknown as AnyRule, paperSessionNamesNoRunIndex as unknown as AnyRule, pathsAreAbsolute as unknown as AnyRule, portfolioResultIsNamed as unknown as AnyRule, publicCommandReachesNoVenue as unknown as AnyRule, reportIsOfTheAnnouncedKind as unknown as AnyRule, reportLiesInArtifactsPath as unknown as AnyRule, reportPathIsCanonical as unknown as AnyRule, requestIdIsThatOfTheReport as unknown as AnyRule, resultIsNamed as unknown as AnyRule, resultIsWhatWasAskedFor as unknown as AnyRule, resultLiesInItsOwnRoot as unknown as AnyRule, runIdIsThatOfTheReport as unknown as AnyRule, runIndexFilesLieInItsRoot as unknown as AnyRule, runIndexIsNamed as unknown as AnyRule, sessionBeginsBeforeItEnds as unknown as AnyRule, sessionEnds as unknown as AnyRule, sessionKeepsItsIdentity as unknown as AnyRule, submitFiguresFitTogether as unknown as AnyRule, submittedOrderWasTaken as unknown as AnyRule, summaryMirrorsMachineContract as unknown as AnyRule, timeDoesNotGoBack as unknown as AnyRule, unreadRequestIsInvalid as unknown as AnyRule];
