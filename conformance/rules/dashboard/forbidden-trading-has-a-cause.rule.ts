import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const forbiddenTradingHasACause = defineRule({
  id: "dashboard.forbidden-trading-has-a-cause",
  severity: "warning",
  since: "1.2",
  claim: "Trading is allowed unless the kill switch is on, the engine is paused or nothing is known.",
  why: "An engine that does not trade and does not say why is restarted, positions and all.",
  remedy: "Turn the kill switch on with a reason, or say the error.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/trading_allowed",
    "api_risk_status.json#/kill_switch_active",
    "api_risk_status.json#/error",
    "api_control_status.json?",
  ],
  *check({ "api_risk_status.json": risk, "api_control_status.json": control }) {
    const { trading_allowed, kill_switch_active, error } = risk;
    if (!trading_allowed && !kill_switch_active && isBlank(error) && !control?.paused && !control?.kill_switch_active)
      yield { file: "api_risk_status.json", pointer: "/trading_allowed", expected: true, found: false };
  },
});
