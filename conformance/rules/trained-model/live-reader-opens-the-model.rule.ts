import { documentedFile, recordedReaderFile, recordedReaderNames } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const liveReaderOpensTheModel = defineRule({
  id: "trained-model.live-reader-opens-the-model",
  severity: "warning",
  since: "1.0",
  claim: "The recorded reader of live trading finds the model file by its name.",
  why: "It tries a fixed list of names for each family, shorter than the table of the document: under another name the model is never loaded.",
  remedy: "Save a copy under a name that the reader tries, or extend the reader.",
  cites: { source: "recorded", section: "foxml models" },
  kind: "trained-model",
  reads: ["model_meta.json#/family", "."],
  *check({ "model_meta.json": { family }, ".": directory }) {
    const file = documentedFile(directory, family);
    if (!file || recordedReaderFile(directory, family)) return;
    yield { file, pointer: "", expected: recordedReaderNames(family), found: file };
  },
});
