import { defineRule } from "../../rule.ts";

export const rowsFitTheTimestamps = defineRule({
  id: "trained-model.rows-fit-the-timestamps",
  severity: "warning",
  since: "1.0",
  claim: "The model was trained on rows, at least one for each timestamp.",
  why: "A model of no rows has learnt nothing; more timestamps than rows cannot be.",
  remedy: "Look at the data of the training.",
  cites: { source: "recorded", section: "foxml models" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/n_rows_train",
    "model_meta.json#/n_rows_val",
    "model_meta.json#/train_timestamps",
    "model_meta.json#/val_timestamps",
  ],
  *check({ "model_meta.json": meta }) {
    const { n_rows_train: rows, train_timestamps: times, n_rows_val: valRows, val_timestamps: valTimes } = meta;
    if (rows === 0) yield { pointer: "/n_rows_train", expected: "above 0", found: rows };
    else if (rows !== undefined && times !== undefined && times > rows)
      yield { pointer: "/train_timestamps", expected: `at most ${rows}`, found: times };
    if (valRows !== undefined && valTimes !== undefined && valTimes > valRows)
      yield { pointer: "/val_timestamps", expected: `at most ${valRows}`, found: valTimes };
  },
});
