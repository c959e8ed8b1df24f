import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const featuresNameTheDataset = defineRule({
  id: "model-run.features-name-the-dataset",
  severity: "error",
  since: "1.0",
  claim: "The feature manifest names the dataset of the dataset manifest.",
  why: "Features of other data say nothing about this model.",
  remedy: "Make the features again from the dataset that the run uses.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: ["dataset_manifest.json#/dataset_id", "feature_manifest.json#/dataset_id"],
  *check({ "dataset_manifest.json": { dataset_id: expected }, "feature_manifest.json": { dataset_id: value } }) {
    yield* departures(expected, [{ file: "feature_manifest.json", pointer: "/dataset_id", value }]);
  },
});
