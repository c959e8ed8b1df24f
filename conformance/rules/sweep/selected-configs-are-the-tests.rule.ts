import { held, isSilent } from "../../lib/held-findings.ts";
import { rowDepartures, testRows } from "../../lib/ranked-table.ts";
import { defineRule } from "../../rule.ts";

export const selectedConfigsAreTheTests = defineRule({
  id: "sweep.selected-configs-are-the-tests",
  severity: "error",
  since: "1.0",
  claim: "selected_configs.csv has the test rows of walkforward.csv.",
  why: "The table is read as the list of what passed selection. A row too many was never tested, one too few is forgotten.",
  remedy: "Copy the test rows of walkforward.csv again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["walkforward.csv", "selected_configs.csv", "oos_leaderboard.csv?"],
  *check({ "walkforward.csv": walkForward, "selected_configs.csv": table, "oos_leaderboard.csv": leaderboard }) {
    const tests = testRows("walkforward.csv", walkForward);
    const selected = testRows("selected_configs.csv", table);
    const departures = yield* held(rowDepartures(tests, selected));
    if (departures.length === 0) return;
    // oos_leaderboard.csv holds the same rows: where it agrees with selected_configs.csv, it is walkforward.csv that differs.
    const ranked = leaderboard && testRows("oos_leaderboard.csv", leaderboard);
    const agree = ranked && (yield* isSilent(rowDepartures(ranked, selected)));
    yield* agree ? rowDepartures(selected, tests) : departures;
  },
});
