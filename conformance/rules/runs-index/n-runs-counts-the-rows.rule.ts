import { rowCount } from "../../lib/row-count.ts";
import { defineRule } from "../../rule.ts";

export const nRunsCountsTheRows = defineRule({
  id: "runs-index.n-runs-counts-the-rows",
  severity: "error",
  since: "1.0",
  claim: "n_runs is the number of runs that the index lists.",
  why: "A reader that counts on the number stops early or waits for runs that are not there.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "runs index" },
  kind: "runs-index",
  reads: ["runs_index.json#/n_runs", "runs_index.json#/runs", "runs_index.csv?"],
  *check({ "runs_index.json": { n_runs: found, runs }, "runs_index.csv": table }) {
    if (found === runs.length) return;
    // Where it is the number of rows of the other rendering, the two are told to differ.
    if (found !== (yield* rowCount(table)))
      yield { file: "runs_index.json", pointer: "/n_runs", expected: runs.length, found };
  },
});
