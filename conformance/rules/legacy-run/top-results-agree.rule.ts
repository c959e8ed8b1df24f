import { legacyResults } from "../../lib/legacy-results.ts";
import { listDepartures } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

export const topResultsAgree = defineRule({
  id: "legacy-run.top-results-agree",
  severity: "error",
  since: "1.0",
  claim: "The results of the reports and top10 are the first ten rows of the leaderboard, each of them a result.",
  why: "Candidates are picked from any of them. A row that differs sends other settings, or other figures, into the next stage.",
  remedy: "Trust none of the copies; run the sweep again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [
    "meta.json?",
    "run_report.json?",
    "report.json?",
    "leaderboard.csv?",
    "oos_leaderboard.csv?",
    "best_config.json?",
  ],
  *check(content) {
    yield* listDepartures(legacyResults(content));
  },
});
