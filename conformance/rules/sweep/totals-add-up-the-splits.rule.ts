import { departures } from "../../lib/identity.ts";
import { agreedSplits, summaryTables } from "../../lib/split-summaries.ts";
import { defineRule } from "../../rule.ts";

export const totalsAddUpTheSplits = defineRule({
  id: "sweep.totals-add-up-the-splits",
  severity: "error",
  since: "1.0",
  claim: "n_train_runs, n_selected and n_test_runs of metadata and metrics add up those of the splits.",
  why: "The numbers tell how many tries the result was picked from, and how far to trust it.",
  remedy: "Add up the summary by split.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "config.json#/splits",
    "metadata.json",
    "metrics.json",
    "walkforward_summary.csv?",
    "split_metrics.csv?",
    "report.json#/summary",
  ],
  *check(content) {
    const { "metadata.json": metadata, "metrics.json": metrics } = content;
    const splits = yield* agreedSplits(summaryTables(content));
    if (metadata.mode !== "walkforward" || metrics.mode !== "walkforward" || splits.length === 0) return;
    // A split that is left out is said of the summary.
    if (splits.length !== (content["config.json"].splits?.length ?? splits.length)) return;
    for (const name of ["n_train_runs", "n_selected", "n_test_runs"] as const) {
      const total = splits.reduce((sum, split) => sum + (split.figure(name) ?? 0), 0);
      yield* departures(total, [
        { file: "metadata.json", pointer: `/${name}`, value: metadata[name] },
        { file: "metrics.json", pointer: `/${name}`, value: metrics[name] },
      ]);
    }
  },
});
