import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const runIdAgrees = defineRule({
  id: "run.run-id-agrees",
  severity: "error",
  since: "1.0",
  claim: "Metadata, report header and machine contract carry the same run_id.",
  why: "The id joins a run with its requests, signals and index rows. Two ids in one directory mean files of two runs.",
  remedy: "Do not use the figures before it is known which run each file belongs to; write the run again.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "run",
  reads: ["metadata.json#/run_id", "report.json#/header/run_id", "report.json#/machine_contract/run_id"],
  check({ "metadata.json": metadata, "report.json": report }) {
    return disagreements([
      { file: "report.json", pointer: "/machine_contract/run_id", value: report.machine_contract.run_id },
      { file: "report.json", pointer: "/header/run_id", value: report.header.run_id },
      { file: "metadata.json", pointer: "/run_id", value: metadata.run_id },
    ]);
  },
});
