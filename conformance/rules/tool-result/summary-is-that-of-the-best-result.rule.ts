import { asObject } from "../../lib/announced-result.ts";
import { figureDepartures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const summaryIsThatOfTheBestResult = defineRule({
  id: "tool-result.summary-is-that-of-the-best-result",
  severity: "error",
  since: "1.0",
  claim:
    "The machine contract of a sweep sums up its best result: the figures are equal, win_rate is that of its round trips.",
  why: "The summary decides whether a configuration is kept, best_result says which. If they part, another configuration is kept than the one that earned the figures.",
  remedy: "Pass the machine contract of the report on as it stands.",
  cites: { source: "stepbit-io-v1", section: "Sweep results" },
  kind: "tool-result",
  reads: [
    "tool-result.json#/status",
    "tool-result.json#/machine_contract/contract_type",
    "tool-result.json#/machine_contract/summary",
    "tool-result.json#/machine_contract/best_result",
  ],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success") return;
    const { contract_type: type, summary, ...contract } = result.machine_contract;
    const best = "best_result" in contract ? asObject(contract.best_result) : undefined;
    if (type !== "quantlab.sweep.result" || best === undefined) return;
    const found = { ...best, win_rate: best.win_rate_trades };
    for (const finding of figureDepartures({ ...summary }, found, "/machine_contract/best_result"))
      yield { ...finding, pointer: finding.pointer.replace(/win_rate$/, "win_rate_trades") };
  },
});
