import { memberDepartures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const reportsRepeatTheConfig = defineRule({
  id: "legacy-run.reports-repeat-the-config",
  severity: "error",
  since: "1.0",
  claim: "report.json has the configuration of run_report.json, where both have one.",
  why: "Whoever repeats the run takes the settings from one of the two; with the other settings the figures do not come back.",
  remedy: "Compare both with config_resolved.yaml; make report.json again.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["run_report.json#/config_resolved", "report.json#/config_resolved"],
  *check({ "run_report.json": { config_resolved: expected }, "report.json": { config_resolved: value } }) {
    if (expected && value)
      yield* memberDepartures(expected, { file: "report.json", pointer: "/config_resolved", value });
  },
});
