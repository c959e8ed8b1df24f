import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const runIdAgrees = defineRule({
  id: "legacy-run.run-id-agrees",
  severity: "error",
  since: "1.0",
  claim: "meta.json and the reports carry the same run_id.",
  why: "The id joins a run with its index row and its comparisons. Two ids in one directory mean files of two runs.",
  remedy: "Do not use the figures before it is known which run each file belongs to.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["meta.json?", "run_report.json?", "report.json?", "advanced_report.json?"],
  check({ "meta.json": meta, "run_report.json": old, "report.json": report, "advanced_report.json": advanced }) {
    return disagreements([
      { file: "meta.json", pointer: "/run_id", value: meta?.run_id },
      { file: "run_report.json", pointer: "/header/run_id", value: old?.header.run_id },
      { file: "run_report.json", pointer: "/machine_contract/run_id", value: old?.machine_contract?.run_id },
      { file: "report.json", pointer: "/header/run_id", value: report?.header.run_id },
      { file: "report.json", pointer: "/machine_contract/run_id", value: report?.machine_contract?.run_id },
      { file: "advanced_report.json", pointer: "/run_id", value: advanced?.run_id },
    ]);
  },
});
