import { reading } from "../../../src/reading.ts";
import { endOf, span, startOf } from "../../lib/period.ts";
import { defineRule } from "../../rule.ts";

export const predictionsAreOfTheDataset = defineRule({
  id: "model-run.predictions-are-of-the-dataset",
  severity: "warning",
  since: "1.0",
  claim: "Predictions are of instruments and times of the dataset, where the table has columns ticker and timestamp.",
  why: "A score of an instrument that the model never saw, or of a time outside its data, is of another model.",
  remedy: "Predict for the universe and the period of the dataset manifest.",
  cites: { source: "learned-model-artifact-contract", section: "Optional artifacts" },
  kind: "model-run",
  reads: ["predictions.csv", "dataset_manifest.json#/universe", "dataset_manifest.json#/time_range"],
  *check({ "predictions.csv": predictions, "dataset_manifest.json": { universe, time_range: range } }) {
    const file = "predictions.csv";
    const known = new Set(universe);
    const rows = reading<object>(predictions);
    while (yield* rows.next()) {
      const { ticker, timestamp }: { readonly ticker?: unknown; readonly timestamp?: unknown } = rows.item;
      if (typeof ticker === "string" && !known.has(ticker))
        yield { file, pointer: `/${rows.index}/ticker`, expected: universe, found: ticker };
      if (typeof timestamp !== "string") continue;
      const early = (span(startOf(range.start), endOf(timestamp)) ?? 0) < 0;
      const late = (span(startOf(timestamp), endOf(range.end)) ?? 0) < 0;
      if (early || late)
        yield {
          file,
          pointer: `/${rows.index}/timestamp`,
          expected: `${range.start} to ${range.end}`,
          found: timestamp,
        };
    }
  },
});
