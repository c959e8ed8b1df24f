import { defineRule } from "../../rule.ts";

export const runIdIsThatOfTheMachineContract = defineRule({
  id: "tool-result.run-id-is-that-of-the-machine-contract",
  severity: "error",
  since: "1.0",
  claim: "run_id repeats that of the machine contract.",
  why: "The machine contract is where results are read from. Another id beside it belongs to another run.",
  remedy: "Take run_id from report.json.machine_contract.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/run_id", "tool-result.json#/machine_contract/run_id"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success") return;
    const expected = result.machine_contract.run_id;
    if (result.run_id !== expected) yield { pointer: "/run_id", expected, found: result.run_id };
  },
});
