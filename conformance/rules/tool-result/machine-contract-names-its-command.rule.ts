import { defineRule } from "../../rule.ts";

export const machineContractNamesItsCommand = defineRule({
  id: "tool-result.machine-contract-names-its-command",
  severity: "error",
  since: "1.0",
  claim: "The command of the machine contract is the one that makes its contract type.",
  why: "Two members say what ran. If they disagree, a paper session passes for a run.",
  remedy: "Hand the machine contract on as it stands in the report.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "tool-result",
  reads: [
    "tool-result.json#/status",
    "tool-result.json#/machine_contract/contract_type",
    "tool-result.json#/machine_contract/command",
  ],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success") return;
    const { contract_type: type, command: found } = result.machine_contract;
    // The contract says run for a paper-backed run, the producer writes paper.
    const expected = type === "quantlab.paper.result" ? ["paper", "run"] : [type.split(".")[1]];
    if (!expected.includes(found)) yield { pointer: "/machine_contract/command", expected, found };
  },
});
