import { listDepartures, resultParts, sweepResults } from "../../lib/sweep-results.ts";
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
  reads: [...resultParts],
  *check(content) {
    yield* listDepartures(sweepResults(content));
  },
});
