import { defineRule } from "../../rule.ts";

export const modeIsThatOfTheMachineContract = defineRule({
  id: "tool-result.mode-is-that-of-the-machine-contract",
  severity: "error",
  since: "1.0",
  claim: "mode repeats that of the machine contract.",
  why: "The signal file says run for a paper session and sweep for a grid. Only the machine contract tells them apart.",
  remedy: "Take mode from report.json.machine_contract, not from the signal file.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/mode", "tool-result.json#/machine_contract/mode"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success") return;
    const expected = result.machine_contract.mode;
    if (result.mode !== expected) yield { pointer: "/mode", expected, found: result.mode };
  },
});
