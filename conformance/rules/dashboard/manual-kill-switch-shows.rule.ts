import { defineRule } from "../../rule.ts";

export const manualKillSwitchShows = defineRule({
  id: "dashboard.manual-kill-switch-shows",
  severity: "error",
  since: "1.2",
  claim: "A kill switch that the operator turned on shows in the risk status.",
  why: "The operator pulled the switch and the engine goes on trading, or the panel says so: the worst moment for a wrong answer.",
  remedy: "Answer risk from the control state as well; when the control state cannot be read, treat the switch as on.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: ["api_control_status.json#/kill_switch_active", "api_risk_status.json#/kill_switch_active"],
  *check({ "api_control_status.json": control, "api_risk_status.json": risk }) {
    if (!control.kill_switch_active) return;
    const file = "api_risk_status.json";
    if (!risk.kill_switch_active) yield { file, pointer: "/kill_switch_active", expected: true, found: false };
  },
});
