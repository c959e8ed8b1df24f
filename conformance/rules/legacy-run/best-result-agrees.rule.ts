import { legacyResults } from "../../lib/legacy-results.ts";
import { bestDepartures } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

export const bestResultAgrees = defineRule({
  id: "legacy-run.best-result-agrees",
  severity: "error",
  since: "1.0",
  claim:
    "The best result is one row: first of the leaderboard, of the reports and of top10, and in best_config.json and the machine contract.",
  why: "This row is what gets compared and taken further. Readers take it from whichever of the files there is.",
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
    yield* bestDepartures(legacyResults(content));
  },
});
