import { fedColumns } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const featureListIsWritten = defineRule({
  id: "trained-model.feature-list-is-written",
  severity: "warning",
  since: "1.1",
  claim: "feature_list holds the features; no older member stands in for it.",
  why: "Readers fall back to features and feature_names, which are unsorted and will go.",
  remedy: "Write feature_list as well.",
  cites: { source: "foxml-integration-contracts", section: "Known Contract Issues" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/feature_list",
    "model_meta.json#/features",
    "model_meta.json#/feature_names",
    "model_meta.json#/input_mode",
  ],
  *check({ "model_meta.json": lists }) {
    const member = fedColumns(lists)?.member;
    if (member !== undefined && member !== "feature_list")
      yield { pointer: `/${member}`, expected: "feature_list", found: member };
  },
});
