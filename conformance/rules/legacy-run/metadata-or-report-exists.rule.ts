import { defineRule } from "../../rule.ts";

export const metadataOrReportExists = defineRule({
  id: "legacy-run.metadata-or-report-exists",
  severity: "error",
  since: "1.0",
  claim: "An older run has meta.json or run_report.json.",
  why: "Only they say which run it is. Without both, its tables belong to nobody.",
  remedy: "Restore one of the two from a copy of the directory.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["."],
  *check({ ".": directory }) {
    if (directory.size("meta.json") === undefined && directory.size("run_report.json") === undefined)
      yield { file: "", pointer: "", expected: "meta.json or run_report.json" };
  },
});
