import { defineRule } from "../../rule.ts";

export const exposuresAreTold = defineRule({
  id: "dashboard.exposures-are-told",
  severity: "warning",
  since: "1.2",
  claim: "Exposures are not zero while positions are held.",
  why: "A risk panel that always shows 0.0 hides a book at its limit.",
  remedy: "Compute gross and net exposure from the positions.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/gross_exposure",
    "api_risk_status.json#/net_exposure",
    "api_positions.json?",
    "api_state.json?",
  ],
  *check({
    "api_risk_status.json": { gross_exposure, net_exposure },
    "api_positions.json": positions,
    "api_state.json": state,
  }) {
    const held = positions?.total_positions ?? state?.symbols_active ?? 0;
    if (held > 0 && gross_exposure === 0 && net_exposure === 0)
      yield {
        file: "api_risk_status.json",
        pointer: "/gross_exposure",
        expected: `the exposure of ${held} positions`,
        found: 0,
      };
  },
});
