import { recordedReaderFile } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const checksumIsLookedAt = defineRule({
  id: "trained-model.checksum-is-looked-at",
  severity: "info",
  since: "1.1",
  claim: "The recorded reader compares the checksum before it opens the model.",
  why: "It does so for pickles only, and even then it warns and loads: LightGBM text and Keras models are opened whatever their bytes.",
  remedy: "Compare the checksum before handing the model to the reader.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["model_meta.json#/family", "model_meta.json#/model_checksum", "."],
  *check({ "model_meta.json": { family, model_checksum }, ".": directory }) {
    const file = recordedReaderFile(directory, family);
    if (typeof model_checksum !== "string" || file === undefined || /\.(pkl|joblib)$/.test(file)) return;
    const told = { file, pointer: "", expected: "compared before it is opened", found: "opened as it is" };
    if (file !== "model") yield told;
    else
      yield {
        ...told,
        message:
          "model_checksum is compared with nothing: the contract defines it of a file, and model is a SavedModel directory. A model.keras or model.h5 can be compared",
      };
  },
});
