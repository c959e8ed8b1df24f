// Made by `npm run generate` from quantlab/v1/model-run/model-run.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind model-run. */
export const notes: KindNotes = {
 "dataset_manifest.json": {
  "clause": "learned-model-artifact-contract#dataset_manifest",
  "fields": {
   "/schema_version": {
    "clause": "learned-model-artifact-contract#dataset_manifest",
    "values": [
     "1.0"
    ]
   },
   "/artifact_type": {
    "clause": "learned-model-artifact-contract#dataset_manifest",
    "values": [
     "quantlab.learned_model.dataset_manifest"
    ]
   },
   "/model_run_id": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/created_at": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/dataset_id": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/source": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/source/kind": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/source/path": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/universe": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/time_range": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/time_range/start": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/time_range/end": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/time_range/timezone": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/rows": {
    "clause": "learned-model-artifact-contract#dataset_manifest",
    "unit": "count"
   },
   "/target": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/target/name": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/target/horizon": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/target/definition": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/method": {
    "clause": "learned-model-artifact-contract#dataset_manifest",
    "values": [
     "temporal"
    ]
   },
   "/split/train": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/train/start": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/train/end": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/validation": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/validation/start": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/validation/end": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/test": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/test/start": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/split/test/end": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/data_hash": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   },
   "/generation_command": {
    "clause": "learned-model-artifact-contract#dataset_manifest"
   }
  },
  "branches": {}
 },
 "feature_manifest.json": {
  "clause": "learned-model-artifact-contract#feature_manifest",
  "fields": {
   "/schema_version": {
    "clause": "learned-model-artifact-contract#feature_manifest",
    "values": [
     "1.0"
    ]
   },
   "/artifact_type": {
    "clause": "learned-model-artifact-contract#feature_manifest",
    "values": [
     "quantlab.learned_model.feature_manifest"
    ]
   },
   "/model_run_id": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/dataset_id": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/feature_set_id": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/features": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/features/*/name": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/features/*/source": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/features/*/parameters": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/lookback": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/lookback/max_bars": {
    "clause": "learned-model-artifact-contract#feature_manifest",
    "unit": "bars"
   },
   "/lookback/uses_future_data": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/normalization": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/normalization/method": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/normalization/fit_scope": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/leakage_guards": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/feature_hash": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   },
   "/generation_command": {
    "clause": "learned-model-artifact-contract#feature_manifest"
   }
  },
  "branches": {}
 },
 "model_config.json": {
  "clause": "learned-model-artifact-contract#model_config",
  "fields": {
   "/schema_version": {
    "clause": "learned-model-artifact-contract#model_config",
    "values": [
     "1.0"
    ]
   },
   "/artifact_type": {
    "clause": "learned-model-artifact-contract#model_config",
    "values": [
     "quantlab.learned_model.model_config"
    ]
   },
   "/model_run_id": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/model_family": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/model_name": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/library": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/library/name": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/library/version": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/hyperparameters": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/random_seed": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/training_objective": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/input_shape": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/input_shape/features": {
    "clause": "learned-model-artifact-contract#model_config",
    "unit": "count"
   },
   "/input_shape/window": {
    "clause": "learned-model-artifact-contract#model_config",
    "unit": "bars"
   },
   "/output": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/output/kind": {
    "clause": "learned-model-artifact-contract#model_config"
   },
   "/output/target": {
    "clause": "learned-model-artifact-contract#model_config"
   }
  },
  "branches": {}
 },
 "training_summary.json": {
  "clause": "learned-model-artifact-contract#training_summary",
  "fields": {
   "/schema_version": {
    "clause": "learned-model-artifact-contract#training_summary",
    "values": [
     "1.0"
    ]
   },
   "/artifact_type": {
    "clause": "learned-model-artifact-contract#training_summary",
    "values": [
     "quantlab.learned_model.training_summary"
    ]
   },
   "/model_run_id": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/status": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/started_at": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/finished_at": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/duration_seconds": {
    "clause": "learned-model-artifact-contract#training_summary",
    "unit": "seconds"
   },
   "/dataset_manifest_path": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/feature_manifest_path": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/model_config_path": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/metrics": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/metrics/train": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/metrics/validation": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/metrics/test": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/metrics/downstream_market": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/baseline_comparison": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/baseline_comparison/required": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/baseline_comparison/rule_based_baseline": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/baseline_comparison/classical_ml_baseline": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/baseline_comparison/result": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/reproducibility": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/reproducibility/random_seed": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/reproducibility/code_version": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/reproducibility/data_hash": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/reproducibility/feature_hash": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/promotion_assessment": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/promotion_assessment/eligible_for_paper": {
    "clause": "learned-model-artifact-contract#training_summary"
   },
   "/promotion_assessment/blocking_reasons": {
    "clause": "learned-model-artifact-contract#training_summary"
   }
  },
  "branches": {}
 },
 "validation_summary.json": {
  "clause": "learned-model-artifact-contract#Optional artifacts",
  "fields": {
   "/schema_version": {
    "clause": "learned-model-artifact-contract#Optional artifacts"
   },
   "/artifact_type": {
    "clause": "learned-model-artifact-contract#Optional artifacts"
   },
   "/model_run_id": {
    "clause": "learned-model-artifact-contract#Optional artifacts"
   }
  },
  "branches": {}
 },
 "model_risk_report.json": {
  "clause": "learned-model-artifact-contract#Optional artifacts",
  "fields": {
   "/schema_version": {
    "clause": "learned-model-artifact-contract#Optional artifacts"
   },
   "/artifact_type": {
    "clause": "learned-model-artifact-contract#Optional artifacts"
   },
   "/model_run_id": {
    "clause": "learned-model-artifact-contract#Optional artifacts"
   }
  },
  "branches": {}
 },
 "predictions.csv": {
  "clause": "learned-model-artifact-contract#Optional artifacts",
  "fields": {},
  "branches": {}
 }
};
