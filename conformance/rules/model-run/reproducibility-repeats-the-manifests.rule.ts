import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const reproducibilityRepeatsTheManifests = defineRule({
  id: "model-run.reproducibility-repeats-the-manifests",
  severity: "error",
  since: "1.0",
  claim: "The hashes and the seed that a training summary claims are those of its manifests and its configuration.",
  why: "They are what a result can be made again with. Other values point at other data.",
  remedy: "Copy data_hash, feature_hash and random_seed from the documents that the training read.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: [
    "dataset_manifest.json#/data_hash",
    "feature_manifest.json#/feature_hash",
    "model_config.json#/random_seed",
    "training_summary.json#/reproducibility/data_hash",
    "training_summary.json#/reproducibility/feature_hash",
    "training_summary.json#/reproducibility/random_seed",
  ],
  *check({
    "dataset_manifest.json": dataset,
    "feature_manifest.json": features,
    "model_config.json": config,
    "training_summary.json": summary,
  }) {
    const expected = {
      data_hash: dataset.data_hash,
      feature_hash: features.feature_hash,
      random_seed: config.random_seed,
    };
    for (const member of ["data_hash", "feature_hash", "random_seed"] as const) {
      const value = summary.reproducibility[member];
      yield* departures(expected[member], [
        { file: "training_summary.json", pointer: `/reproducibility/${member}`, value },
      ]);
    }
  },
});
