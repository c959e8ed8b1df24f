import { indexRows } from "../../lib/index-rows.ts";
import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const indexIsNewerThanItsRuns = defineRule({
  id: "runs-index.index-is-newer-than-its-runs",
  severity: "warning",
  since: "1.0",
  claim: "No listed run was recorded after the index was written.",
  why: "An index cannot know a later run: a clock is wrong, or a row was added by hand.",
  remedy: "Check the clock and refresh the index.",
  cites: { source: "recorded", section: "runs index" },
  kind: "runs-index",
  reads: ["runs_index.json#/generated_at", "runs_index.json#/runs"],
  *check({ "runs_index.json": { generated_at, runs } }) {
    const written = microseconds(generated_at);
    for (const { index, run } of indexRows(runs)) {
      const found = run.created_at;
      const recorded = found === null ? undefined : microseconds(found);
      if (written !== undefined && recorded !== undefined && recorded > written)
        yield { pointer: `/runs/${index}/created_at`, expected: `not after ${generated_at}`, found };
    }
  },
});
