import { leaderboardOrder, misplaced } from "../../lib/ranking.ts";
import { defineRule } from "../../rule.ts";

export const oosLeaderboardIsSorted = defineRule({
  id: "sweep.oos-leaderboard-is-sorted",
  severity: "error",
  since: "1.0",
  claim: "oos_leaderboard.csv is sorted by sharpe_simple, then by total_return, highest first, unknown figures last.",
  why: "Its first row is taken for the best out-of-sample result. In another order the wrong one is promoted.",
  remedy: "Sort the table; write the reports that follow from it anew.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["oos_leaderboard.csv#/sharpe_simple", "oos_leaderboard.csv#/total_return"],
  *check({ "oos_leaderboard.csv": leaderboard }) {
    yield* misplaced(leaderboard, leaderboardOrder);
  },
});
