import { nearly } from "../../lib/nearly.ts";
import { modeFigures } from "../../lib/portfolio-curve.ts";
import { soundMode } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const drawdownFollowsFromCurves = defineRule({
  id: "portfolio.drawdown-follows-from-curves",
  severity: "error",
  since: "1.0",
  claim: "Drawdown and number of bars of the portfolio follow from the curves of its sessions.",
  why: "The drawdown says how large a loss has to be sat through. Of all figures it is the one that a single session cannot show.",
  remedy: "Aggregate anew. Until then, take the drawdown of the worst candidate for that of the portfolio.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "report.json#/candidates", "report.json#/allocation", "report.json#/portfolio_summary"],
  when: ({ "report.json": report }) => soundMode(report),
  *check({ ".": directory, "report.json": { candidates, allocation, portfolio_summary } }) {
    const figures = modeFigures(directory, { candidates, allocation });
    if (!figures) return;
    const expected = { n_bars: figures.bars, max_drawdown: figures.maxDrawdown };
    for (const name of ["n_bars", "max_drawdown"] as const) {
      const found = portfolio_summary[name];
      if (Number.isFinite(expected[name]) && !nearly(expected[name], found, 1e-3))
        yield { file: "report.json", pointer: `/portfolio_summary/${name}`, expected: expected[name], found };
    }
  },
});
