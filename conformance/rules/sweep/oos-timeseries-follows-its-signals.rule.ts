import { inFile } from "../../lib/held-findings.ts";
import { wrongPositions } from "../../lib/oos-series.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_timeseries.csv";

export const oosTimeseriesFollowsItsSignals = defineRule({
  id: "sweep.oos-timeseries-follows-its-signals",
  severity: "error",
  since: "1.0",
  claim: "A position is opened by signal 1, closed by signal -1 and held otherwise; every split starts without one.",
  why: "A position that no signal opened cannot be traded: its profit comes from knowing the bar.",
  remedy: "Write the series from the tests again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/splits", file],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ [file]: series }) {
    yield* inFile(file, wrongPositions(series));
  },
});
