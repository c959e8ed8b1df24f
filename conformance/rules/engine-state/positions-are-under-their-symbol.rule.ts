import { escapeToken } from "../../lib/pointer.ts";
import { defineRule } from "../../rule.ts";

export const positionsAreUnderTheirSymbol = defineRule({
  id: "engine-state.positions-are-under-their-symbol",
  severity: "error",
  since: "1.2",
  claim: "Every position stands under its own symbol.",
  why: "The engine looks positions up by the key and trades by the symbol.",
  remedy: "Key the positions by their symbols.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-state",
  reads: ["engine_state.json#/positions"],
  *check({ "engine_state.json": { positions } }) {
    for (const [symbol, { symbol: found }] of Object.entries(positions))
      if (found !== symbol) yield { pointer: `/positions/${escapeToken(symbol)}/symbol`, expected: symbol, found };
  },
});
