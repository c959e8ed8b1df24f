import { leaderboardOrder, misplaced } from "../../lib/ranking.ts";
import { defineRule } from "../../rule.ts";

export const oosLeaderboardIsSorted = defineRule({
  id: "legacy-run.oos-leaderboard-is-sorted",
  severity: "error",
  since: "1.0",
  claim: "oos_leaderboard.csv is sorted by sharpe_simple, then by total_return, highest first, unknown figures last.",
  why: "Its first row is taken for the best configuration. In another order the wrong one is promoted.",
  remedy: "Sort the table.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["oos_leaderboard.csv#/sharpe_simple", "oos_leaderboard.csv#/total_return"],
  *check({ "oos_leaderboard.csv": leaderboard }) {
    yield* misplaced(leaderboard, leaderboardOrder);
  },
});
