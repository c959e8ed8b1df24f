import { fedColumns } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const featureListHasNoDuplicates = defineRule({
  id: "trained-model.feature-list-has-no-duplicates",
  severity: "error",
  since: "1.1",
  claim: "Each feature is listed once.",
  why: "A name that stands twice is passed twice, and every column after it moves.",
  remedy: "Write each feature once.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/feature_list",
    "model_meta.json#/features",
    "model_meta.json#/feature_names",
    "model_meta.json#/input_mode",
  ],
  *check({ "model_meta.json": lists }) {
    const fed = fedColumns(lists);
    const seen = new Set<string>();
    for (const [index, name] of (fed?.names ?? []).entries()) {
      if (seen.has(name)) yield { pointer: `/${fed?.member}/${index}`, expected: "each name once", found: name };
      seen.add(name);
    }
  },
});
