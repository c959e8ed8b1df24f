// Made by `npm run generate` from conformance/rules/model-run. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { actsAsNoReportOrOrder } from "../../conformance/rules/model-run/acts-as-no-report-or-order.rule.ts";
import { datasetIsLongerThanTheLookback } from "../../conformance/rules/model-run/dataset-is-longer-than-the-lookback.rule.ts";
import { datasetPrecedesTheTraining } from "../../conformance/rules/model-run/dataset-precedes-the-training.rule.ts";
import { directoryIsNamedAfterTheRun } from "../../conformance/rules/model-run/directory-is-named-after-the-run.rule.ts";
import { documentsShareOneId } from "../../conformance/rules/model-run/documents-share-one-id.rule.ts";
import { durationIsTheTimeBetween } from "../../conformance/rules/model-run/duration-is-the-time-between.rule.ts";
import { everyPeriodHasFigures } from "../../conformance/rules/model-run/every-period-has-figures.rule.ts";
import { featuresAreNamedOnce } from "../../conformance/rules/model-run/features-are-named-once.rule.ts";
import { featuresDoNotSeeTheFuture } from "../../conformance/rules/model-run/features-do-not-see-the-future.rule.ts";
import { featuresNameTheDataset } from "../../conformance/rules/model-run/features-name-the-dataset.rule.ts";
import { inputCountsTheFeatures } from "../../conformance/rules/model-run/input-counts-the-features.rule.ts";
import { leakageGuardsAreNamed } from "../../conformance/rules/model-run/leakage-guards-are-named.rule.ts";
import { lookbackCoversTheFeatures } from "../../conformance/rules/model-run/lookback-covers-the-features.rule.ts";
import { noModelGoesToPaper } from "../../conformance/rules/model-run/no-model-goes-to-paper.rule.ts";
import { optionalDocumentsHaveTheirType } from "../../conformance/rules/model-run/optional-documents-have-their-type.rule.ts";
import { outputPredictsTheTarget } from "../../conformance/rules/model-run/output-predicts-the-target.rule.ts";
import { pathsLeadToItsOwnFiles } from "../../conformance/rules/model-run/paths-lead-to-its-own-files.rule.ts";
import { predictionsAreOfTheDataset } from "../../conformance/rules/model-run/predictions-are-of-the-dataset.rule.ts";
import { promotionRestsOnEvidence } from "../../conformance/rules/model-run/promotion-rests-on-evidence.rule.ts";
import { refusalHasAReason } from "../../conformance/rules/model-run/refusal-has-a-reason.rule.ts";
import { reproducibilityRepeatsTheManifests } from "../../conformance/rules/model-run/reproducibility-repeats-the-manifests.rule.ts";
import { requiredBaselinesAreGiven } from "../../conformance/rules/model-run/required-baselines-are-given.rule.ts";
import { scalingIsFittedOnTrain } from "../../conformance/rules/model-run/scaling-is-fitted-on-train.rule.ts";
import { splitLeavesRoomForTheTarget } from "../../conformance/rules/model-run/split-leaves-room-for-the-target.rule.ts";
import { splitLiesInTheDataset } from "../../conformance/rules/model-run/split-lies-in-the-dataset.rule.ts";
import { splitRunsForward } from "../../conformance/rules/model-run/split-runs-forward.rule.ts";
import { standsInItsOwnRoot } from "../../conformance/rules/model-run/stands-in-its-own-root.rule.ts";
import { timesExist } from "../../conformance/rules/model-run/times-exist.rule.ts";
import { universeNamesEachInstrumentOnce } from "../../conformance/rules/model-run/universe-names-each-instrument-once.rule.ts";

/** The rules of kind model-run, in the order of their ids. */
export const rules: readonly AnyRule[] = [actsAsNoReportOrOrder as unknown as AnyRule, datasetIsLongerThanTheLookback as unknown as AnyRule, datasetPrecedesTheTraining as unknown as AnyRule, directoryIsNamedAfterTheRun as unknown as AnyRule, documentsShareOneId as unknown as AnyRule, durationIsTheTimeBetween as unknown as AnyRule, everyPeriodHasFigures as unknown as AnyRule, featuresAreNamedOnce as unknown as AnyRule, featuresDoNotSeeTheFuture as unknown as AnyRule, featuresNameTheDataset as unknown as AnyRule, inputCountsTheFeatures as unknown as AnyRule, leakageGuardsAreNamed as unknown as AnyRule, lookbackCoversTheFeatures as unknown as AnyRule, noModelGoesToPaper as unknown as AnyRule, optionalDocumentsHaveTheirType as unknown as AnyRule, outputPredictsTheTarget as unknown as AnyRule, pathsLeadToItsOwnFiles as unknown as AnyRule, predictionsAreOfTheDataset as unknown as AnyRule, promotionRestsOnEvidence as unknown as AnyRule, refusalHasAReason as unknown as AnyRule, reproducibilityRepeatsTheManifests as unknown as AnyRule, requiredBaselinesAreGiven as unknown as AnyRule, scalingIsFittedOnTrain as unknown as AnyRule, splitLeavesRoomForTheTarget as unknown as AnyRule, splitLiesInTheDataset as unknown as AnyRule, splitRunsForward as unknown as AnyRule, standsInItsOwnRoot as unknown as AnyRule, timesExist as unknown as AnyRule, universeNamesEachInstrumentOnce as unknown as AnyRule];
