import { departures } from "../../lib/identity.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

export const advancedReportIsOfThisRun = defineRule({
  id: "run.advanced-report-is-of-this-run",
  severity: "error",
  since: "1.0",
  claim: "The advanced report carries run_id and created_at of the run in its directory.",
  why: "Its figures and charts would be read as those of this run.",
  remedy: "Make the advanced report again in this directory.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [
    "advanced_report.json#/run_id",
    "advanced_report.json#/created_at",
    "metadata.json#/run_id",
    "metadata.json#/created_at",
    "report.json#/header",
    "report.json#/machine_contract/run_id",
  ],
  *check({ "advanced_report.json": advanced, "metadata.json": metadata, "report.json": report }) {
    const file = "advanced_report.json";
    const { header, machine_contract } = report;
    const id = majority([machine_contract.run_id, header.run_id, metadata.run_id]);
    yield* departures(id, [{ file, pointer: "/run_id", value: advanced.run_id }]);
    // When one of the two times fits, the other is wrong: run.created-at-agrees says so.
    if (advanced.created_at === header.created_at) return;
    yield* departures(metadata.created_at, [{ file, pointer: "/created_at", value: advanced.created_at }]);
  },
});
