// Made by `npm run generate` from foxml/v1/trained-model/trained-model.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { TrainedModel as Content } from "../../../contents.ts";
import { validateModelFingerprints } from "../validators/model-fingerprints.js";
import { validateModelMeta } from "../validators/model-meta.js";
import { validateModelReproducibility } from "../validators/model-reproducibility.js";

/** Directory of one trained model: its metadata, the model file of its family, and what inference needs beside it. */
export type TrainedModel = Content;

/** Directory of one trained model: its metadata, the model file of its family, and what inference needs beside it. */
export const TrainedModel: ArtifactDescriptor<Content, "directory"> = {
  kind: "trained-model",
  family: "foxml",
  version: 1,
  title: "TrainedModel",
  form: "directory",
  roots: [],
  producer: "foxml-training",
  consumers: ["foxml-live-trading"],
  files: {
    "model_meta.json": { name: "model_meta.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/trained-model/model-meta.schema.json", validate: validateModelMeta, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"family":0,"target":0,"feature_list":0,"n_features":0,"metrics":{"p":{"mean_IC":1,"mean_RankIC":1,"IC_IR":1,"hit_rate":1,"n_times":0,"skipped_timestamps":0,"total_timestamps":0}},"model_checksum":0,"interval_minutes":1,"symbol":0,"route":0,"view":0,"params_used":0,"feature_importance":{"a":1},"cv_scores":{"i":1},"cv_mean":1,"cv_std":1,"package_versions":0,"n_rows_train":0,"n_rows_val":0,"input_mode":0,"sequence_length":0,"sequence_channels":0,"sequence_normalization":0,"cross_sectional_ranking":{"p":{"enabled":0,"target_type":0,"loss_type":0,"sequence_length":0,"normalization":0,"training_metrics":{"p":{"best_ic":1,"best_spread":1,"epochs_trained":0,"ic_ir":1,"ic_hit_rate":1,"turnover":1,"net_spread":1}}}},"features":0,"feature_names":0,"interval_source":0,"min_cs":0,"train_timestamps":0,"val_timestamps":0,"time_col":0,"val_start_ts":0,"cli_args":{"p":{"batch_id":0,"cs_block":0,"cs_ddof":0,"cs_normalize":0,"cs_winsor_p":1,"families":0,"max_cs_samples":0,"max_samples_per_symbol":0,"min_cs":0,"symbol":0}},"routing":{"p":{"route":0,"view":0,"symbol":0}},"best":{"p":{"best_iteration":0}},"learner_params":0,"cs_norm":{"p":{"ddof":0,"method":0,"mode":0,"p":1}},"rank_method":0}} }; }, history: {"since":{"/feature_list":"1.1","/model_checksum":"1.1","/interval_minutes":"1.1","/input_mode":"1.3","/sequence_length":"1.3","/sequence_channels":"1.3","/sequence_normalization":"1.3","/cross_sectional_ranking":"1.4"},"deprecated":{"/features":{"replacement":"feature_list","since":"1.1","removedIn":"3.0"},"/feature_names":{"replacement":"feature_list","since":"1.1","removedIn":"3.0"}}}, legacyNames: [] },
    "fingerprints.json": { name: "fingerprints.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/foxml/v1/trained-model/fingerprints.schema.json", validate: validateModelFingerprints, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: 0 }; }, legacyNames: [] },
    "reproducibility.json": { name: "reproducibility.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/foxml/v1/trained-model/reproducibility.schema.json", validate: validateModelReproducibility, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: 0 }; }, legacyNames: [] },
    "model.txt": { name: "model.txt", format: "binary", required: false, legacyNames: [] },
    "model.json": { name: "model.json", format: "binary", required: false, legacyNames: [] },
    "model.cbm": { name: "model.cbm", format: "binary", required: false, legacyNames: [] },
    "model.pkl": { name: "model.pkl", format: "binary", required: false, legacyNames: [] },
    "model.joblib": { name: "model.joblib", format: "binary", required: false, legacyNames: [] },
    "model.h5": { name: "model.h5", format: "binary", required: false, legacyNames: [] },
    "model.keras": { name: "model.keras", format: "binary", required: false, legacyNames: [] },
    "model.pt": { name: "model.pt", format: "binary", required: false, legacyNames: [] },
    "scaler.joblib": { name: "scaler.joblib", format: "binary", required: false, legacyNames: [] },
    "imputer.joblib": { name: "imputer.joblib", format: "binary", required: false, legacyNames: [] },
  },
};
