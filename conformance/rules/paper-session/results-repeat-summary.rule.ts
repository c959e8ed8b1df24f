import { departures } from "../../lib/identity.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

export const resultsRepeatSummary = defineRule({
  id: "paper-session.results-repeat-summary",
  severity: "error",
  since: "1.0",
  claim: "The best result of a session, and the only result of its report, have the figures of the summary.",
  why: "Tables show results and best_result, decisions rest on the summary; if they differ, one session has two results.",
  remedy: "Write all of them from the same figures.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: [
    "metrics.json#/best_result",
    "metrics.json#/summary",
    "report.json#/results",
    "report.json#/machine_contract/summary",
  ],
  *check({ "metrics.json": metrics, "report.json": report }) {
    const summaries = [report.machine_contract.summary, metrics.summary];
    for (const figure of ["total_return", "sharpe_simple", "max_drawdown", "trades"] as const) {
      const places = [
        { file: "metrics.json", pointer: `/best_result/${figure}`, value: metrics.best_result[figure] },
        { file: "report.json", pointer: `/results/0/${figure}`, value: report.results[0]?.[figure] },
      ];
      const values = [...summaries.map((summary) => summary[figure]), ...places.map(({ value }) => value)];
      yield* departures(majority(values), places);
    }
  },
});
