import { coreFigures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const topLevelSummaryHasFigures = defineRule({
  id: "sweep.top-level-summary-has-figures",
  severity: "info",
  since: "1.0",
  claim: "The figures at the top level of a sweep's report are those of its machine contract.",
  why: "The recorded producer leaves them null: summary of a grid, kpi_summary of a walk-forward. Whoever reads them there reads nothing.",
  remedy: "Read machine_contract.summary.",
  cites: { source: "run-artifact-contract", section: "report.json" },
  kind: "sweep",
  reads: ["report.json#/summary", "report.json#/kpi_summary", "report.json#/machine_contract/summary"],
  *check({ "report.json": { summary, kpi_summary, machine_contract } }) {
    const [figures, pointer] = kpi_summary ? [kpi_summary, "/kpi_summary"] : [summary, "/summary"];
    if (Array.isArray(figures)) return;
    const empty = coreFigures.every((name) => !figures[name as keyof typeof figures]);
    if (empty && machine_contract.summary.total_return !== null)
      yield { pointer, expected: machine_contract.summary, found: figures };
  },
});
