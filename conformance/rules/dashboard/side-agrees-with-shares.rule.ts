import { defineRule } from "../../rule.ts";

export const sideAgreesWithShares = defineRule({
  id: "dashboard.side-agrees-with-shares",
  severity: "error",
  since: "1.2",
  claim: "A position with negative shares is short, any other long.",
  why: "An operator who believes the wrong side closes a position by doubling it.",
  remedy: "Derive the side from the sign of the shares.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, { shares, side: found }] of positions.entries()) {
      const expected = shares < 0 ? "short" : "long";
      if (shares !== 0 && found !== expected) yield { pointer: `/positions/${index}/side`, expected, found };
    }
  },
});
