import { defineRule } from "../../rule.ts";

export const noTradesNoReturn = defineRule({
  id: "paper-session.no-trades-no-return",
  severity: "warning",
  since: "1.0",
  claim: "A session without trades has neither return nor drawdown.",
  why: "Cash that never entered the market cannot change: trades were not counted, or the figures are of another session.",
  remedy: "Do not trust the number of trades, nor the costs that depend on it.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: [
    "report.json#/machine_contract/summary/total_return",
    "report.json#/machine_contract/summary/max_drawdown",
    "report.json#/machine_contract/summary/trades",
  ],
  when: ({ "report.json": report }) => report.machine_contract.summary.trades === 0,
  *check({ "report.json": report }) {
    for (const figure of ["total_return", "max_drawdown"] as const) {
      const found = report.machine_contract.summary[figure];
      if (found !== null && found !== 0) yield { pointer: `/machine_contract/summary/${figure}`, expected: 0, found };
    }
  },
});
