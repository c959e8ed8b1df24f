import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const requestIdAgrees = defineRule({
  id: "sweep.request-id-agrees",
  severity: "error",
  since: "1.0",
  claim:
    "The request_id is the same in metadata, report header and machine contract; metadata and machine contract may leave it out when there is none.",
  why: "The caller recognises its answer by this id. Another id gives it the result of another request.",
  remedy: "Propagate the id as the request had it.",
  cites: { source: "stepbit-io-v1", section: "Sweep results" },
  kind: "sweep",
  reads: ["metadata.json#/request_id", "report.json#/header/request_id", "report.json#/machine_contract/request_id"],
  check({ "metadata.json": metadata, "report.json": report }) {
    return disagreements([
      {
        file: "report.json",
        pointer: "/machine_contract/request_id",
        value: report.machine_contract.request_id ?? null,
      },
      { file: "report.json", pointer: "/header/request_id", value: report.header.request_id },
      { file: "metadata.json", pointer: "/request_id", value: metadata.request_id ?? null },
    ]);
  },
});
