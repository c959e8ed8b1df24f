import { notUtc } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const lastCheckIsUtc = defineRule({
  id: "dashboard.last-check-is-utc",
  severity: "warning",
  since: "1.2",
  claim: "The time of the last look at risk is ISO 8601, in UTC.",
  why: "A time without an offset is read in the zone of the reader: figures look hours old or not yet made.",
  remedy: "Write times in UTC with their offset.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: ["api_risk_status.json#/last_check"],
  *check({ "api_risk_status.json": { last_check } }) {
    yield* notUtc("/last_check", last_check);
  },
});
