import { nearly } from "../../lib/nearly.ts";
import { parseSelection } from "../../lib/selection.ts";
import { splitFigures, splitRows } from "../../lib/split-rows.ts";
import { agreedSplits, summaryTables } from "../../lib/split-summaries.ts";
import { defineRule } from "../../rule.ts";

export const splitFiguresFollowFromTheRows = defineRule({
  id: "sweep.split-figures-follow-from-the-rows",
  severity: "error",
  since: "1.0",
  claim:
    "The figures of a split's summary are the best eligible training row and the mean and best of its test rows; without such rows they are 0.",
  why: "How much of the trained figure survives in the test decides whether a strategy is used.",
  remedy: "Compute the summary from walkforward.csv again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json", "walkforward.csv", "walkforward_summary.csv?", "split_metrics.csv?", "report.json#/summary"],
  *check(content) {
    const rows = yield* splitRows(content["walkforward.csv"], parseSelection(content["config.json"]).leastRoundTrips);
    for (const [index, split] of (yield* agreedSplits(summaryTables(content))).entries()) {
      const ofSplit = rows.get(split.name);
      // Rows that are missing are said of the rows.
      if (
        ofSplit?.train.rows !== split.figure("n_train_runs") ||
        ofSplit?.test.rows !== split.figure("n_test_runs") ||
        !ofSplit
      )
        continue;
      for (const [name, expected] of Object.entries(splitFigures(ofSplit))) {
        const found = split.figure(name);
        if (expected === undefined || found === undefined || nearly(expected, found, 1e-3)) continue;
        yield { file: "walkforward_summary.csv", pointer: `/${index}/${name}`, expected, found };
      }
    }
  },
});
