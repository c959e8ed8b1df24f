import { modelFamily } from "../../lib/model-families.ts";
import { modelPath } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const familyNameIsCanonical = defineRule({
  id: "trained-model.family-name-is-canonical",
  severity: "warning",
  since: "1.0",
  claim: "The family has the letters of the table of families.",
  why: "Readers compare family names letter by letter: lightgbm is not LightGBM, and the model is not found.",
  remedy: "Write the name of the table, in the metadata and in the name of the directory.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["model_meta.json#/family", "."],
  *check({ "model_meta.json": { family }, ".": directory }) {
    const expected = modelFamily(family)?.name;
    if (expected !== undefined && expected !== family) {
      yield { file: "model_meta.json", pointer: "/family", expected, found: family };
      return;
    }
    const folder = modelPath(directory).family;
    const canonical = folder === undefined ? undefined : modelFamily(folder)?.name;
    if (canonical !== undefined && canonical !== folder)
      yield { file: "", pointer: "", expected: canonical, found: folder };
  },
});
