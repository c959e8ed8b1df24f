import { defineRule } from "../../rule.ts";

export const leaderboardSizeCountsTheLeaderboard = defineRule({
  id: "sweep.leaderboard-size-counts-the-leaderboard",
  severity: "info",
  since: "1.0",
  claim: "leaderboard_size is the number of results that were ranked.",
  why: "The recorded producer writes how many it lists, ten at most. Whoever takes the name at its word reads only these.",
  remedy: "Take n_runs for the size of a grid's leaderboard, n_test_runs for that of a walk-forward.",
  cites: { source: "run-artifact-contract", section: "metrics.json" },
  kind: "sweep",
  reads: ["metrics.json#/mode", "metrics.json#/leaderboard_size", "metrics.json#/n_runs", "metrics.json#/n_test_runs"],
  *check({ "metrics.json": metrics }) {
    const expected = metrics.mode === "grid" ? metrics.n_runs : metrics.n_test_runs;
    const found = metrics.leaderboard_size;
    if (found === 10 && found < expected) yield { pointer: "/leaderboard_size", expected, found };
  },
});
