import { defineRule } from "../../rule.ts";

export const noTradesNoReturn = defineRule({
  id: "run.no-trades-no-return",
  severity: "warning",
  since: "1.0",
  claim: "A run without trades has neither return nor drawdown.",
  why: "Cash that never entered the market cannot change: trades were not counted, or the figures are of another run.",
  remedy: "Do not trust the number of trades, nor the costs that depend on it; run again.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["report.json#/machine_contract/summary"],
  when: ({ "report.json": report }) => report.machine_contract.summary.trades === 0,
  *check({ "report.json": report }) {
    for (const figure of ["total_return", "max_drawdown"] as const) {
      const found = report.machine_contract.summary[figure];
      if (found !== null && found !== 0) yield { pointer: `/machine_contract/summary/${figure}`, expected: 0, found };
    }
  },
});
