import { lastName } from "../../lib/reported-path.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const pathEndsInTheRunId = defineRule({
  id: "compare-report.path-ends-in-the-run-id",
  severity: "error",
  since: "1.0",
  claim: "The path of a row ends in its run id, where it ends in an id.",
  why: "The row has the id and figures of one run and leads to another.",
  remedy: "Compare the runs again.",
  cites: { source: "run-artifact-contract", section: "Canonical Run Directory" },
  kind: "compare-report",
  reads: ["compare_report.json#/runs"],
  *check({ "compare_report.json": { runs } }) {
    for (const [index, { path, run_id: expected }] of runs.entries()) {
      const name = lastName(path);
      if (name !== expected && parseRunId(name)) yield { pointer: `/runs/${index}/path`, expected, found: path };
    }
  },
});
