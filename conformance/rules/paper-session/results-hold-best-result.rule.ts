import { memberDepartures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

const inSummary = ["total_return", "sharpe_simple", "max_drawdown", "trades"].map((figure) => `/results/0/${figure}`);

export const resultsHoldBestResult = defineRule({
  id: "paper-session.results-hold-best-result",
  severity: "error",
  since: "1.0",
  claim: "The only result in the report of a session is the best result of its metrics, member for member.",
  why: "Tables show the report's result, rankings read the best result; what only one of them holds gets lost.",
  remedy: "Write both from the same result.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["metrics.json#/best_result", "report.json#/results"],
  *check({ "metrics.json": { best_result }, "report.json": { results } }) {
    const place = { file: "report.json", pointer: "/results/0", value: results[0] };
    // paper-session.results-repeat-summary judges the figures that the summary has too.
    for (const finding of memberDepartures(best_result, place)) if (!inSummary.includes(finding.pointer)) yield finding;
  },
});
