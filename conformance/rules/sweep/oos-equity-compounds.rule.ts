import { inFile } from "../../lib/held-findings.ts";
import { notCompounded } from "../../lib/oos-curve.ts";
import { agreedSplits, summaryTables } from "../../lib/split-summaries.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_curve.csv";

export const oosEquityCompounds = defineRule({
  id: "sweep.oos-equity-compounds",
  severity: "error",
  since: "1.0",
  claim: "cumulative_equity starts from 1 and is multiplied by 1 plus the mean test return of each split.",
  why: "The last figure of the curve is quoted as the out-of-sample result.",
  remedy: "Compound the mean returns of the splits again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/splits", file, "walkforward_summary.csv?", "split_metrics.csv?", "report.json#/summary"],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check(content) {
    yield* inFile(file, notCompounded(content[file], yield* agreedSplits(summaryTables(content))));
  },
});
