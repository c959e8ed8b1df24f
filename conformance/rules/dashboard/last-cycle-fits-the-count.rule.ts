import { defineRule } from "../../rule.ts";

export const lastCycleFitsTheCount = defineRule({
  id: "dashboard.last-cycle-fits-the-count",
  severity: "warning",
  since: "1.2",
  claim: "An engine that completed no cycle has no last cycle.",
  why: "A last cycle of an earlier process passes for a sign of life.",
  remedy: "Count cycles and keep their time together.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/last_cycle", "api_state.json#/cycle_count"],
  *check({ "api_state.json": { last_cycle, cycle_count: found } }) {
    if (last_cycle !== null && found === 0) yield { pointer: "/cycle_count", expected: "above 0", found };
  },
});
