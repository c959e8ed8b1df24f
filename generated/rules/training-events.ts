// Made by `npm run generate` from conformance/rules/training-events. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { completedTargetsAreToldInFull } from "../../conformance/rules/training-events/completed-targets-are-told-in-full.rule.ts";
import { nothingFollowsTheEnd } from "../../conformance/rules/training-events/nothing-follows-the-end.rule.ts";
import { oneRunIsTold } from "../../conformance/rules/training-events/one-run-is-told.rule.ts";
import { progressComesEvery30Seconds } from "../../conformance/rules/training-events/progress-comes-every-30-seconds.rule.ts";
import { progressDoesNotGoBack } from "../../conformance/rules/training-events/progress-does-not-go-back.rule.ts";
import { progressIsToldInFull } from "../../conformance/rules/training-events/progress-is-told-in-full.rule.ts";
import { runIdIsThatOfAManifest } from "../../conformance/rules/training-events/run-id-is-that-of-a-manifest.rule.ts";
import { runIdIsThatOfTheManifest } from "../../conformance/rules/training-events/run-id-is-that-of-the-manifest.rule.ts";
import { stageChangeNamesItsStage } from "../../conformance/rules/training-events/stage-change-names-its-stage.rule.ts";
import { stageChangesFollowEachOther } from "../../conformance/rules/training-events/stage-changes-follow-each-other.rule.ts";
import { stagesReportProgress } from "../../conformance/rules/training-events/stages-report-progress.rule.ts";
import { statusesFitTheEvent } from "../../conformance/rules/training-events/statuses-fit-the-event.rule.ts";
import { targetsDoneAreNoMoreThanAll } from "../../conformance/rules/training-events/targets-done-are-no-more-than-all.rule.ts";
import { targetsStartBeforeTheyComplete } from "../../conformance/rules/training-events/targets-start-before-they-complete.rule.ts";
import { theEndCountsTheTargets } from "../../conformance/rules/training-events/the-end-counts-the-targets.rule.ts";
import { trainingEventsAreComplete } from "../../conformance/rules/training-events/training-events-are-complete.rule.ts";
import { trainingTimesAreUtc } from "../../conformance/rules/training-events/training-times-are-utc.rule.ts";
import { trainingTimesDoNotGoBack } from "../../conformance/rules/training-events/training-times-do-not-go-back.rule.ts";
import { trainingWordsAreKnown } from "../../conformance/rules/training-events/training-words-are-known.rule.ts";
import { trainingWordsAreOfTheContract } from "../../conformance/rules/training-events/training-words-are-of-the-contract.rule.ts";

/** The rules of kind training-events, in the order of their ids. */
export const rules: readonly AnyRule[] = [completedTargetsAreToldInFull as unknown as AnyRule, nothingFollowsTheEnd as unknown as AnyRule, oneRunIsTold as unknown as AnyRule, progressComesEvery30Seconds as unknown as AnyRule, progressDoesNotGoBack as unknown as AnyRule, progressIsToldInFull as unknown as AnyRule, runIdIsThatOfAManifest as unknown as AnyRule, runIdIsThatOfTheManifest as unknown as AnyRule, stageChangeNamesItsStage as unknown as AnyRule, stageChangesFollowEachOther as unknown as AnyRule, stagesReportProgress as unknown as AnyRule, statusesFitTheEvent as unknown as AnyRule, targetsDoneAreNoMoreThanAll as unknown as AnyRule, targetsStartBeforeTheyComplete as unknown as AnyRule, theEndCountsTheTargets as unknown as AnyRule, trainingEventsAreComplete as unknown as AnyRule, trainingTimesAreUtc as unknown as AnyRule, trainingTimesDoNotGoBack as unknown as AnyRule, trainingWordsAreKnown as unknown as AnyRule, trainingWordsAreOfTheContract as unknown as AnyRule];
