import { departures } from "../../lib/identity.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

export const advancedReportIsOfThisSweep = defineRule({
  id: "sweep.advanced-report-is-of-this-sweep",
  severity: "error",
  since: "1.0",
  claim: "The advanced report carries run_id, mode and created_at of the sweep in its directory.",
  why: "Its figures and charts would be read as those of this sweep.",
  remedy: "Make the advanced report again in this directory.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "advanced_report.json#/run_id",
    "advanced_report.json#/mode",
    "advanced_report.json#/created_at",
    "metadata.json",
    "report.json#/header",
    "report.json#/machine_contract",
  ],
  *check({ "advanced_report.json": advanced, "metadata.json": metadata, "report.json": report }) {
    const file = "advanced_report.json";
    const { header, machine_contract } = report;
    const id = majority([machine_contract.run_id, header.run_id, metadata.run_id]);
    yield* departures(id, [{ file, pointer: "/run_id", value: advanced.run_id }]);
    const mode = majority([machine_contract.mode, header.mode, metadata.mode]);
    yield* departures(mode, [{ file, pointer: "/mode", value: advanced.mode }]);
    // When one of the two times fits, the other is wrong: sweep.created-at-agrees says so.
    if (advanced.created_at === header.created_at) return;
    yield* departures(metadata.created_at, [{ file, pointer: "/created_at", value: advanced.created_at }]);
  },
});
