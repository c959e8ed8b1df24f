import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const runIdAgrees = defineRule({
  id: "sweep.run-id-agrees",
  severity: "error",
  since: "1.0",
  claim: "Metadata, report header and machine contract carry the same run_id.",
  why: "The id joins a sweep with its request, signals and index row. Two ids in one directory mean files of two sweeps.",
  remedy: "Do not use the figures before it is known which sweep each file belongs to; run it again.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "sweep",
  reads: ["metadata.json#/run_id", "report.json#/header/run_id", "report.json#/machine_contract/run_id"],
  check({ "metadata.json": metadata, "report.json": report }) {
    return disagreements([
      { file: "report.json", pointer: "/machine_contract/run_id", value: report.machine_contract.run_id },
      { file: "report.json", pointer: "/header/run_id", value: report.header.run_id },
      { file: "metadata.json", pointer: "/run_id", value: metadata.run_id },
    ]);
  },
});
