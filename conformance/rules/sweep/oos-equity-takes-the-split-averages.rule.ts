import { inFile } from "../../lib/held-findings.ts";
import { wrongSteps } from "../../lib/oos-curve.ts";
import { agreedSplits, summaryTables } from "../../lib/split-summaries.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_curve.csv";

export const oosEquityTakesTheSplitAverages = defineRule({
  id: "sweep.oos-equity-takes-the-split-averages",
  severity: "error",
  since: "1.0",
  claim:
    "The steps of the out-of-sample equity curve are the splits in their order, each with the mean return of its tests.",
  why: "The curve is shown as what the method would have earned. A step that no split earned is made up.",
  remedy: "Write the curve from the summary by split again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/splits", file, "walkforward_summary.csv?", "split_metrics.csv?", "report.json#/summary"],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check(content) {
    yield* inFile(file, wrongSteps(content[file], yield* agreedSplits(summaryTables(content))));
  },
});
