import { defineRule } from "../../rule.ts";

export const totalPositionsCountsTheList = defineRule({
  id: "dashboard.total-positions-counts-the-list",
  severity: "error",
  since: "1.2",
  claim: "total_positions is the number of positions in the list.",
  why: "A client that shows the count beside a shorter list hides a position.",
  remedy: "Count the list that is sent.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions", "api_positions.json#/total_positions"],
  *check({ "api_positions.json": { positions, total_positions: found } }) {
    if (found !== positions.length) yield { pointer: "/total_positions", expected: positions.length, found };
  },
});
