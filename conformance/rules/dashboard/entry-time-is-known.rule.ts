import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const entryTimeIsKnown = defineRule({
  id: "dashboard.entry-time-is-known",
  severity: "info",
  since: "1.2",
  claim: "A position says when it was opened.",
  why: "Without it nobody can tell an overnight position from one of today. The contract allows null.",
  remedy: "Send the time of the fill that opened the position.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, { entry_time: found }] of positions.entries())
      if (isBlank(found)) yield { pointer: `/positions/${index}/entry_time`, found };
  },
});
