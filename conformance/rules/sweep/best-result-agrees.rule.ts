import { bestDepartures, sweepResults } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

export const bestResultAgrees = defineRule({
  id: "sweep.best-result-agrees",
  severity: "error",
  since: "1.0",
  claim:
    "The best result is one row: first of the leaderboard, of the report's list and of top10, and best_result in metrics and machine contract; best_config.json holds it too.",
  why: "This row is what gets promoted. Machines take it from the machine contract, forward evaluation from the leaderboard, people from the report.",
  remedy: "Write every copy from the first row of the leaderboard. Until then, trust none of them.",
  cites: { source: "stepbit-io-v1", section: "Sweep results" },
  kind: "sweep",
  reads: [
    "metadata.json#/top10",
    "metrics.json#/best_result",
    "report.json#/machine_contract/mode",
    "report.json#/machine_contract/best_result",
    "report.json#/results",
    "report.json#/oos_leaderboard",
    "leaderboard.csv?",
    "oos_leaderboard.csv?",
    "best_config.json?",
  ],
  *check(content) {
    yield* bestDepartures(sweepResults(content));
  },
});
