import { modelFamily } from "../../lib/model-families.ts";
import { modelFiles } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const extensionFitsFamily = defineRule({
  id: "trained-model.extension-fits-family",
  severity: "warning",
  since: "1.0",
  claim: "The model file has an extension that is listed for its family.",
  why: "A loader looks for the names of the table of families and finds nothing under another.",
  remedy: "Save the model in the native format of its family, under the name that the table gives it.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["model_meta.json#/family", "."],
  *check({ "model_meta.json": { family }, ".": directory }) {
    const expected = modelFamily(family)?.files;
    if (!expected) return;
    for (const file of modelFiles(directory))
      if (!expected.includes(file)) yield { file, pointer: "", expected, found: file };
  },
});
