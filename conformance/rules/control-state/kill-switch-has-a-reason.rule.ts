import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const killSwitchHasAReason = defineRule({
  id: "control-state.kill-switch-has-a-reason",
  severity: "warning",
  since: "1.2",
  claim: "A kill switch that is on has a reason, one that is off has none.",
  why: "Whoever comes to the desk next has to know why trading stopped before he turns it on again.",
  remedy: "Write the reason with the switch and null when it is off.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "control-state",
  reads: ["control_state.json"],
  *check({ "control_state.json": { kill_switch_active: on, kill_switch_reason: found } }) {
    if (on === isBlank(found)) yield { pointer: "/kill_switch_reason", expected: on ? "a reason" : null, found };
  },
});
