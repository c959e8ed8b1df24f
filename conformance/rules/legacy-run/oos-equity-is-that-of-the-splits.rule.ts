import { inFile } from "../../lib/held-findings.ts";
import { notCompounded, wrongSteps } from "../../lib/oos-curve.ts";
import { agreedSplits, splitList } from "../../lib/split-summaries.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_curve.csv";

export const oosEquityIsThatOfTheSplits = defineRule({
  id: "legacy-run.oos-equity-is-that-of-the-splits",
  severity: "error",
  since: "1.0",
  claim:
    "The steps of the out-of-sample equity curve are the splits with the mean return of their tests, compounded from 1.",
  why: "The last figure of the curve is quoted as the out-of-sample result.",
  remedy: "Write the curve from walkforward_summary.csv again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [file, "walkforward_summary.csv?", "split_metrics.csv?", "run_report.json?"],
  *check({
    [file]: curve,
    "walkforward_summary.csv": summary,
    "split_metrics.csv": metrics,
    "run_report.json": report,
  }) {
    const splits = yield* agreedSplits([
      { file: "walkforward_summary.csv", pointer: "", rows: summary },
      { file: "split_metrics.csv", pointer: "", rows: metrics },
      { file: "run_report.json", pointer: "/summary", rows: splitList(report?.summary) },
    ]);
    // Splits of one name are one step.
    if (new Set(splits.map(({ name }) => name)).size < splits.length) return;
    yield* inFile(file, wrongSteps(curve, splits));
    yield* inFile(file, notCompounded(curve, splits));
  },
});
