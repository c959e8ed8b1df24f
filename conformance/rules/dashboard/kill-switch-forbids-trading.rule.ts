import { defineRule } from "../../rule.ts";

export const killSwitchForbidsTrading = defineRule({
  id: "dashboard.kill-switch-forbids-trading",
  severity: "error",
  since: "1.2",
  claim: "Trading is not allowed while the kill switch is on.",
  why: "A client that asks only `trading_allowed` sends orders past the kill switch.",
  remedy: "Compute trading_allowed from the kill switch.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: ["api_risk_status.json#/trading_allowed", "api_risk_status.json#/kill_switch_active"],
  *check({ "api_risk_status.json": { trading_allowed: found, kill_switch_active } }) {
    if (kill_switch_active && found) yield { pointer: "/trading_allowed", expected: false, found };
  },
});
