import { held, isSilent } from "../../lib/held-findings.ts";
import { rowDepartures, testRows } from "../../lib/ranked-table.ts";
import { defineRule } from "../../rule.ts";

export const oosLeaderboardRanksEveryTest = defineRule({
  id: "sweep.oos-leaderboard-ranks-every-test",
  severity: "error",
  since: "1.0",
  claim: "oos_leaderboard.csv has the test rows of the walk-forward, each as often, in another order.",
  why: "A test that was left out may be the one that failed; a row that no test produced is made up.",
  remedy: "Sort the test rows of walkforward.csv into oos_leaderboard.csv again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["walkforward.csv", "selected_configs.csv?", "oos_leaderboard.csv"],
  *check({ "walkforward.csv": walkForward, "selected_configs.csv": selected, "oos_leaderboard.csv": leaderboard }) {
    const ranked = testRows("oos_leaderboard.csv", leaderboard);
    const departures = yield* held(rowDepartures(testRows("walkforward.csv", walkForward), ranked));
    if (departures.length === 0) return;
    // selected_configs.csv holds the same rows: where the leaderboard has those, it is walkforward.csv that differs.
    const repeats = selected && (yield* isSilent(rowDepartures(testRows("selected_configs.csv", selected), ranked)));
    if (!repeats) yield* departures;
  },
});
