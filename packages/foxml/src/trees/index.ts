export { FeatureVectorError } from "./feature-vector-error.ts";
export { loadModel } from "./load-model.ts";
export { ModelFormatError } from "./model-format-error.ts";
export type { LoadModelOptions, TreeModel } from "./tree-model.ts";
