import { indexRows } from "../../lib/index-rows.ts";
import { holdsPaperSession, holdsRun } from "../../lib/indexed-run.ts";
import { defineRule } from "../../rule.ts";

export const finishedRunsAreListed = defineRule({
  id: "runs-index.finished-runs-are-listed",
  severity: "warning",
  since: "1.0",
  claim: "Every finished run beside the index has a row, paper sessions apart.",
  why: "A run without a row is not found by anybody who browses the registry: it gets lost, or is paid for twice.",
  remedy: "Refresh the index; some entries of the producer do not.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: [".", "runs_index.json#/runs/*/run_id", "runs_index.json#/runs/*/path"],
  *check({ ".": directory, "runs_index.json": { runs } }) {
    const listed = new Set([...indexRows(runs)].flatMap(({ name, run }) => [name, run.run_id]));
    for (const { name, type } of directory.entries("")) {
      if (type !== "directory" || listed.has(name) || holdsPaperSession(directory, name)) continue;
      if (holdsRun(directory, name)) yield { file: name, pointer: "", expected: `a row of ${name}` };
    }
  },
});
