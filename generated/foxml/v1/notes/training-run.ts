// Made by `npm run generate` from foxml/v1/training-run/training-run.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind training-run. */
export const notes: KindNotes = {
 "manifest.json": {
  "clause": "foxml-integration-contracts#manifest.json",
  "fields": {
   "/run_id": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/run_instance_id": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/timestamp": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/git_sha": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/target_index": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/target_index/*/status": {
    "clause": "foxml-integration-contracts#manifest.json",
    "values": [
     "complete",
     "partial",
     "failed"
    ]
   },
   "/target_index/*/families_trained": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/target_index/*/view": {
    "clause": "foxml-integration-contracts#manifest.json",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC"
    ]
   },
   "/target_index/*/auc": {
    "clause": "foxml-integration-contracts#manifest.json",
    "unit": "fraction"
   },
   "/target_index/*/decision": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/metrics": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/reproducibility": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/trends": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/models": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/selected_feature_set_digest": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/split_ids": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/model_artifact_paths": {
    "clause": "recorded#foxml training"
   },
   "/target_index/*/decision_paths": {
    "clause": "recorded#foxml training"
   },
   "/config_digest": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/is_comparable": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/experiment_config": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/run_metadata": {
    "clause": "foxml-integration-contracts#manifest.json"
   },
   "/created_at": {
    "clause": "recorded#foxml training"
   },
   "/updated_at": {
    "clause": "recorded#foxml training"
   },
   "/run_id_kind": {
    "clause": "recorded#foxml training",
    "values": [
     "stable",
     "unstable"
    ]
   },
   "/targets": {
    "clause": "recorded#foxml training"
   },
   "/plan_hashes": {
    "clause": "recorded#foxml training"
   },
   "/plan_hashes/routing_plan_hash": {
    "clause": "recorded#foxml training"
   },
   "/plan_hashes/training_plan_hash": {
    "clause": "recorded#foxml training"
   },
   "/run_identity": {
    "clause": "recorded#foxml training"
   },
   "/run_identity/strict_key": {
    "clause": "recorded#foxml training"
   },
   "/run_identity/replicate_key": {
    "clause": "recorded#foxml training"
   },
   "/run_identity/is_final": {
    "clause": "recorded#foxml training"
   },
   "/experiment": {
    "clause": "recorded#foxml training"
   },
   "/experiment/name": {
    "clause": "recorded#foxml training"
   },
   "/experiment/description": {
    "clause": "recorded#foxml training"
   },
   "/experiment/interval": {
    "clause": "recorded#foxml training"
   },
   "/experiment/symbols": {
    "clause": "recorded#foxml training"
   },
   "/experiment/data_dir": {
    "clause": "recorded#foxml training"
   },
   "/experiment/max_samples_per_symbol": {
    "clause": "recorded#foxml training",
    "unit": "count"
   },
   "/dataset_snapshot_hash": {
    "clause": "recorded#foxml training"
   }
  },
  "branches": {}
 },
 "globals/routing_decisions.json": {
  "clause": "foxml-integration-contracts#routing_decision.json",
  "fields": {
   "/routing_decisions": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/route": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC",
     "BOTH",
     "BLOCKED"
    ]
   },
   "/routing_decisions/*/reason": {
    "clause": "foxml-integration-contracts#routing_decision.json"
   },
   "/routing_decisions/*/skill01_cs": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/routing_decisions/*/skill01_sym_mean": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/routing_decisions/*/auc": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "deprecated": {
     "replacement": "skill01_cs",
     "since": "1.0",
     "removedIn": "3.0"
    },
    "unit": "fraction"
   },
   "/routing_decisions/*/frac_symbols_good": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/routing_decisions/*/winner_symbols": {
    "clause": "foxml-integration-contracts#routing_decision.json"
   },
   "/routing_decisions/*/n_symbols_evaluated": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "count"
   },
   "/routing_decisions/*/symbol_auc_mean": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/routing_decisions/*/symbol_auc_median": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/routing_decisions/*/symbol_auc_min": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/routing_decisions/*/symbol_auc_max": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/routing_decisions/*/symbol_auc_iqr": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/routing_decisions/*/symbol_skip_reasons": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/auto_fix_reason": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/tstat_cs": {
    "clause": "recorded#foxml routing",
    "unit": "ratio"
   },
   "/fingerprint": {
    "clause": "recorded#foxml routing"
   },
   "/fingerprint_data": {
    "clause": "recorded#foxml routing"
   },
   "/fingerprint_data/targets": {
    "clause": "recorded#foxml routing"
   },
   "/fingerprint_data/symbols": {
    "clause": "recorded#foxml routing"
   },
   "/fingerprint_data/target_count": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/fingerprint_data/symbol_count": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/fingerprint_data/view": {
    "clause": "recorded#foxml routing"
   },
   "/summary": {
    "clause": "recorded#foxml routing"
   },
   "/summary/total_targets": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/cross_sectional_only": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/symbol_specific_only": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/both": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/blocked": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/*/route": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC",
     "BOTH",
     "BLOCKED"
    ]
   },
   "/*/reason": {
    "clause": "foxml-integration-contracts#routing_decision.json"
   },
   "/*/skill01_cs": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/*/skill01_sym_mean": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/*/auc": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "deprecated": {
     "replacement": "skill01_cs",
     "since": "1.0",
     "removedIn": "3.0"
    },
    "unit": "fraction"
   },
   "/*/frac_symbols_good": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/*/winner_symbols": {
    "clause": "foxml-integration-contracts#routing_decision.json"
   },
   "/*/n_symbols_evaluated": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "count"
   },
   "/*/symbol_auc_mean": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_median": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_min": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_max": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_iqr": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_skip_reasons": {
    "clause": "recorded#foxml routing"
   },
   "/*/auto_fix_reason": {
    "clause": "recorded#foxml routing"
   },
   "/*/tstat_cs": {
    "clause": "recorded#foxml routing",
    "unit": "ratio"
   }
  },
  "branches": {}
 },
 "globals/feature_selection_routing.json": {
  "clause": "recorded#foxml routing",
  "fields": {
   "/routing_decisions": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/view": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/confidence": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/score_tier": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/bucket": {
    "clause": "recorded#foxml routing",
    "values": [
     "core",
     "candidate",
     "experimental"
    ]
   },
   "/routing_decisions/*/allowed_in_production": {
    "clause": "recorded#foxml routing"
   },
   "/routing_decisions/*/details_path": {
    "clause": "recorded#foxml routing"
   },
   "/summary": {
    "clause": "recorded#foxml routing"
   },
   "/summary/total_targets": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/high_confidence": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/medium_confidence": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/low_confidence": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   },
   "/summary/production_allowed": {
    "clause": "recorded#foxml routing",
    "unit": "count"
   }
  },
  "branches": {}
 },
 "globals/training_summary.json": {
  "clause": "recorded#foxml training",
  "fields": {
   "/by_target": {
    "clause": "recorded#foxml training"
   },
   "/generated_at": {
    "clause": "recorded#foxml training"
   },
   "/summary": {
    "clause": "recorded#foxml training"
   },
   "/total_models_trained": {
    "clause": "recorded#foxml training",
    "unit": "count"
   }
  },
  "branches": {}
 },
 "globals/summaries/training_results_summary.json": {
  "clause": "recorded#foxml training",
  "fields": {
   "/generated_at": {
    "clause": "recorded#foxml training"
   },
   "/interval": {
    "clause": "recorded#foxml training"
   },
   "/strategy": {
    "clause": "recorded#foxml training"
   },
   "/total_models_trained": {
    "clause": "recorded#foxml training",
    "unit": "count"
   },
   "/by_target": {
    "clause": "recorded#foxml training"
   },
   "/by_target/*/*/status": {
    "clause": "recorded#foxml training",
    "values": [
     "success",
     "skipped",
     "failed"
    ]
   },
   "/by_target/*/*/auc": {
    "clause": "recorded#foxml training",
    "unit": "fraction"
   },
   "/by_target/*/*/path": {
    "clause": "recorded#foxml training"
   },
   "/by_target/*/*/error": {
    "clause": "recorded#foxml training"
   },
   "/summary": {
    "clause": "recorded#foxml training"
   },
   "/summary/success": {
    "clause": "recorded#foxml training",
    "unit": "count"
   },
   "/summary/failed": {
    "clause": "recorded#foxml training",
    "unit": "count"
   },
   "/summary/skipped": {
    "clause": "recorded#foxml training",
    "unit": "count"
   },
   "/summary/attempted": {
    "clause": "recorded#foxml training",
    "unit": "count"
   },
   "/failed_targets": {
    "clause": "recorded#foxml training"
   },
   "/failed_reasons": {
    "clause": "recorded#foxml training"
   }
  },
  "branches": {}
 }
};
