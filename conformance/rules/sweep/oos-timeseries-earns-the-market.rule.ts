import { inFile } from "../../lib/held-findings.ts";
import { firstTests, notEarned } from "../../lib/oos-series.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_timeseries.csv";

export const oosTimeseriesEarnsTheMarket = defineRule({
  id: "sweep.oos-timeseries-earns-the-market",
  severity: "error",
  since: "1.0",
  claim:
    "Equity follows the close while a position is held, rests otherwise, and pays fee and slippage where the position changes.",
  why: "Equity that moves without the market, or trades for nothing, shows profit that no account makes.",
  remedy: "Run the sweep again; check which prices and costs the test used.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/splits", file, "walkforward.csv"],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ [file]: series, "walkforward.csv": walkForward }) {
    yield* inFile(file, notEarned(series, yield* firstTests(walkForward)));
  },
});
