import { defineRule } from "../../rule.ts";

export const requestIdIsThatOfTheMachineContract = defineRule({
  id: "tool-result.request-id-is-that-of-the-machine-contract",
  severity: "error",
  since: "1.0",
  claim: "request_id repeats that of the machine contract.",
  why: "The result of another request is not the answer to this one, however good its figures are.",
  remedy: "Load the report of the session that this request started, or report CONTRACT_ERROR.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/request_id", "tool-result.json#/machine_contract/request_id"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success" || result.request_id === undefined) return;
    const expected = result.machine_contract.request_id ?? null;
    if (result.request_id !== expected) yield { pointer: "/request_id", expected, found: result.request_id };
  },
});
