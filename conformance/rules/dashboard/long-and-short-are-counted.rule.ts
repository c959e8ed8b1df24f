import { sidesDiffer } from "../../lib/position-shares.ts";
import { defineRule } from "../../rule.ts";

export const longAndShortAreCounted = defineRule({
  id: "dashboard.long-and-short-are-counted",
  severity: "error",
  since: "1.2",
  claim: "long_count and short_count are the numbers of positions with shares above and below zero.",
  why: "A book that looks one-sided is hedged in a hurry.",
  remedy: "Count by the sign of the shares.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions", "api_positions.json#/long_count?", "api_positions.json#/short_count?"],
  *check({ "api_positions.json": { positions, long_count, short_count } }) {
    // Where shares and side of a position say different directions, it may be counted either way.
    const unsure = positions.filter(sidesDiffer);
    const check = (found: number | undefined, isCounted: (shares: number) => boolean) => {
      const expected = positions.filter(({ shares }) => isCounted(shares)).length;
      const sure = expected - unsure.filter(({ shares }) => isCounted(shares)).length;
      const fits = found === undefined || (found >= sure && found <= sure + unsure.length);
      return fits ? [] : [{ expected, found }];
    };
    for (const one of check(long_count, (shares) => shares > 0)) yield { pointer: "/long_count", ...one };
    for (const one of check(short_count, (shares) => shares < 0)) yield { pointer: "/short_count", ...one };
  },
});
