import { isSameFamily } from "../../lib/model-families.ts";
import { modelPath } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const familyIsTheFolders = defineRule({
  id: "trained-model.family-is-the-folders",
  severity: "error",
  since: "1.0",
  claim: "family is what the name of the directory says.",
  why: "A loader finds the model by its directory and chooses how to read it by its family.",
  remedy: "Move the model to the directory of its family, or correct the metadata.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "trained-model",
  reads: ["model_meta.json#/family", "."],
  *check({ "model_meta.json": { family: found }, ".": directory }) {
    const { family: expected } = modelPath(directory);
    if (expected !== undefined && !isSameFamily(expected, found))
      yield { file: "model_meta.json", pointer: "/family", expected, found };
  },
});
