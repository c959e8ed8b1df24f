import { modelPath } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const symbolFolderIsRead = defineRule({
  id: "trained-model.symbol-folder-is-read",
  severity: "info",
  since: "1.0",
  claim: "No folder lies between view= and family=.",
  why: "The documented path has none, and the recorded reader never looks into symbol= or universe= folders: the model cannot be loaded.",
  remedy: "Load it by its full path, or extend the reader to look there.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "trained-model",
  reads: ["."],
  *check({ ".": directory }) {
    const { symbol, universe, view, family } = modelPath(directory);
    if (view === undefined || family === undefined || (symbol === undefined && universe === undefined)) return;
    const between = directory.path.slice(directory.path.lastIndexOf(`view=${view}`) + 1, -1).join("/");
    yield { pointer: "", expected: `view=${view}/family=${family}`, found: `view=${view}/${between}/family=${family}` };
  },
});
