import { together } from "../../../src/reading.ts";
import { held, inFile } from "../../lib/held-findings.ts";
import {
  endsElsewhere,
  firstTests,
  notCompounding,
  notEarned,
  outOfWindow,
  wrongPositions,
} from "../../lib/oos-series.ts";
import { byEither } from "../../lib/row-settings.ts";
import { haveWindows } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_timeseries.csv";

export const oosTimeseriesIsThatOfTheTests = defineRule({
  id: "legacy-run.oos-timeseries-is-that-of-the-tests",
  severity: "error",
  since: "1.0",
  claim:
    "The series of a split lies in its test window, follows its signals, the market and the costs, compounds, and ends at the return of its best ranked test.",
  why: "The series is taken for the path of the figure in the leaderboard.",
  remedy: "Run the walk-forward again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [file, "walkforward.csv", "run_report.json?", "report.json?"],
  *check({ [file]: series, "walkforward.csv": walkForward, "run_report.json": old, "report.json": report }) {
    const configs = [old?.config_resolved, report?.config_resolved].filter((config) => config !== undefined);
    if (!configs.every(haveWindows)) return;
    const tests = yield* firstTests(walkForward);
    const bars = byEither(configs, ({ splits }) => outOfWindow(series, splits));
    const parts = yield* together(
      held(bars),
      held(notCompounding(series)),
      held(wrongPositions(series)),
      held(notEarned(series, tests)),
      held(endsElsewhere(series, tests)),
    );
    yield* inFile(file, parts.flat());
  },
});
