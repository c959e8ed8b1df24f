import { reading } from "../../../src/reading.ts";
import { type FigureRow, impossibleFigures } from "../../lib/row-figures.ts";
import { defineRule } from "../../rule.ts";

export const figuresArePossible = defineRule({
  id: "sweep.figures-are-possible",
  severity: "warning",
  since: "1.0",
  claim:
    "No figure of an experiment is beyond what an unlevered long-only account can show, and shares fit their counts.",
  why: "Nobody loses more than everything: a return or drawdown below -1 points to wrong fees, prices or units. Such a row ranks where it does not belong.",
  remedy: "Check fees, slippage and prices of the sweep, and whether percentages were written as fractions.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["experiments.csv?", "walkforward.csv?"],
  *check({ "experiments.csv": experiments, "walkforward.csv": walkForward }) {
    const tables = [
      { file: "experiments.csv", rows: experiments },
      { file: "walkforward.csv", rows: walkForward },
    ];
    for (const { file, rows } of tables) {
      const all = reading<FigureRow>(rows ?? []);
      while (yield* all.next())
        for (const finding of impossibleFigures(all.item, `/${all.index}`)) yield { file, ...finding };
    }
  },
});
