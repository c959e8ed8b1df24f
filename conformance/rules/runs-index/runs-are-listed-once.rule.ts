import { indexRows } from "../../lib/index-rows.ts";
import { defineRule } from "../../rule.ts";

export const runsAreListedOnce = defineRule({
  id: "runs-index.runs-are-listed-once",
  severity: "error",
  since: "1.0",
  claim: "No run has two rows.",
  why: "A run that is listed twice is counted twice, and two rows may give it two results.",
  remedy: "Refresh the index.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: ["runs_index.json#/runs/*/run_id", "runs_index.json#/runs/*/path"],
  *check({ "runs_index.json": { runs } }) {
    const seen = new Set<string>();
    for (const { index, run, name } of indexRows(runs)) {
      if (seen.has(name)) yield { pointer: `/runs/${index}`, expected: "one row a run", found: run.run_id };
      seen.add(name);
    }
  },
});
