import { defineRule } from "../../rule.ts";

const figures = ["total_return", "sharpe_simple", "max_drawdown", "trades", "win_rate"] as const;

export const summaryMirrorsMachineContract = defineRule({
  id: "run.summary-mirrors-machine-contract",
  severity: "error",
  since: "1.0",
  claim: "The top-level summary of a plain run repeats the figures of its machine contract.",
  why: "People read `summary`, machines read `machine_contract.summary`. If they differ, one run has two results.",
  remedy: "Write both blocks from the same figures. Until then, trust `machine_contract.summary`.",
  cites: { source: "run-artifact-contract", section: "Stability Notes" },
  kind: "run",
  reads: ["report.json#/summary", "report.json#/machine_contract/summary"],
  *check({ "report.json": report }) {
    for (const figure of figures) {
      const expected = report.machine_contract.summary[figure];
      const found = report.summary[figure];
      if (found !== expected) yield { pointer: `/summary/${figure}`, expected, found };
    }
  },
});
