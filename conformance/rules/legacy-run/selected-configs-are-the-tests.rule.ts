import { together } from "../../../src/reading.ts";
import { held, isSilent } from "../../lib/held-findings.ts";
import { rowDepartures, testRows } from "../../lib/ranked-table.ts";
import { defineRule } from "../../rule.ts";

export const selectedConfigsAreTheTests = defineRule({
  id: "legacy-run.selected-configs-are-the-tests",
  severity: "error",
  since: "1.0",
  claim: "selected_configs.csv and oos_leaderboard.csv have the test rows of walkforward.csv.",
  why: "They are read as what passed selection. A row too many was never tested, one too few is forgotten.",
  remedy: "Copy the test rows of walkforward.csv again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["walkforward.csv", "selected_configs.csv?", "oos_leaderboard.csv?"],
  *check({ "walkforward.csv": walkForward, "selected_configs.csv": selected, "oos_leaderboard.csv": leaderboard }) {
    const tests = testRows("walkforward.csv", walkForward);
    const copies = [
      ...(selected ? [testRows("selected_configs.csv", selected)] : []),
      ...(leaderboard ? [testRows("oos_leaderboard.csv", leaderboard)] : []),
    ];
    const departures = yield* together(...copies.map((copy) => held(rowDepartures(tests, copy))));
    if (departures.flat().length === 0) return;
    const [one, other] = copies;
    // Where the two copies agree, it is walkforward.csv that differs.
    const agree = one && other && (yield* isSilent(rowDepartures(one, other)));
    if (agree && departures.every((findings) => findings.length > 0)) yield* rowDepartures(one, tests);
    else yield* departures.flat();
  },
});
