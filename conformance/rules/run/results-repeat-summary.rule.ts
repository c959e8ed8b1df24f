import { departures } from "../../lib/identity.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

const figures = ["total_return", "sharpe_simple", "max_drawdown", "trades"] as const;

export const resultsRepeatSummary = defineRule({
  id: "run.results-repeat-summary",
  severity: "error",
  since: "1.0",
  claim: "The best result of a plain run, and the only result of its report, have the figures of the summary.",
  why: "Tables show `results` and `best_result`, decisions rest on the summary; if they differ, one run has two results.",
  remedy: "Write the report's only result, the best result and the summary from the same figures.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [
    "metrics.json#/best_result",
    "metrics.json#/summary",
    "report.json#/results",
    "report.json#/machine_contract/summary",
    "report.json#/summary",
  ],
  *check({ "metrics.json": metrics, "report.json": report }) {
    const [first, second, third] = [metrics.summary, report.machine_contract.summary, report.summary];
    const [result] = report.results;
    for (const figure of figures) {
      const best = metrics.best_result[figure];
      if (best === result?.[figure] && first[figure] === best && second[figure] === best && third[figure] === best)
        continue;
      const places = [
        { file: "metrics.json", pointer: `/best_result/${figure}`, value: best },
        { file: "report.json", pointer: `/results/0/${figure}`, value: result?.[figure] },
      ];
      const values = [first[figure], second[figure], third[figure], best, result?.[figure]];
      yield* departures(majority(values), places);
    }
  },
});
