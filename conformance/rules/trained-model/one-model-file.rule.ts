import { documentedFile, modelFiles, recordedReaderFile } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const oneModelFile = defineRule({
  id: "trained-model.one-model-file",
  severity: "warning",
  since: "1.0",
  claim: "There is one model file.",
  why: "Loaders try names in different orders: each opens another model, and the checksum covers one of them.",
  remedy: "Keep the file that model_checksum was computed from, and remove the others.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["model_meta.json#/family", "."],
  *check({ "model_meta.json": { family }, ".": directory }) {
    const found = modelFiles(directory);
    if (found.length < 2) return;
    const documented = documentedFile(directory, family);
    const recorded = recordedReaderFile(directory, family) ?? "none of them";
    const message = `there are ${found.length} model files: the table of families says ${documented}, the recorded reader opens ${recorded}`;
    yield { file: "", pointer: "", expected: [documented], found, message };
  },
});
