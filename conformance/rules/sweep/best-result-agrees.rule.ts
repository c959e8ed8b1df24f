import { bestDepartures, resultParts, sweepResults } from "../../lib/sweep-results.ts";
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
  reads: [...resultParts],
  *check(content) {
    yield* bestDepartures(sweepResults(content));
  },
});
