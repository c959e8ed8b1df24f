import { fedColumns, isRawSequence } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const featuresAreListed = defineRule({
  id: "trained-model.features-are-listed",
  severity: "error",
  since: "1.0",
  claim: "The metadata list the features of the model.",
  why: "Without the list inference does not know which columns to pass, and passes none.",
  remedy: "Write feature_list: the sorted names of the features that the model was trained on.",
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
    if (fed === undefined || (fed.names.length === 0 && !isRawSequence(lists)))
      yield { pointer: `/${fed?.member ?? "feature_list"}`, expected: "the names of the features", found: fed?.names };
  },
});
