import { memberDepartures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const configResolvedIsConfig = defineRule({
  id: "sweep.config-resolved-is-config",
  severity: "error",
  since: "1.0",
  claim: "config_resolved of the report is config.json.",
  why: "Whoever judges the report judges these settings; the sweep ran with the others.",
  remedy: "Write both from the configuration that ran.",
  cites: { source: "run-artifact-contract", section: "report.json" },
  kind: "sweep",
  reads: ["config.json", "report.json#/config_resolved"],
  *check({ "config.json": config, "report.json": { config_resolved: value } }) {
    yield* memberDepartures(config, { file: "report.json", pointer: "/config_resolved", value });
  },
});
