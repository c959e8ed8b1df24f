import { notCompounding } from "../../lib/oos-series.ts";
import { defineRule } from "../../rule.ts";

export const oosTimeseriesCompounds = defineRule({
  id: "sweep.oos-timeseries-compounds",
  severity: "error",
  since: "1.0",
  claim:
    "Within a split of oos_equity_timeseries.csv, equity grows by period_return from bar to bar, and cumulative_return is equity less 1.",
  why: "Advanced figures and pictures are drawn from this series; equity that does not follow from its returns shows profit nobody made.",
  remedy: "Write the series from the tests again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["oos_equity_timeseries.csv"],
  *check({ "oos_equity_timeseries.csv": series }) {
    yield* notCompounding(series);
  },
});
