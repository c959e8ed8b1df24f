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
    const long = positions.filter(({ shares }) => shares > 0).length;
    const short = positions.filter(({ shares }) => shares < 0).length;
    if (long_count !== undefined && long_count !== long)
      yield { pointer: "/long_count", expected: long, found: long_count };
    if (short_count !== undefined && short_count !== short)
      yield { pointer: "/short_count", expected: short, found: short_count };
  },
});
