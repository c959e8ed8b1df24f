import { memberDepartures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const configResolvedIsConfig = defineRule({
  id: "paper-session.config-resolved-is-config",
  severity: "error",
  since: "1.0",
  claim: "The report's config_resolved equals config.json.",
  why: "Whoever promotes the session takes the settings from one of the two; with the other settings the figures do not come back.",
  remedy: "Write both from the resolved configuration; config_hash tells which of the two the session used.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "paper-session",
  reads: ["config.json", "report.json#/config_resolved"],
  check({ "config.json": config, "report.json": report }) {
    const place = { file: "report.json", pointer: "/config_resolved", value: report.config_resolved };
    return memberDepartures(config, place);
  },
});
