import { type Renderings, renderingDepartures } from "../../lib/index-renderings.ts";
import { indexedRun } from "../../lib/indexed-run.ts";
import { plainValue } from "../../lib/plain-value.ts";
import { defineRule } from "../../rule.ts";

const renderings: Renderings = {
  json: "runs_index.json",
  csv: "runs_index.csv",
  list: "/runs",
  noun: "run",
  id: "run_id",
  same: (member, cell) => plainValue(member) === plainValue(cell),
  own: indexedRun,
};

export const csvAndJsonAgree = defineRule({
  id: "runs-index.csv-and-json-agree",
  severity: "error",
  since: "1.0",
  claim: "runs_index.csv has the rows of runs_index.json, in the same order.",
  why: "They are renderings of one registry. If they differ, the ranking of runs depends on the file that is read.",
  remedy: "Refresh the index.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: [".", "runs_index.json", "runs_index.csv"],
  *check({ ".": directory, "runs_index.json": { runs }, "runs_index.csv": table }) {
    yield* renderingDepartures(renderings, directory, runs, table);
  },
});
