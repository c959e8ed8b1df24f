import { inFile } from "../../lib/held-findings.ts";
import { endsElsewhere, firstTests } from "../../lib/oos-series.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "oos_equity_timeseries.csv";

export const oosTimeseriesEndsAtTheTestReturn = defineRule({
  id: "sweep.oos-timeseries-ends-at-the-test-return",
  severity: "error",
  since: "1.0",
  claim: "The series of a split ends at the return of its best ranked test.",
  why: "The series is taken for the path of the figure in the leaderboard. If it ends elsewhere, one of them belongs to another configuration.",
  remedy: "Write the series from the first ranked test of each split again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/splits", file, "walkforward.csv"],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ [file]: series, "walkforward.csv": walkForward }) {
    yield* inFile(file, endsElsewhere(series, yield* firstTests(walkForward)));
  },
});
