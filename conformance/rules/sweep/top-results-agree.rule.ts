import { listDepartures, sweepResults } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

export const topResultsAgree = defineRule({
  id: "sweep.top-results-agree",
  severity: "error",
  since: "1.0",
  claim: "The report's list of results and top10 are the first ten rows of the leaderboard, each of them a result.",
  why: "Candidates are picked from any of the three. A row that differs sends other settings, or other figures, into the next stage.",
  remedy: "Write all three from one ranked table.",
  cites: { source: "recorded", section: "sweep" },
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
    yield* listDepartures(sweepResults(content));
  },
});
