import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { defineRule } from "../../rule.ts";

export const drawdownsArePossible = defineRule({
  id: "portfolio-compare.drawdowns-are-possible",
  severity: "warning",
  since: "1.0",
  claim: "The drawdown of every mode lies between -1 and 0, and is at least as deep as the loss over the whole period.",
  why: "An account that loses a fifth over the period is a fifth below a high at its end: a smaller drawdown understates the risk of the mode.",
  remedy: "Do not choose the mode by this drawdown; compare anew.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison } }) {
    for (const { pointer, result } of comparedModes(comparison)) {
      const { total_return, max_drawdown: found } = result.portfolio_summary;
      const [least, most] = [-1, Math.min(0, total_return)];
      if (found < least || found > most + 1e-9)
        yield { pointer: `${pointer}/portfolio_summary/max_drawdown`, expected: `from ${least} to ${most}`, found };
    }
  },
});
