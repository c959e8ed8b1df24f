import { documentedFile, familyOf, modelFiles } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const checksumIsOfTheModelFile = defineRule({
  id: "trained-model.checksum-is-of-the-model-file",
  severity: "error",
  since: "1.1",
  claim: "model_checksum is the SHA-256 of the model file that a loader opens.",
  why: "A file with another hash is not the model that these metadata describe: it was replaced, damaged or saved again.",
  remedy: "Do not load it. Restore the file, or train again and write file and checksum together.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/family?", "model_meta.json#/model_checksum", "."],
  *check({ "model_meta.json": meta, ".": directory }) {
    const { model_checksum: found } = meta;
    const file = typeof found === "string" ? documentedFile(directory, familyOf(directory, meta)) : undefined;
    const expected = file && directory.sha256(file);
    if (!expected || expected === found) return;
    const files = modelFiles(directory);
    const other = files.find((candidate) => directory.sha256(candidate) === found);
    const told = other ? `it is that of ${other}` : "it fits no model file here";
    const message = `model_checksum is not the SHA-256 of ${file}${files.length > 1 ? ", which the table of families says to open" : ""}: ${told}`;
    yield { file: "model_meta.json", pointer: "/model_checksum", expected, found, message };
  },
});
