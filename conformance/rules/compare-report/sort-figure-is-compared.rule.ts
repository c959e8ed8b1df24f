import { indexedFigures } from "../../lib/indexed-run.ts";
import { defineRule } from "../../rule.ts";

export const sortFigureIsCompared = defineRule({
  id: "compare-report.sort-figure-is-compared",
  severity: "warning",
  since: "1.0",
  claim: "sort_by names one of the figures that the rows have.",
  why: "Sorted by a figure that no row has, the rows stand in the order in which they were named, and the first is called the best.",
  remedy: "Sort by sharpe_simple, total_return, max_drawdown or trades.",
  cites: { source: "recorded", section: "runs index" },
  kind: "compare-report",
  reads: ["compare_report.json#/runs", "compare_report.json#/sort_by"],
  *check({ "compare_report.json": { sort_by: found, runs } }) {
    const known =
      runs.length === 0 || runs.some((run) => Object.hasOwn(run, found) && run[found as keyof typeof run] !== null);
    if (!known) yield { pointer: "/sort_by", expected: indexedFigures, found };
  },
});
