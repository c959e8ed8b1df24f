import { defineRule } from "../../rule.ts";

export const killSwitchIsToldAlike = defineRule({
  id: "dashboard.kill-switch-is-told-alike",
  severity: "error",
  since: "1.2",
  claim: "/api/state and /api/risk/status agree whether the kill switch is on.",
  why: "One panel shows a stopped engine, the other one that trades.",
  remedy: "Answer both from the same guardrails.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: ["api_state.json#/kill_switch_active", "api_risk_status.json#/kill_switch_active"],
  *check({
    "api_state.json": { kill_switch_active: found },
    "api_risk_status.json": { kill_switch_active: expected },
  }) {
    if (found !== undefined && found !== expected)
      yield { file: "api_state.json", pointer: "/kill_switch_active", expected, found };
  },
});
