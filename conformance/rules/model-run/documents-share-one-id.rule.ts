import { asObject } from "../../lib/announced-result.ts";
import { departures } from "../../lib/identity.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

export const documentsShareOneId = defineRule({
  id: "model-run.documents-share-one-id",
  severity: "error",
  since: "1.0",
  claim: "All documents of a model run carry one model_run_id.",
  why: "A model is judged by its data, its features and its configuration together. A document of another run makes the judgement worthless.",
  remedy: "Write all documents of a run in one go; never copy one over from another run.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: [
    "dataset_manifest.json#/model_run_id",
    "feature_manifest.json#/model_run_id",
    "model_config.json#/model_run_id",
    "training_summary.json#/model_run_id",
    ".",
  ],
  *check({
    "dataset_manifest.json": dataset,
    "feature_manifest.json": features,
    "model_config.json": config,
    "training_summary.json": summary,
    ".": directory,
  }) {
    const place = (file: string, value: unknown) => ({ file, pointer: "/model_run_id", value });
    const optional = ["validation_summary.json", "model_risk_report.json"].map((file) => {
      const id = asObject(directory.json(file))?.model_run_id;
      return place(file, typeof id === "string" && id !== "" ? id : undefined);
    });
    const documents = [
      place("training_summary.json", summary.model_run_id),
      place("dataset_manifest.json", dataset.model_run_id),
      place("feature_manifest.json", features.model_run_id),
      place("model_config.json", config.model_run_id),
    ];
    yield* departures(majority(documents.map(({ value }) => value)), [...documents, ...optional]);
  },
});
