import { inFile } from "../../lib/held-findings.ts";
import { outOfWindow } from "../../lib/oos-series.ts";
import { byEither } from "../../lib/row-settings.ts";
import { haveWindows } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_timeseries.csv";

export const oosTimeseriesLiesInTheTestWindow = defineRule({
  id: "sweep.oos-timeseries-lies-in-the-test-window",
  severity: "error",
  since: "1.0",
  claim: "Every bar of oos_equity_timeseries.csv lies in the test window of its split, later than the bar above it.",
  why: "A bar from the training is not out of sample, and drawdowns of shuffled bars are not those of the strategy.",
  remedy: "Write the series from the tests again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json", "report.json#/config_resolved", `${file}#/timestamp`, `${file}#/split_name`],
  when: ({ "config.json": config }) => haveWindows(config),
  *check({ "config.json": config, "report.json": { config_resolved }, [file]: series }) {
    yield* inFile(
      file,
      byEither([config, config_resolved], ({ splits }) => outOfWindow(series, splits)),
    );
  },
});
