import { indexRows } from "../../lib/index-rows.ts";
import { holdsPaperSession } from "../../lib/indexed-run.ts";
import { reportedPath } from "../../lib/reported-path.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const noPaperSessionIsListed = defineRule({
  id: "runs-index.no-paper-session-is-listed",
  severity: "error",
  since: "1.0",
  claim: "No row is a paper session.",
  why: "A paper session among research runs is ranked by figures that mean something else, and passes for research.",
  remedy: "Keep paper sessions in outputs/paper_sessions and refresh the index.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: [".", "runs_index.json#/runs/*/run_id", "runs_index.json#/runs/*/path"],
  *check({ ".": directory, "runs_index.json": { runs } }) {
    for (const { index, run, name } of indexRows(runs)) {
      const { path, run_id: found } = run;
      const paper =
        parseRunId(found)?.mode === "paper" ||
        reportedPath(path).parts.includes("paper_sessions") ||
        holdsPaperSession(directory, name);
      if (paper) yield { file: "runs_index.json", pointer: `/runs/${index}/run_id`, expected: "a research run", found };
    }
  },
});
