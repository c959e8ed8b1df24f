import { departures } from "../../lib/identity.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

const figures = ["total_return", "sharpe_simple", "max_drawdown", "trades", "win_rate"] as const;

export const summariesAgree = defineRule({
  id: "run.summaries-agree",
  severity: "error",
  since: "1.0",
  claim: "Metadata, metrics and machine contract hold the same summary.",
  why: "Rankings read the metrics, the registry the metadata, machines the contract: each would choose another run.",
  remedy: "Write every summary from the same figures; do not choose a run by figures that disagree.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [
    "metadata.json#/summary",
    "metrics.json#/summary",
    "report.json#/machine_contract/summary",
    "report.json#/summary",
  ],
  *check({ "metadata.json": metadata, "metrics.json": metrics, "report.json": report }) {
    const summaries = [metadata.summary, metrics.summary, report.summary];
    for (const figure of figures) {
      const figureOfContract = report.machine_contract.summary[figure];
      if (summaries.every((summary) => summary[figure] === figureOfContract)) continue;
      const contract = {
        file: "report.json",
        pointer: `/machine_contract/summary/${figure}`,
        value: figureOfContract,
      };
      const mirror = { file: "report.json", pointer: `/summary/${figure}`, value: report.summary[figure] };
      const others = [
        { file: "metadata.json", pointer: `/summary/${figure}`, value: metadata.summary[figure] },
        { file: "metrics.json", pointer: `/summary/${figure}`, value: metrics.summary[figure] },
      ];
      // Where the report contradicts itself, run.summary-mirrors-machine-contract speaks of it.
      const judged = mirror.value === contract.value ? [contract, ...others] : others;
      yield* departures(majority([...others, contract, mirror].map(({ value }) => value)), judged);
    }
  },
});
