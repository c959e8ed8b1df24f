import { defineRule } from "../../rule.ts";

export const exposureStaysWithinItsLimit = defineRule({
  id: "dashboard.exposure-stays-within-its-limit",
  severity: "warning",
  since: "1.2",
  claim: "The gross exposure is within its limit while trading is allowed.",
  why: "Orders that add to a book past its limit go out.",
  remedy: "Stop trading that adds exposure, and send a warning.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/gross_exposure",
    "api_risk_status.json#/max_gross_exposure",
    "api_risk_status.json#/trading_allowed",
  ],
  *check({ "api_risk_status.json": { gross_exposure: found, max_gross_exposure: limit, trading_allowed } }) {
    if (trading_allowed && limit > 0 && found > limit)
      yield { pointer: "/gross_exposure", expected: `at most ${limit}`, found };
  },
});
