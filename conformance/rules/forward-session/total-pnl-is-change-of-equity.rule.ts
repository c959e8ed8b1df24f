import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const totalPnlIsChangeOfEquity = defineRule({
  id: "forward-session.total-pnl-is-change-of-equity",
  severity: "error",
  since: "1.0",
  claim: "The report's total_pnl is its ending_equity less its starting_cash.",
  why: "The profit is what people act on. If it does not follow from the account, it is made up.",
  remedy: "Compute total_pnl from ending_equity and starting_cash.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "report.json#/performance/starting_cash",
    "report.json#/performance/ending_equity",
    "report.json#/performance/total_pnl",
  ],
  *check({ "report.json": { performance } }) {
    const { starting_cash, ending_equity, total_pnl: found } = performance;
    const expected = ending_equity - starting_cash;
    if (!nearly(expected, found, starting_cash)) yield { pointer: "/performance/total_pnl", expected, found };
  },
});
