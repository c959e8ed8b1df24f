import { defineRule } from "../../rule.ts";

export const symbolsAreUnique = defineRule({
  id: "dashboard.symbols-are-unique",
  severity: "error",
  since: "1.2",
  claim: "Every symbol has one position.",
  why: "Two rows of one symbol are counted twice, and the operator sees neither the real size nor the real risk.",
  remedy: "Merge the rows: shares add up, the entry price is the weighted mean.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    const seen = new Set<string>();
    for (const [index, { symbol: found }] of positions.entries()) {
      if (seen.has(found)) yield { pointer: `/positions/${index}/symbol`, found };
      seen.add(found);
    }
  },
});
