import { reading } from "../../../src/reading.ts";
import { inFile } from "../../lib/held-findings.ts";
import { backwards } from "../../lib/oos-series.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_timeseries.csv";

export const oosTimeseriesRunsForward = defineRule({
  id: "legacy-run.oos-timeseries-runs-forward",
  severity: "error",
  since: "1.0",
  claim:
    "Where no report tells the windows, the series of each split runs forward and belongs to a split of the walk-forward.",
  why: "Bars that stand twice or in another order make drawdowns and returns that nobody had.",
  remedy: "Write the series from the tests again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [`${file}#/timestamp`, `${file}#/split_name`, "walkforward.csv#/split_name", "."],
  // With a report, oos-timeseries-is-that-of-the-tests judges the bars by the windows of its configuration.
  when: ({ ".": directory }) =>
    directory.size("run_report.json") === undefined && directory.size("report.json") === undefined,
  *check({ [file]: series, "walkforward.csv": walkForward }) {
    const names = new Set<string>();
    const rows = reading(walkForward);
    while (yield* rows.next()) names.add(rows.item.split_name);
    yield* inFile(file, backwards(series, names));
  },
});
