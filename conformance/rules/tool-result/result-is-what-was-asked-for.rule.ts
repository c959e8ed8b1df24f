import { defineRule } from "../../rule.ts";

const contractTypes: Readonly<Record<string, readonly string[]>> = {
  run: ["quantlab.run.result", "quantlab.paper.result"],
  sweep: ["quantlab.sweep.result"],
};

export const resultIsWhatWasAskedFor = defineRule({
  id: "tool-result.result-is-what-was-asked-for",
  severity: "error",
  since: "1.0",
  claim:
    "The contract type fits the command: a run gives a run or a paper session, a sweep a sweep; a forward evaluation and a portfolio have no machine contract.",
  why: "A command that cannot do its work may fall through to a plain run of the default instrument and still succeed. Its result is no answer.",
  remedy: "Answer with status error and code CONTRACT_ERROR.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/command", "tool-result.json#/machine_contract/contract_type"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success") return;
    const expected = contractTypes[result.command] ?? [];
    const found = result.machine_contract.contract_type;
    if (!expected.includes(found)) yield { pointer: "/machine_contract/contract_type", expected, found };
  },
});
