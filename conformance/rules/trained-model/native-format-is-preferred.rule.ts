import { modelFamily } from "../../lib/model-families.ts";
import { documentedFile } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const nativeFormatIsPreferred = defineRule({
  id: "trained-model.native-format-is-preferred",
  severity: "info",
  since: "1.0",
  claim: "A family with a native format is saved in it.",
  why: "A pickle runs code when it is opened and ties the model to the library version that wrote it.",
  remedy: "Save through the native saver of the library.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["model_meta.json#/family", "."],
  *check({ "model_meta.json": { family }, ".": directory }) {
    const known = modelFamily(family);
    const file = documentedFile(directory, family);
    // A name outside the table is a finding of its own.
    if (!known?.isNative || !file || file === known.files[0] || !known.files.includes(file)) return;
    yield { file, pointer: "", expected: known.files[0], found: file };
  },
});
