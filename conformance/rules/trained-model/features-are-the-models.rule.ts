import { fedColumns, isRawSequence, isSameSet } from "../../lib/feature-columns.ts";
import { modelColumns } from "../../lib/model-columns.ts";
import { defineRule } from "../../rule.ts";

export const featuresAreTheModels = defineRule({
  id: "trained-model.features-are-the-models",
  severity: "error",
  since: "1.0",
  claim: "The features are as many as the model file says, and those that it names.",
  why: "The model was trained on other columns than inference passes: it refuses them, or reads them for others.",
  remedy: "Train and save again: metadata and model come from two trainings.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/feature_list",
    "model_meta.json#/features",
    "model_meta.json#/feature_names",
    "model_meta.json#/input_mode",
    ".",
  ],
  *check({ "model_meta.json": lists, ".": directory }) {
    const fed = fedColumns(lists);
    // No list at all is told by the rule about it.
    if (isRawSequence(lists) || !fed?.names.length) return;
    for (const { file, count, names } of modelColumns(directory)) {
      const place = { file: "model_meta.json", pointer: `/${fed.member}` };
      if (count !== fed.names.length)
        yield {
          ...place,
          expected: count,
          found: fed.names.length,
          message: `${file} was trained on ${count} columns`,
        };
      else if (names && !isSameSet(names, fed.names))
        yield { ...place, expected: names, found: fed.names, message: `${file} was trained on other features` };
    }
  },
});
