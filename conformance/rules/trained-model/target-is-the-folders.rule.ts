import { modelPath, targetFolder } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const targetIsTheFolders = defineRule({
  id: "trained-model.target-is-the-folders",
  severity: "error",
  since: "1.0",
  claim: "target is the target whose folder holds the model.",
  why: "A model under another target predicts something else than it is asked for.",
  remedy: "Move the model to the folder of its target, or correct the metadata.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "trained-model",
  reads: ["model_meta.json#/target", "."],
  *check({ "model_meta.json": { target: found }, ".": directory }) {
    const { target: expected } = modelPath(directory);
    if (expected !== undefined && targetFolder(found) !== expected)
      yield { file: "model_meta.json", pointer: "/target", expected, found };
  },
});
