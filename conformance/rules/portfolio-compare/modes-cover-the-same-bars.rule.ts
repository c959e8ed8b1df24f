import { disagreements } from "../../lib/identity.ts";
import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { defineRule } from "../../rule.ts";

export const modesCoverTheSameBars = defineRule({
  id: "portfolio-compare.modes-cover-the-same-bars",
  severity: "error",
  since: "1.0",
  claim: "All modes cover the same number of bars.",
  why: "The sessions are the same in every mode, and so are their bars. A mode over other bars is compared unfairly.",
  remedy: "Aggregate all modes from one selection.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  check({ "portfolio_compare.json": { comparison } }) {
    return disagreements(
      comparedModes(comparison).map(({ pointer, result }) => ({
        file: "portfolio_compare.json",
        pointer: `${pointer}/portfolio_summary/n_bars`,
        value: result.portfolio_summary.n_bars,
      })),
    );
  },
});
