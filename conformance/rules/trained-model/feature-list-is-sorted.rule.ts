import { firstUnsorted } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const featureListIsSorted = defineRule({
  id: "trained-model.feature-list-is-sorted",
  severity: "error",
  since: "1.1",
  claim: "feature_list is sorted by code point.",
  why: "The contract promises one order on every machine: a list in another came from a set or another writer.",
  remedy: "Write sorted(features).",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/feature_list"],
  *check({ "model_meta.json": { feature_list: list = [] } }) {
    const at = firstUnsorted(list);
    if (at > 0) yield { pointer: `/feature_list/${at}`, expected: `a name after ${list[at - 1]}`, found: list[at] };
  },
});
