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
    for (const figure of figures) {
      const value = report.machine_contract.summary[figure];
      const inMetadata = metadata.summary[figure];
      const inMetrics = metrics.summary[figure];
      const mirrored = report.summary[figure];
      if (inMetadata === value && inMetrics === value && mirrored === value) continue;
      const contract = { file: "report.json", pointer: `/machine_contract/summary/${figure}`, value };
      const others = [
        { file: "metadata.json", pointer: `/summary/${figure}`, value: inMetadata },
        { file: "metrics.json", pointer: `/summary/${figure}`, value: inMetrics },
      ];
      // Where the report contradicts itself, run.summary-mirrors-machine-contract speaks of it.
      const judged = mirrored === value ? [contract, ...others] : others;
      yield* departures(majority([inMetadata, inMetrics, value, mirrored]), judged);
    }
  },
});
