import { fedColumns, isRawSequence } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const nFeaturesCountsTheList = defineRule({
  id: "trained-model.n-features-counts-the-list",
  severity: "error",
  since: "1.0",
  claim: "n_features is the length of the list of features.",
  why: "The contract says it must match: otherwise list or model belong to another training.",
  remedy: "Write len(feature_list).",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/n_features",
    "model_meta.json#/feature_list",
    "model_meta.json#/features",
    "model_meta.json#/feature_names",
    "model_meta.json#/input_mode",
    "model_meta.json#/sequence_channels",
  ],
  *check({ "model_meta.json": { n_features: found, sequence_channels: channels, ...lists } }) {
    const names = fedColumns(lists)?.names;
    if (!names || found === names.length) return;
    // Without a list a raw sequence may count its channels, or the columns that it was trained on.
    const others = [channels?.length, lists.features?.length];
    if (isRawSequence(lists) && names.length === 0 && others.includes(found)) return;
    yield { pointer: "/n_features", expected: names.length, found };
  },
});
