import { endOf, span, startOf } from "../../lib/period.ts";
import { defineRule } from "../../rule.ts";

export const datasetPrecedesTheTraining = defineRule({
  id: "model-run.dataset-precedes-the-training",
  severity: "warning",
  since: "1.0",
  claim: "The dataset was described before the training began.",
  why: "A manifest that is younger than the model describes data that the model may not have seen.",
  remedy: "Write the manifest first, and train on what it describes.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: ["dataset_manifest.json#/created_at", "training_summary.json#/started_at"],
  *check({ "dataset_manifest.json": { created_at: found }, "training_summary.json": { started_at: start } }) {
    if ((span(startOf(found), endOf(start)) ?? 0) < 0)
      yield { file: "dataset_manifest.json", pointer: "/created_at", expected: `not after ${start}`, found };
  },
});
