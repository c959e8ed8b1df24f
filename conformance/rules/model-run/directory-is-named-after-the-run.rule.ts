import { asObject } from "../../lib/announced-result.ts";
import { majority } from "../../lib/majority.ts";
import { nameClaimsId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const directoryIsNamedAfterTheRun = defineRule({
  id: "model-run.directory-is-named-after-the-run",
  severity: "error",
  since: "1.0",
  claim: "The directory of a model run is named after its model_run_id.",
  why: "Runs are found by their directories. Under another name a model is found as another one.",
  remedy: "Rename the directory, or copy it out of outputs/model_runs under a name of its own.",
  cites: { source: "run-artifact-contract", section: "Learned-Model Experiment Artifacts" },
  kind: "model-run",
  reads: ["training_summary.json#/model_run_id", "."],
  when: ({ ".": directory }) => nameClaimsId(directory, "model_runs"),
  *check({ "training_summary.json": { model_run_id: found }, ".": directory }) {
    const others = ["dataset_manifest.json", "feature_manifest.json", "model_config.json"].map(
      (file) => asObject(directory.json(file))?.model_run_id,
    );
    // Of an id that the other documents do not have, model-run.documents-share-one-id speaks.
    if (found !== directory.name && majority([found, ...others]) !== directory.name)
      yield { file: "training_summary.json", pointer: "/model_run_id", expected: directory.name, found };
  },
});
