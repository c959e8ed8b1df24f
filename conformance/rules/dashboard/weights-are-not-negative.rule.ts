import { defineRule } from "../../rule.ts";

export const weightsAreNotNegative = defineRule({
  id: "dashboard.weights-are-not-negative",
  severity: "warning",
  since: "1.2",
  claim: "The weight of a position lies between 0 and 1.",
  why: "The contract says so; clients that draw a bar of the weight draw nothing for a short position.",
  remedy: "Tell the absolute weight; the side says the direction.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, { weight: found }] of positions.entries())
      if (found < 0) yield { pointer: `/positions/${index}/weight`, expected: "between 0 and 1", found };
  },
});
