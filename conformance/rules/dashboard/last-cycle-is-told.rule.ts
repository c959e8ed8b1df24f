import { defineRule } from "../../rule.ts";

export const lastCycleIsTold = defineRule({
  id: "dashboard.last-cycle-is-told",
  severity: "warning",
  since: "1.2",
  claim: "/api/state says when the last cycle ended.",
  why: "The contract has a text here; a client that parses it as a time fails on null, and nobody sees how old the figures are.",
  remedy: "Send the time of the last cycle; before the first one, the time when the engine started.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/last_cycle"],
  *check({ "api_state.json": { last_cycle: found } }) {
    if (found === null) yield { pointer: "/last_cycle", expected: "an ISO 8601 time", found };
  },
});
