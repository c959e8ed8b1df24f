import { firstDifference, isRawSequence, isSameSet } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const featureListsAgree = defineRule({
  id: "trained-model.feature-lists-agree",
  severity: "error",
  since: "1.1",
  claim: "features and feature_names hold the features of feature_list, both in one order.",
  why: "Which features the model reads would depend on which member a reader takes.",
  remedy: "Write all lists from the columns of the training.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/feature_list",
    "model_meta.json#/features",
    "model_meta.json#/feature_names",
    "model_meta.json#/input_mode",
  ],
  *check({ "model_meta.json": lists }) {
    const { feature_list: list, features, feature_names: names } = lists;
    if (isRawSequence(lists) && list?.length === 0) return;
    const training = features ?? names;
    if (list && training && !isSameSet(list, training))
      yield { pointer: features ? "/features" : "/feature_names", expected: list, found: training };
    const at = features && names ? firstDifference(features, names) : -1;
    if (at >= 0) yield { pointer: `/feature_names/${at}`, expected: features?.[at], found: names?.[at] };
  },
});
