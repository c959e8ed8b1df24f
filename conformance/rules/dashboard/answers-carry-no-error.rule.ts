import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

const files = [
  "api_metrics.json",
  "api_trades_history.json",
  "api_cils_stats.json",
  "api_decisions_recent.json",
] as const;

export const answersCarryNoError = defineRule({
  id: "dashboard.answers-carry-no-error",
  severity: "warning",
  since: "1.2",
  claim: "An answer that carries figures carries no error beside them.",
  why: "Status 200 with zeros and an `error` that no client reads: an empty list and an account of zero look real.",
  remedy: "Answer with a status of 500 or 503, or with null for what is not known.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_metrics.json?", "api_trades_history.json?", "api_cils_stats.json?", "api_decisions_recent.json?"],
  *check(answers) {
    for (const file of files) {
      const found = answers[file]?.error;
      if (!isBlank(found)) yield { file, pointer: "/error", found };
    }
  },
});
