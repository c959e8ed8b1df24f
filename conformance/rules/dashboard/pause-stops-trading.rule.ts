import { defineRule } from "../../rule.ts";

export const pauseStopsTrading = defineRule({
  id: "dashboard.pause-stops-trading",
  severity: "warning",
  since: "1.2",
  claim: "Trading is not allowed while the engine is paused.",
  why: "The risk panel says that orders may go out although none will.",
  remedy: "Answer risk from the control state as well.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: ["api_control_status.json#/paused", "api_risk_status.json#/trading_allowed"],
  *check({ "api_control_status.json": { paused }, "api_risk_status.json": { trading_allowed: found } }) {
    if (paused && found) yield { file: "api_risk_status.json", pointer: "/trading_allowed", expected: false, found };
  },
});
