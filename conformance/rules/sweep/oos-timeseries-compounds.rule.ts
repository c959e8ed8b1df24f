import { inFile } from "../../lib/held-findings.ts";
import { notCompounding } from "../../lib/oos-series.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_timeseries.csv";

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
  reads: ["config.json#/splits", file],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ [file]: series }) {
    yield* inFile(file, notCompounding(series));
  },
});
