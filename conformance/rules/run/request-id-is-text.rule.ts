import { defineRule } from "../../rule.ts";

export const requestIdIsText = defineRule({
  id: "run.request-id-is-text",
  severity: "warning",
  since: "1.0",
  claim: "A request_id is a string.",
  why: "A caller that compares ids as strings does not find the answer to a request whose id is a number.",
  remedy: "Send request_id as a JSON string.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "run",
  reads: ["report.json#/machine_contract/request_id"],
  *check({ "report.json": report }) {
    const found = report.machine_contract.request_id;
    if (typeof found === "number") yield { pointer: "/machine_contract/request_id", expected: String(found), found };
  },
});
