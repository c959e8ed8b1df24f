export { type AssertIntervalOptions, assertInterval } from "./model-store/assert-interval.ts";
export {
  type FeatureValues,
  type LoadTreeModelOptions,
  loadTreeModel,
  type NamedTreeModel,
} from "./model-store/load-tree-model.ts";
export type { ModelEntry } from "./model-store/model-entry.ts";
export {
  featureList,
  inputMode,
  type MetaMembers,
  type RankingSpec,
  rankingSpec,
  type SequenceSpec,
  sequenceSpec,
} from "./model-store/model-inputs.ts";
export { ModelStoreError, type ModelStoreErrorCode } from "./model-store/model-store-error.ts";
export type { OpenModelOptions, StoredModel } from "./model-store/open-model.ts";
export {
  type ModelStore,
  type ModelStoreOptions,
  openModelStore,
  type StoreCheck,
} from "./model-store/open-model-store.ts";
export type { ModelQuery } from "./model-store/resolve-model.ts";
export type { RoutingAnswer } from "./model-store/routing-answer.ts";
export type { StoreWarning } from "./model-store/store-warning.ts";
export type { TargetEntry, TargetList } from "./model-store/target-list.ts";
export {
  type CurrentModelMeta,
  type UpgradedMember,
  type UpgradedModelMeta,
  upgradeModelMeta,
} from "./model-store/upgrade-model-meta.ts";
export {
  FeatureVectorError,
  type LoadModelOptions,
  loadModel,
  ModelFormatError,
  type TreeModel,
} from "./trees/index.ts";
export { buildManifest, type ManifestInput, type TargetOutcome } from "./writers/build-manifest.ts";
export { buildModelMeta, type ModelMetaInput } from "./writers/build-model-meta.ts";
export { buildRoutingDecision, type RoutingDecisionInput } from "./writers/build-routing-decision.ts";
export { BuilderInputError } from "./writers/builder-input-error.ts";
export { type ModelAddress, modelPath } from "./writers/model-path.ts";
export { writeManifest, writeRoutingDecision } from "./writers/write-run.ts";
export { type TrainedModelInput, type WrittenModel, writeTrainedModel } from "./writers/write-trained-model.ts";
