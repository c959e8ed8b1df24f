import { indexRows } from "../../lib/index-rows.ts";
import { defineRule } from "../../rule.ts";

export const rowsAreSorted = defineRule({
  id: "runs-index.rows-are-sorted",
  severity: "warning",
  since: "1.0",
  claim: "The rows are sorted by the names of the run directories, which is by time.",
  why: "Readers take the last row for the newest run.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "runs index" },
  kind: "runs-index",
  reads: ["runs_index.json#/runs/*/run_id", "runs_index.json#/runs/*/path"],
  *check({ "runs_index.json": { runs } }) {
    let above = "";
    for (const { index, run, name } of indexRows(runs)) {
      if (name < above) yield { pointer: `/runs/${index}/run_id`, expected: `a run after ${above}`, found: run.run_id };
      above = name;
    }
  },
});
