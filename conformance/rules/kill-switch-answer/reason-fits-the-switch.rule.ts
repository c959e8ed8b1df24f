import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const reasonFitsTheSwitch = defineRule({
  id: "kill-switch-answer.reason-fits-the-switch",
  severity: "warning",
  since: "1.2",
  claim: "A kill switch that is on has a reason, one that is off has none.",
  why: "The client shows the reason as confirmation of what it did.",
  remedy: "Answer with the reason that was saved, and with null when the switch is off.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "kill-switch-answer",
  reads: ["kill_switch_answer.json"],
  *check({ "kill_switch_answer.json": { kill_switch_active: on, kill_switch_reason: found } }) {
    if (on === isBlank(found)) yield { pointer: "/kill_switch_reason", expected: on ? "a reason" : null, found };
  },
});
