import { modelPath, targetFolder } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const symbolIsTheFolders = defineRule({
  id: "trained-model.symbol-is-the-folders",
  severity: "error",
  since: "1.0",
  claim: "symbol is what the enclosing symbol= folder says.",
  why: "A model of one symbol would trade another.",
  remedy: "Move the model to the folder of its symbol, or correct the metadata.",
  cites: { source: "recorded", section: "foxml models" },
  kind: "trained-model",
  reads: ["model_meta.json#/symbol", "."],
  *check({ "model_meta.json": { symbol: found }, ".": directory }) {
    const { symbol: expected } = modelPath(directory);
    if (expected !== undefined && typeof found === "string" && targetFolder(found) !== expected)
      yield { file: "model_meta.json", pointer: "/symbol", expected, found };
  },
});
