import { defineRule } from "../../rule.ts";

export const cyclesLeaveATime = defineRule({
  id: "engine-state.cycles-leave-a-time",
  severity: "warning",
  since: "1.2",
  claim: "A state that was saved after a cycle tells when and on which day.",
  why: "Nobody can tell how old the account is.",
  remedy: "Set last_update and current_date with every cycle.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-state",
  reads: ["engine_state.json#/cycle_count", "engine_state.json#/last_update", "engine_state.json#/current_date"],
  *check({ "engine_state.json": state }) {
    if (state.cycle_count === 0) return;
    for (const member of ["last_update", "current_date"] as const)
      if (state[member] === null) yield { pointer: `/${member}`, expected: "a time", found: null };
  },
});
