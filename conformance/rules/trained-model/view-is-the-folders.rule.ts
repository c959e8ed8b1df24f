import { modelPath } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const viewIsTheFolders = defineRule({
  id: "trained-model.view-is-the-folders",
  severity: "error",
  since: "1.0",
  claim: "view is what the enclosing view= folder says.",
  why: "A model of one symbol that stands among those of all symbols is applied to symbols it has never seen.",
  remedy: "Move the model to the folder of its view, or correct the metadata.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "trained-model",
  reads: ["model_meta.json#/view", "."],
  *check({ "model_meta.json": { view: found }, ".": directory }) {
    const { view: expected } = modelPath(directory);
    if (expected !== undefined && found !== undefined && found !== expected)
      yield { file: "model_meta.json", pointer: "/view", expected, found };
  },
});
