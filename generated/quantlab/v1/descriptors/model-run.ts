// Made by `npm run generate` from quantlab/v1/model-run/model-run.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ModelRun as Content } from "../../../contents.ts";
import { validateModelRunDatasetManifest } from "../validators/model-run-dataset-manifest.js";
import { validateModelRunFeatureManifest } from "../validators/model-run-feature-manifest.js";
import { validateModelRunModelConfig } from "../validators/model-run-model-config.js";
import { validateModelRunPrediction } from "../validators/model-run-prediction.js";
import { validateModelRunRiskReport } from "../validators/model-run-risk-report.js";
import { validateModelRunTrainingSummary } from "../validators/model-run-training-summary.js";
import { validateModelRunValidationSummary } from "../validators/model-run-validation-summary.js";

/** Directory of one learned-model experiment. No producer writes one yet: the shape is that of the N.0 contract. */
export type ModelRun = Content;

/** Directory of one learned-model experiment. No producer writes one yet: the shape is that of the N.0 contract. */
export const ModelRun: ArtifactDescriptor<Content, "directory"> = {
  kind: "model-run",
  family: "quantlab",
  version: 1,
  title: "ModelRun",
  form: "directory",
  roots: ["outputs/model_runs"],
  producer: "quantlab",
  consumers: ["stepbit","desktop","ci"],
  files: {
    "dataset_manifest.json": { name: "dataset_manifest.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/model-run/dataset-manifest.schema.json", validate: validateModelRunDatasetManifest, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"model_run_id":0,"created_at":0,"dataset_id":0,"source":{"p":{"kind":0,"path":0}},"universe":0,"time_range":{"p":{"start":0,"end":0,"timezone":0}},"rows":0,"target":{"p":{"name":0,"horizon":0,"definition":0}},"split":{"p":{"method":0,"train":{"p":{"start":0,"end":0}},"validation":{"p":{"start":0,"end":0}},"test":{"p":{"start":0,"end":0}}}},"data_hash":0,"generation_command":0}} }; }, legacyNames: [] },
    "feature_manifest.json": { name: "feature_manifest.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/model-run/feature-manifest.schema.json", validate: validateModelRunFeatureManifest, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"model_run_id":0,"dataset_id":0,"feature_set_id":0,"features":{"i":{"p":{"name":0,"source":0,"parameters":0}}},"lookback":{"p":{"max_bars":0,"uses_future_data":0}},"normalization":{"p":{"method":0,"fit_scope":0}},"leakage_guards":0,"feature_hash":0,"generation_command":0}} }; }, legacyNames: [] },
    "model_config.json": { name: "model_config.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/model-run/model-config.schema.json", validate: validateModelRunModelConfig, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"model_run_id":0,"model_family":0,"model_name":0,"library":{"p":{"name":0,"version":0}},"hyperparameters":0,"random_seed":0,"training_objective":0,"input_shape":{"p":{"features":0,"window":0}},"output":{"p":{"kind":0,"target":0}}}} }; }, legacyNames: [] },
    "training_summary.json": { name: "training_summary.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/model-run/training-summary.schema.json", validate: validateModelRunTrainingSummary, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"model_run_id":0,"status":0,"started_at":0,"finished_at":0,"duration_seconds":1,"dataset_manifest_path":0,"feature_manifest_path":0,"model_config_path":0,"metrics":{"p":{"train":0,"validation":0,"test":0,"downstream_market":0}},"baseline_comparison":{"p":{"required":0,"rule_based_baseline":0,"classical_ml_baseline":0,"result":0}},"reproducibility":{"p":{"random_seed":0,"code_version":0,"data_hash":0,"feature_hash":0}},"promotion_assessment":{"p":{"eligible_for_paper":0,"blocking_reasons":0}}}} }; }, legacyNames: [] },
    "validation_summary.json": { name: "validation_summary.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/model-run/validation-summary.schema.json", validate: validateModelRunValidationSummary, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"model_run_id":0}} }; }, legacyNames: [] },
    "model_risk_report.json": { name: "model_risk_report.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/model-run/model-risk-report.schema.json", validate: validateModelRunRiskReport, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"model_run_id":0}} }; }, legacyNames: [] },
    "predictions.csv": { name: "predictions.csv", format: "csv", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/model-run/predictions.schema.json", validate: validateModelRunPrediction, columns: [], moreColumns: true, newline: "\n", legacyNames: [] },
  },
};
