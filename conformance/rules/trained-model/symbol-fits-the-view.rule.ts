import { modelPath } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const symbolFitsTheView = defineRule({
  id: "trained-model.symbol-fits-the-view",
  severity: "warning",
  since: "1.0",
  claim: "A model names its symbol exactly when its view is SYMBOL_SPECIFIC.",
  why: "Without the symbol nobody knows what a symbol-specific model was trained on; with one, a model of all symbols looks like one of a single symbol.",
  remedy: "Write the symbol of a symbol-specific model, and null or nothing otherwise.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/symbol", "model_meta.json#/view", "."],
  *check({ "model_meta.json": { symbol, view }, ".": directory }) {
    const { view: folder, symbol: symbolFolder, isCanonical } = modelPath(directory);
    // That view and folder disagree is a finding of its own, and then nobody knows which is meant.
    if (view === undefined || (folder !== undefined && folder !== view)) return;
    const isNamed = typeof symbol === "string";
    if (isNamed === (view === "SYMBOL_SPECIFIC")) {
      if (isNamed || symbolFolder === undefined || !isCanonical) return;
      const message = `a model of view ${view} lies in the folder of a symbol`;
      yield { file: "", pointer: "", expected: `view=${view}`, found: `symbol=${symbolFolder}`, message };
      return;
    }
    yield { file: "model_meta.json", pointer: "/symbol", expected: isNamed ? null : "the symbol", found: symbol };
  },
});
