import { defineRule } from "../../rule.ts";

export const positionsHoldSomething = defineRule({
  id: "dashboard.positions-hold-something",
  severity: "warning",
  since: "1.2",
  claim: "A position holds shares at a price above zero.",
  why: "A closed position that stays in the list, or one without a price, distorts counts and exposure.",
  remedy: "Leave closed positions out; ask for a price before answering.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, position] of positions.entries()) {
      if (position.shares === 0) yield { pointer: `/positions/${index}/shares`, expected: "not 0", found: 0 };
      for (const price of ["entry_price", "current_price"] as const)
        if (position[price] <= 0)
          yield { pointer: `/positions/${index}/${price}`, expected: "above 0", found: position[price] };
    }
  },
});
