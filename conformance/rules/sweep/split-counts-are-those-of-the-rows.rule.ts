import { gridSize, parseGrid } from "../../lib/param-grid.ts";
import { wrongCounts } from "../../lib/split-counts.ts";
import { splitRows } from "../../lib/split-rows.ts";
import { agreedSplits, summaryTables } from "../../lib/split-summaries.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

export const splitCountsAreThoseOfTheRows = defineRule({
  id: "sweep.split-counts-are-those-of-the-rows",
  severity: "error",
  since: "1.0",
  claim:
    "walkforward.csv has as many training and test rows of a split as its summary counts; all selected are tested, all of the grid is trained.",
  why: "A result that was picked from more tries than are on record is worth less than it seems.",
  remedy: "Count the rows, or restore the ones that are gone.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "config.json#/splits",
    "config.json#/param_grid",
    "report.json#/config_resolved",
    "report.json#/summary",
    "walkforward.csv",
    "walkforward_summary.csv?",
    "split_metrics.csv?",
  ],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check(content) {
    const { "config.json": stored, "report.json": report } = content;
    const grids = [stored.param_grid, report.config_resolved.param_grid].map(parseGrid);
    const sizes = grids.map((grid) => grid && gridSize(grid));
    yield* wrongCounts(
      yield* agreedSplits(summaryTables(content)),
      yield* splitRows(content["walkforward.csv"], 0),
      sizes,
    );
  },
});
