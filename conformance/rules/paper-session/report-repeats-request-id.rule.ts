import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const reportRepeatsRequestId = defineRule({
  id: "paper-session.report-repeats-request-id",
  severity: "error",
  since: "1.0",
  claim: "Report header and machine contract repeat the request_id of the session.",
  why: "The caller recognises its answer by this id. Another id gives it the result of another request.",
  remedy: "Propagate the id as the request had it; null when it had none, which the machine contract may leave out.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "paper-session",
  reads: [
    "session_status.json#/request_id",
    "report.json#/header/request_id",
    "report.json#/machine_contract/request_id",
  ],
  check({ "session_status.json": status, "report.json": report }) {
    return departures(status.request_id, [
      {
        file: "report.json",
        pointer: "/machine_contract/request_id",
        value: report.machine_contract.request_id ?? null,
      },
      { file: "report.json", pointer: "/header/request_id", value: report.header.request_id },
    ]);
  },
});
