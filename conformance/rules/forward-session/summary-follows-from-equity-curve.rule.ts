import { curveFigures } from "../../lib/equity-curve.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const summaryFollowsFromEquityCurve = defineRule({
  id: "forward-session.summary-follows-from-equity-curve",
  severity: "error",
  since: "1.0",
  claim: "Return, drawdown, volatility and number of bars in the summary follow from the equity curve.",
  why: "A summary that its own curve does not bear out promotes a strategy on figures that nobody earned.",
  remedy: "Compute the summary from forward_equity_curve.csv. Until then, trust the curve.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "report.json#/summary/total_return",
    "report.json#/summary/max_drawdown",
    "report.json#/summary/annualized_volatility",
    "report.json#/summary/n_bars",
    "forward_equity_curve.csv",
  ],
  *check({ "report.json": { summary }, "forward_equity_curve.csv": curve }) {
    const figures = yield* curveFigures(curve);
    // With a single bar the producer computes none of them.
    if (!figures || figures.bars < 2) return;
    const follow = {
      total_return: figures.totalReturn,
      max_drawdown: figures.maxDrawdown,
      annualized_volatility: figures.volatility,
      n_bars: figures.bars,
    };
    for (const name of ["n_bars", "total_return", "max_drawdown", "annualized_volatility"] as const) {
      const expected = follow[name] !== undefined && Number.isFinite(follow[name]) ? follow[name] : null;
      const found = summary[name] ?? null;
      // Returns are differences of ratios around 1.
      if (expected === null || found === null ? expected === found : nearly(expected, found, 1e-3)) continue;
      yield { file: "report.json", pointer: `/summary/${name}`, expected, found };
      // Over another number of bars the other figures are others too.
      if (name === "n_bars") return;
    }
  },
});
