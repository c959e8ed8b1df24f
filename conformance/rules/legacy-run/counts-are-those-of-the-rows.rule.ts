import { together } from "../../../src/reading.ts";
import { phaseRows } from "../../lib/ranked-table.ts";
import { rowCount } from "../../lib/row-count.ts";
import { defineRule } from "../../rule.ts";

export const countsAreThoseOfTheRows = defineRule({
  id: "legacy-run.counts-are-those-of-the-rows",
  severity: "error",
  since: "1.0",
  claim: "n_runs, n_train_runs, n_selected and n_test_runs of meta.json are the numbers of rows in the tables.",
  why: "The numbers tell how many tries the best result was picked from, and how far to trust it.",
  remedy: "Count the rows.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["meta.json", "experiments.csv?", "walkforward.csv?"],
  *check({ "meta.json": meta, "experiments.csv": experiments, "walkforward.csv": walkForward }) {
    const [runs, trained, tested] = yield* together(
      rowCount(experiments),
      rowCount(walkForward && phaseRows(walkForward, "train")),
      rowCount(walkForward && phaseRows(walkForward, "test")),
    );
    const counts = {
      n_runs: runs,
      n_train_runs: trained,
      n_selected: tested,
      n_test_runs: tested,
    };
    for (const [name, expected] of Object.entries(counts)) {
      const found: unknown = Object.entries(meta).find(([member]) => member === name)?.[1];
      if (found !== undefined && expected !== undefined && found !== expected)
        yield { file: "meta.json", pointer: `/${name}`, expected, found };
    }
  },
});
