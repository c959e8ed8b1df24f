import { departures } from "../../lib/identity.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

export const reportNamesTheSession = defineRule({
  id: "paper-session.report-names-the-session",
  severity: "error",
  since: "1.0",
  claim: "The run_id of report header and machine contract is the session_id.",
  why: "The returned run_id is the session identifier: a caller that reads another one takes the result of another session.",
  remedy: "Do not use the report; write it again from the files of this session.",
  cites: { source: "stepbit-io-v1", section: "Paper results" },
  kind: "paper-session",
  reads: [
    "session_status.json#/session_id",
    "session_metadata.json#/session_id",
    "session_metadata.json#/run_id",
    "report.json#/header/run_id",
    "report.json#/machine_contract/run_id",
  ],
  check({ "session_status.json": status, "session_metadata.json": metadata, "report.json": report }) {
    return departures(majority([status.session_id, metadata.session_id, metadata.run_id]), [
      { file: "report.json", pointer: "/machine_contract/run_id", value: report.machine_contract.run_id },
      { file: "report.json", pointer: "/header/run_id", value: report.header.run_id },
    ]);
  },
});
