import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const manualKillSwitchHasAReason = defineRule({
  id: "dashboard.manual-kill-switch-has-a-reason",
  severity: "warning",
  since: "1.2",
  claim: "A kill switch that the operator turned on has a reason, one that is off has none.",
  why: "Whoever comes to the desk next has to know why trading stopped before he turns it on again.",
  remedy: "Set the reason with the switch and clear it with the switch.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_control_status.json#/kill_switch_active", "api_control_status.json#/kill_switch_reason"],
  *check({ "api_control_status.json": { kill_switch_active: on, kill_switch_reason: found } }) {
    if (on === isBlank(found)) yield { pointer: "/kill_switch_reason", expected: on ? "a reason" : null, found };
  },
});
