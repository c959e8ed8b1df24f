import { fedColumns, firstDifference, isRawSequence, isSameSet, trainedColumns } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const columnsArePassedInTrainingOrder = defineRule({
  id: "trained-model.columns-are-passed-in-training-order",
  severity: "warning",
  since: "1.1",
  claim: "The order in which inference passes the features is the order in which the model was trained.",
  why: "Models know columns by their position: in another order every feature is read as another one, and predictions are wrong without an error.",
  remedy: "Train on the columns in sorted order, or reorder them by `features` before predicting.",
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
    const trained = trainedColumns(lists, directory);
    // Other names altogether are told by other rules.
    if (isRawSequence(lists) || !fed || !trained || !isSameSet(fed.names, trained.names)) return;
    const at = firstDifference(fed.names, trained.names);
    if (at < 0) return;
    const message = `column ${at} is ${trained.names[at]} in ${trained.file} (${trained.member}) but ${fed.names[at]} in ${fed.member}, which inference follows`;
    yield {
      file: fed.file,
      pointer: `/${fed.member}/${at}`,
      expected: trained.names[at],
      found: fed.names[at],
      message,
    };
  },
});
