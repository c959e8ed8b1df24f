import { leaderboardOrder, misplaced } from "../../lib/ranking.ts";
import { defineRule } from "../../rule.ts";

export const leaderboardIsSorted = defineRule({
  id: "legacy-run.leaderboard-is-sorted",
  severity: "error",
  since: "1.0",
  claim: "leaderboard.csv is sorted by sharpe_simple, then by total_return, highest first, unknown figures last.",
  why: "Its first row is taken for the best configuration. In another order the wrong one is promoted.",
  remedy: "Sort the table.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["leaderboard.csv#/sharpe_simple", "leaderboard.csv#/total_return"],
  *check({ "leaderboard.csv": leaderboard }) {
    yield* misplaced(leaderboard, leaderboardOrder);
  },
});
