import { defineRule } from "../../rule.ts";

export const figuresArePossible = defineRule({
  id: "portfolio.figures-are-possible",
  severity: "warning",
  since: "1.0",
  claim: "No return or drawdown is below -1, and no drawdown above 0.",
  why: "Sessions without leverage cannot lose more than everything. Such a figure points to wrong fees, prices or units.",
  remedy: "Check fees and prices of the sessions, and whether percentages were written as fractions.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [
    "report.json#/portfolio_summary/total_return",
    "report.json#/portfolio_summary/max_drawdown",
    "report.json#/candidates",
  ],
  *check({ "report.json": { portfolio_summary, candidates } }) {
    const places = candidates.map((candidate, index) => ({ pointer: `/candidates/${index}`, figures: candidate }));
    for (const { pointer, figures } of [{ pointer: "/portfolio_summary", figures: portfolio_summary }, ...places]) {
      const { total_return, max_drawdown } = figures;
      if (total_return < -1) yield { pointer: `${pointer}/total_return`, expected: "at least -1", found: total_return };
      if (max_drawdown < -1 || max_drawdown > 0)
        yield { pointer: `${pointer}/max_drawdown`, expected: "from -1 to 0", found: max_drawdown };
    }
  },
});
