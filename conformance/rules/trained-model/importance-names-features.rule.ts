import { fedColumns, isRawSequence } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const importanceNamesFeatures = defineRule({
  id: "trained-model.importance-names-features",
  severity: "warning",
  since: "1.0",
  claim: "feature_importance names features of the model.",
  why: "An importance under another name cannot be read, or belongs to another model.",
  remedy: "Write the importance under the names of the features.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/feature_importance",
    "model_meta.json#/feature_list",
    "model_meta.json#/features",
    "model_meta.json#/feature_names",
    "model_meta.json#/input_mode",
  ],
  *check({ "model_meta.json": { feature_importance: importance, ...lists } }) {
    const known = new Set(fedColumns(lists)?.names);
    if (isRawSequence(lists) || known.size === 0) return;
    const found = Object.keys(importance ?? {}).filter((name) => !known.has(name));
    if (found.length > 0) yield { pointer: "/feature_importance", expected: [...known], found };
  },
});
