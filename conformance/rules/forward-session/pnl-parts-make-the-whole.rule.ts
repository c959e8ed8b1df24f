import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const pnlPartsMakeTheWhole = defineRule({
  id: "forward-session.pnl-parts-make-the-whole",
  severity: "info",
  since: "1.0",
  claim: "Realized and unrealized profit add up to the total.",
  why: "The recorded producer counts both from the equity after the entry, so entry fees are in total_pnl only: the parts look better than the whole.",
  remedy: "Readers: use total_pnl.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "report.json#/performance/realized_pnl",
    "report.json#/performance/unrealized_pnl",
    "report.json#/performance/total_pnl",
    "report.json#/performance/starting_cash",
  ],
  *check({ "report.json": { performance } }) {
    const { realized_pnl, unrealized_pnl, total_pnl: expected, starting_cash } = performance;
    const found = realized_pnl + unrealized_pnl;
    if (!nearly(expected, found, starting_cash))
      yield {
        pointer: "/performance/realized_pnl",
        expected,
        found,
        message: `realized and unrealized profit add up to ${found}, total_pnl is ${expected}`,
      };
  },
});
