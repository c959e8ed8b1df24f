import { reading } from "../../../src/reading.ts";
import { indexRows } from "../../lib/index-rows.ts";
import { indexedRun, saidOfRun } from "../../lib/indexed-run.ts";
import { defineRule } from "../../rule.ts";

export const rowsRepeatTheirRuns = defineRule({
  id: "runs-index.rows-repeat-their-runs",
  severity: "error",
  since: "1.0",
  claim:
    "A row has the mode, time, code version, instrument and period of its run, and the figures of its best result.",
  why: "Runs are ranked and chosen by the index alone. A figure that the run does not have chooses the wrong one.",
  remedy: "Refresh the index; until then, trust the report of the run.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: [".", "runs_index.json#/runs", "runs_index.csv"],
  *check({ ".": directory, "runs_index.json": { runs }, "runs_index.csv": table }) {
    const rows = reading(table);
    for (const { index, run, name } of indexRows(runs)) {
      const row: Partial<typeof run> | undefined = (yield* rows.next()) ? rows.item : undefined;
      for (const [member, expected] of Object.entries(indexedRun(directory, name) ?? {})) {
        const found = run[member as keyof typeof run];
        // Where the two renderings differ, that is said of them.
        if (found === expected || (row && row[member as keyof typeof row] !== found)) continue;
        // Where the run's own documents disagree, it is they that are judged.
        if (saidOfRun(directory, name, member).includes(found)) continue;
        yield { file: "runs_index.json", pointer: `/runs/${index}/${member}`, expected, found };
      }
    }
  },
});
