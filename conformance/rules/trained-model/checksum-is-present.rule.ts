import { documentedFile, familyOf } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const checksumIsPresent = defineRule({
  id: "trained-model.checksum-is-present",
  severity: "warning",
  since: "1.1",
  claim: "model_checksum is present.",
  why: "Without it nobody can tell whether the model file is the one that was trained; a loader warns and goes on.",
  remedy: "Compute the SHA-256 of the model file after saving it and write it into the metadata.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/family?", "model_meta.json#/model_checksum", "."],
  *check({ "model_meta.json": meta, ".": directory }) {
    const { model_checksum: found } = meta;
    if (found !== undefined && found !== null) return;
    const told = {
      file: "model_meta.json",
      pointer: "/model_checksum",
      expected: "the SHA-256 of the model file",
      found,
    };
    if (documentedFile(directory, familyOf(directory, meta)) !== "model") yield told;
    else
      yield {
        ...told,
        message:
          "model_checksum is not present and can be of nothing: the contract defines it of a file, and model is a SavedModel directory. A model.keras or model.h5 has one",
      };
  },
});
