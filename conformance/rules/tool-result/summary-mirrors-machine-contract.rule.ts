import { figureDepartures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const summaryMirrorsMachineContract = defineRule({
  id: "tool-result.summary-mirrors-machine-contract",
  severity: "error",
  since: "1.0",
  claim: "summary repeats the figures of the machine contract.",
  why: "Whoever decides by `summary` and whoever decides by the machine contract look at two results.",
  remedy: "Take summary from report.json.machine_contract.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/summary", "tool-result.json#/machine_contract/summary"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success") return;
    yield* figureDepartures({ ...result.machine_contract.summary }, { ...result.summary }, "/summary");
  },
});
