import { indexRows } from "../../lib/index-rows.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const pathEndsInTheRunId = defineRule({
  id: "runs-index.path-ends-in-the-run-id",
  severity: "error",
  since: "1.0",
  claim: "The path of a row ends in its run id, where it ends in an id.",
  why: "The row has the id and figures of one run and leads to another.",
  remedy: "Refresh the index.",
  cites: { source: "run-artifact-contract", section: "Canonical Run Directory" },
  kind: "runs-index",
  reads: ["runs_index.json#/runs/*/run_id", "runs_index.json#/runs/*/path"],
  *check({ "runs_index.json": { runs } }) {
    for (const { index, run, name } of indexRows(runs)) {
      if (name !== run.run_id && parseRunId(name))
        yield { pointer: `/runs/${index}/path`, expected: run.run_id, found: run.path };
    }
  },
});
