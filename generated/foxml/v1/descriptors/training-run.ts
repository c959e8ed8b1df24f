// Made by `npm run generate` from foxml/v1/training-run/training-run.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { TrainingRun as Content } from "../../../contents.ts";
import { validateFeatureSelectionRouting } from "../validators/feature-selection-routing.js";
import { validateGlobalRouting } from "../validators/global-routing.js";
import { validateTrainingManifest } from "../validators/training-manifest.js";
import { validateTrainingResultsSummary } from "../validators/training-results-summary.js";
import { validateTrainingSummary } from "../validators/training-summary.js";

/** Root directory of one training run: its manifest, what holds for the whole run, and below targets/ the models. */
export type TrainingRun = Content;

/** Root directory of one training run: its manifest, what holds for the whole run, and below targets/ the models. */
export const TrainingRun: ArtifactDescriptor<Content, "directory"> = {
  kind: "training-run",
  family: "foxml",
  version: 1,
  title: "TrainingRun",
  form: "directory",
  roots: [],
  producer: "foxml-training",
  consumers: ["foxml-live","dashboard","ci"],
  files: {
    "manifest.json": { name: "manifest.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/training-run/manifest.schema.json", validate: validateTrainingManifest, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"run_id":0,"run_instance_id":0,"timestamp":0,"git_sha":0,"target_index":{"a":{"p":{"status":0,"families_trained":0,"view":0,"auc":1,"decision":0,"metrics":0,"reproducibility":0,"trends":0,"models":0,"selected_feature_set_digest":0,"split_ids":0,"model_artifact_paths":0,"decision_paths":0}}},"config_digest":0,"is_comparable":0,"experiment_config":0,"run_metadata":0,"created_at":0,"updated_at":0,"run_id_kind":0,"targets":0,"plan_hashes":{"p":{"routing_plan_hash":0,"training_plan_hash":0}},"run_identity":{"p":{"strict_key":0,"replicate_key":0,"is_final":0}},"experiment":{"p":{"name":0,"description":0,"interval":0,"symbols":0,"data_dir":0,"max_samples_per_symbol":0}},"dataset_snapshot_hash":0}} }; }, legacyNames: [] },
    "globals/routing_decisions.json": { name: "globals/routing_decisions.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/foxml/v1/training-run/global-routing-decisions.schema.json", validate: validateGlobalRouting, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"routing_decisions":{"a":{"p":{"route":0,"reason":0,"skill01_cs":1,"skill01_sym_mean":1,"auc":1,"frac_symbols_good":1,"winner_symbols":0,"n_symbols_evaluated":0,"symbol_auc_mean":1,"symbol_auc_median":1,"symbol_auc_min":1,"symbol_auc_max":1,"symbol_auc_iqr":1,"symbol_skip_reasons":0,"auto_fix_reason":0,"tstat_cs":1}}},"fingerprint":0,"fingerprint_data":{"p":{"targets":0,"symbols":0,"target_count":0,"symbol_count":0,"view":0}},"summary":{"p":{"total_targets":0,"cross_sectional_only":0,"symbol_specific_only":0,"both":0,"blocked":0}}},"a":{"p":{"route":0,"reason":0,"skill01_cs":1,"skill01_sym_mean":1,"auc":1,"frac_symbols_good":1,"winner_symbols":0,"n_symbols_evaluated":0,"symbol_auc_mean":1,"symbol_auc_median":1,"symbol_auc_min":1,"symbol_auc_max":1,"symbol_auc_iqr":1,"symbol_skip_reasons":0,"auto_fix_reason":0,"tstat_cs":1}}} }; }, history: {"since":{},"deprecated":{"/routing_decisions/*/auc":{"replacement":"skill01_cs","since":"1.0","removedIn":"3.0"},"/*/auc":{"replacement":"skill01_cs","since":"1.0","removedIn":"3.0"}}}, legacyNames: [] },
    "globals/feature_selection_routing.json": { name: "globals/feature_selection_routing.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/foxml/v1/training-run/feature-selection-routing.schema.json", validate: validateFeatureSelectionRouting, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"routing_decisions":{"a":{"p":{"view":0,"confidence":0,"score_tier":0,"bucket":0,"allowed_in_production":0,"details_path":0}}},"summary":{"p":{"total_targets":0,"high_confidence":0,"medium_confidence":0,"low_confidence":0,"production_allowed":0}}}} }; }, legacyNames: [] },
    "globals/training_summary.json": { name: "globals/training_summary.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/foxml/v1/training-run/training-summary.schema.json", validate: validateTrainingSummary, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"by_target":0,"generated_at":0,"summary":0,"total_models_trained":0}} }; }, legacyNames: [] },
    "globals/summaries/training_results_summary.json": { name: "globals/summaries/training_results_summary.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/foxml/v1/training-run/training-results-summary.schema.json", validate: validateTrainingResultsSummary, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"generated_at":0,"interval":0,"strategy":0,"total_models_trained":0,"by_target":{"a":{"a":{"p":{"status":0,"auc":1,"path":0,"error":0}}}},"summary":{"p":{"success":0,"failed":0,"skipped":0,"attempted":0}},"failed_targets":0,"failed_reasons":0}} }; }, legacyNames: [] },
  },
};
