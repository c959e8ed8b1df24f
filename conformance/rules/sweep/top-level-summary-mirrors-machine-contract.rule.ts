import { coreFigures, figureDepartures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const topLevelSummaryMirrorsMachineContract = defineRule({
  id: "sweep.top-level-summary-mirrors-machine-contract",
  severity: "error",
  since: "1.0",
  claim: "Where the top level of a sweep's report has figures, they are those of its machine contract.",
  why: "People read the top level, machines the machine contract. If they differ, one sweep has two results.",
  remedy: "Write both from the best result, or leave the top level empty. Until then, trust machine_contract.summary.",
  cites: { source: "run-artifact-contract", section: "Stability Notes" },
  kind: "sweep",
  reads: ["report.json#/summary", "report.json#/kpi_summary", "report.json#/machine_contract/summary"],
  *check({ "report.json": { summary, kpi_summary, machine_contract } }) {
    const [figures, pointer] = kpi_summary ? [kpi_summary, "/kpi_summary"] : [summary, "/summary"];
    if (Array.isArray(figures) || coreFigures.every((name) => !figures[name as keyof typeof figures])) return;
    yield* figureDepartures({ ...machine_contract.summary }, { ...figures }, pointer);
  },
});
