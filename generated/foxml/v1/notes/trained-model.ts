// Made by `npm run generate` from foxml/v1/trained-model/trained-model.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind trained-model. */
export const notes: KindNotes = {
 "model_meta.json": {
  "clause": "foxml-integration-contracts#model_meta.json",
  "fields": {
   "/family": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/target": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/feature_list": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "since": "1.1"
   },
   "/n_features": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "count"
   },
   "/metrics": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/metrics/mean_IC": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "correlation"
   },
   "/metrics/mean_RankIC": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "correlation"
   },
   "/metrics/IC_IR": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "ratio"
   },
   "/metrics/hit_rate": {
    "clause": "recorded#foxml models",
    "unit": "fraction"
   },
   "/metrics/n_times": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/metrics/skipped_timestamps": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/metrics/total_timestamps": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/model_checksum": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "since": "1.1"
   },
   "/interval_minutes": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "since": "1.1",
    "unit": "minutes"
   },
   "/symbol": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/route": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC"
    ]
   },
   "/view": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC"
    ]
   },
   "/params_used": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/feature_importance": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/cv_scores": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/cv_mean": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/cv_std": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/package_versions": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/n_rows_train": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "count"
   },
   "/n_rows_val": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "count"
   },
   "/input_mode": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "values": [
     "features",
     "raw_sequence",
     null
    ],
    "since": "1.3"
   },
   "/sequence_length": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "since": "1.3",
    "unit": "bars"
   },
   "/sequence_channels": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "since": "1.3"
   },
   "/sequence_normalization": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "values": [
     "returns",
     "log_returns",
     "minmax",
     null
    ],
    "since": "1.3"
   },
   "/cross_sectional_ranking": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "since": "1.4"
   },
   "/cross_sectional_ranking/enabled": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/cross_sectional_ranking/target_type": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "values": [
     "cs_percentile",
     "cs_zscore",
     "vol_scaled"
    ]
   },
   "/cross_sectional_ranking/loss_type": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/cross_sectional_ranking/sequence_length": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "bars"
   },
   "/cross_sectional_ranking/normalization": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "values": [
     "returns",
     "log_returns",
     "minmax",
     null
    ]
   },
   "/cross_sectional_ranking/training_metrics": {
    "clause": "foxml-integration-contracts#model_meta.json"
   },
   "/cross_sectional_ranking/training_metrics/best_ic": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "correlation"
   },
   "/cross_sectional_ranking/training_metrics/best_spread": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "fraction"
   },
   "/cross_sectional_ranking/training_metrics/epochs_trained": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "count"
   },
   "/cross_sectional_ranking/training_metrics/ic_ir": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "ratio"
   },
   "/cross_sectional_ranking/training_metrics/ic_hit_rate": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "fraction"
   },
   "/cross_sectional_ranking/training_metrics/turnover": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "fraction"
   },
   "/cross_sectional_ranking/training_metrics/net_spread": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "unit": "fraction"
   },
   "/features": {
    "clause": "foxml-integration-contracts#model_meta.json",
    "deprecated": {
     "replacement": "feature_list",
     "since": "1.1",
     "removedIn": "3.0"
    }
   },
   "/feature_names": {
    "clause": "foxml-integration-contracts#Known Contract Issues",
    "deprecated": {
     "replacement": "feature_list",
     "since": "1.1",
     "removedIn": "3.0"
    }
   },
   "/interval_source": {
    "clause": "foxml-integration-contracts#Known Contract Issues"
   },
   "/min_cs": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/train_timestamps": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/val_timestamps": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/time_col": {
    "clause": "recorded#foxml models"
   },
   "/val_start_ts": {
    "clause": "recorded#foxml models"
   },
   "/cli_args": {
    "clause": "recorded#foxml models"
   },
   "/cli_args/batch_id": {
    "clause": "recorded#foxml models"
   },
   "/cli_args/cs_block": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/cli_args/cs_ddof": {
    "clause": "recorded#foxml models"
   },
   "/cli_args/cs_normalize": {
    "clause": "recorded#foxml models"
   },
   "/cli_args/cs_winsor_p": {
    "clause": "recorded#foxml models",
    "unit": "fraction"
   },
   "/cli_args/families": {
    "clause": "recorded#foxml models"
   },
   "/cli_args/max_cs_samples": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/cli_args/max_samples_per_symbol": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/cli_args/min_cs": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/cli_args/symbol": {
    "clause": "recorded#foxml models"
   },
   "/routing": {
    "clause": "recorded#foxml models"
   },
   "/routing/route": {
    "clause": "recorded#foxml models",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC"
    ]
   },
   "/routing/view": {
    "clause": "recorded#foxml models",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC"
    ]
   },
   "/routing/symbol": {
    "clause": "recorded#foxml models"
   },
   "/best": {
    "clause": "recorded#foxml models"
   },
   "/best/best_iteration": {
    "clause": "recorded#foxml models",
    "unit": "count"
   },
   "/learner_params": {
    "clause": "recorded#foxml models"
   },
   "/cs_norm": {
    "clause": "recorded#foxml models"
   },
   "/cs_norm/ddof": {
    "clause": "recorded#foxml models"
   },
   "/cs_norm/method": {
    "clause": "recorded#foxml models"
   },
   "/cs_norm/mode": {
    "clause": "recorded#foxml models"
   },
   "/cs_norm/p": {
    "clause": "recorded#foxml models",
    "unit": "fraction"
   },
   "/rank_method": {
    "clause": "recorded#foxml models"
   }
  },
  "branches": {}
 },
 "fingerprints.json": {
  "clause": "foxml-integration-contracts#Path Convention Contract",
  "fields": {},
  "branches": {}
 },
 "reproducibility.json": {
  "clause": "foxml-integration-contracts#Path Convention Contract",
  "fields": {},
  "branches": {}
 }
};
