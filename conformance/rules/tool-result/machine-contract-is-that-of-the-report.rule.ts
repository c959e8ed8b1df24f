import { machineContractIn } from "../../lib/announced-result.ts";
import { memberDepartures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const machineContractIsThatOfTheReport = defineRule({
  id: "tool-result.machine-contract-is-that-of-the-report",
  severity: "error",
  since: "1.0",
  claim: "The machine contract is handed on as it stands in the report.",
  why: "The report is the source of truth. A tool that changes the machine contract on the way makes a second one.",
  remedy: "Copy report.json.machine_contract unchanged.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/artifacts_path", "tool-result.json#/machine_contract", "tool-result.json#/status", "/"],
  *check({ "tool-result.json": result, "/": workspace }) {
    if (result.status !== "success") return;
    const expected = machineContractIn(workspace, result.artifacts_path);
    if (!expected) return;
    yield* memberDepartures(expected, {
      file: "tool-result.json",
      pointer: "/machine_contract",
      value: result.machine_contract,
    });
  },
});
