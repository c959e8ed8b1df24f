import { defineRule } from "../../rule.ts";

export const positionsAreSorted = defineRule({
  id: "dashboard.positions-are-sorted",
  severity: "error",
  since: "1.2",
  claim: "Positions are sorted by symbol.",
  why: "Clients compare two answers line by line; an order that changes looks like a change of positions.",
  remedy: "Sort the positions by symbol before answering.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, { symbol: found }] of positions.entries()) {
      const before = positions[index - 1]?.symbol;
      if (before !== undefined && found < before)
        yield { pointer: `/positions/${index}/symbol`, expected: `after ${before}`, found };
    }
  },
});
