// Made by `npm run generate` from conformance/rules/training-run. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { blockedTargetsHaveNoModels } from "../../conformance/rules/training-run/blocked-targets-have-no-models.rule.ts";
import { comparableRunsHaveStableIds } from "../../conformance/rules/training-run/comparable-runs-have-stable-ids.rule.ts";
import { everyTargetHasAResult } from "../../conformance/rules/training-run/every-target-has-a-result.rule.ts";
import { failedTargetsHaveReasons } from "../../conformance/rules/training-run/failed-targets-have-reasons.rule.ts";
import { familiesTrainedAreThoseWithModels } from "../../conformance/rules/training-run/families-trained-are-those-with-models.rule.ts";
import { fingerprintDataDescribesDecisions } from "../../conformance/rules/training-run/fingerprint-data-describes-decisions.rule.ts";
import { gitShaIsACommit } from "../../conformance/rules/training-run/git-sha-is-a-commit.rule.ts";
import { globalRoutingIsKeyedByTarget } from "../../conformance/rules/training-run/global-routing-is-keyed-by-target.rule.ts";
import { indexedFilesExist } from "../../conformance/rules/training-run/indexed-files-exist.rule.ts";
import { instanceIdNamesDirectory } from "../../conformance/rules/training-run/instance-id-names-directory.rule.ts";
import { manifestTimesAreOrdered } from "../../conformance/rules/training-run/manifest-times-are-ordered.rule.ts";
import { modelFilesAreIndexed } from "../../conformance/rules/training-run/model-files-are-indexed.rule.ts";
import { modelsFollowThePathConvention } from "../../conformance/rules/training-run/models-follow-the-path-convention.rule.ts";
import { modelsLieInRoutedViews } from "../../conformance/rules/training-run/models-lie-in-routed-views.rule.ts";
import { modelsShareOneInterval } from "../../conformance/rules/training-run/models-share-one-interval.rule.ts";
import { noTemporaryFiles } from "../../conformance/rules/training-run/no-temporary-files.rule.ts";
import { plansHaveHashes } from "../../conformance/rules/training-run/plans-have-hashes.rule.ts";
import { resultsAgreeWithModels } from "../../conformance/rules/training-run/results-agree-with-models.rule.ts";
import { resultsTallyCountsResults } from "../../conformance/rules/training-run/results-tally-counts-results.rule.ts";
import { routedViewsHaveModels } from "../../conformance/rules/training-run/routed-views-have-models.rule.ts";
import { routingCopiesEqualDecisions } from "../../conformance/rules/training-run/routing-copies-equal-decisions.rule.ts";
import { routingFingerprintIsRecomputable } from "../../conformance/rules/training-run/routing-fingerprint-is-recomputable.rule.ts";
import { routingTallyCountsDecisions } from "../../conformance/rules/training-run/routing-tally-counts-decisions.rule.ts";
import { runIdFollowsIdentity } from "../../conformance/rules/training-run/run-id-follows-identity.rule.ts";
import { runIdHasItsForm } from "../../conformance/rules/training-run/run-id-has-its-form.rule.ts";
import { statusFitsModels } from "../../conformance/rules/training-run/status-fits-models.rule.ts";
import { targetDecisionsEqualGlobalOnes } from "../../conformance/rules/training-run/target-decisions-equal-global-ones.rule.ts";
import { targetFoldersAreInTheManifest } from "../../conformance/rules/training-run/target-folders-are-in-the-manifest.rule.ts";
import { targetsHaveDecisions } from "../../conformance/rules/training-run/targets-have-decisions.rule.ts";
import { targetsWithModelsAreIndexed } from "../../conformance/rules/training-run/targets-with-models-are-indexed.rule.ts";
import { viewFitsModels } from "../../conformance/rules/training-run/view-fits-models.rule.ts";
import { viewsHaveRoutingCopies } from "../../conformance/rules/training-run/views-have-routing-copies.rule.ts";
import { winnerSymbolsAreSorted } from "../../conformance/rules/training-run/winner-symbols-are-sorted.rule.ts";
import { winnersHaveModels } from "../../conformance/rules/training-run/winners-have-models.rule.ts";

/** The rules of kind training-run, in the order of their ids. */
export const rules: readonly AnyRule[] = [blockedTargetsHaveNoModels as unknown as AnyRule, comparableRunsHaveStableIds as unknown as AnyRule, everyTargetHasAResult as unknown as AnyRule, failedTargetsHaveReasons as unknown as AnyRule, familiesTrainedAreThoseWithModels as unknown as AnyRule, fingerprintDataDescribesDecisions as unknown as AnyRule, gitShaIsACommit as unknown as AnyRule, globalRoutingIsKeyedByTarget as unknown as AnyRule, indexedFilesExist as unknown as AnyRule, instanceIdNamesDirectory as unknown as AnyRule, manifestTimesAreOrdered as unknown as AnyRule, modelFilesAreIndexed as unknown as AnyRule, modelsFollowThePathConvention as unknown as AnyRule, modelsLieInRoutedViews as unknown as AnyRule, modelsShareOneInterval as unknown as AnyRule, noTemporaryFiles as unknown as AnyRule, plansHaveHashes as unknown as AnyRule, resultsAgreeWithModels as unknown as AnyRule, resultsTallyCountsResults as unknown as AnyRule, routedViewsHaveModels as unknown as AnyRule, routingCopiesEqualDecisions as unknown as AnyRule, routingFingerprintIsRecomputable as unknown as AnyRule, routingTallyCountsDecisions as unknown as AnyRule, runIdFollowsIdentity as unknown as AnyRule, runIdHasItsForm as unknown as AnyRule, statusFitsModels as unknown as AnyRule, targetDecisionsEqualGlobalOnes as unknown as AnyRule, targetFoldersAreInTheManifest as unknown as AnyRule, targetsHaveDecisions as unknown as AnyRule, targetsWithModelsAreIndexed as unknown as AnyRule, viewFitsModels as unknown as AnyRule, viewsHaveRoutingCopies as unknown as AnyRule, winnerSymbolsAreSorted as unknown as AnyRule, winnersHaveModels as unknown as AnyRule];
