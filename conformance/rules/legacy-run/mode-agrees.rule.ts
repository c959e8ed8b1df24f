import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const modeAgrees = defineRule({
  id: "legacy-run.mode-agrees",
  severity: "error",
  since: "1.0",
  claim: "meta.json and the reports give one mode.",
  why: "The mode says how the figures came about: a walk-forward's are out of sample, a grid's are not.",
  remedy: "Do not use the figures before it is known which mode ran.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["meta.json?", "run_report.json?", "report.json?", "advanced_report.json?"],
  check({ "meta.json": meta, "run_report.json": old, "report.json": report, "advanced_report.json": advanced }) {
    return disagreements([
      { file: "meta.json", pointer: "/mode", value: meta?.mode },
      { file: "run_report.json", pointer: "/header/mode", value: old?.header.mode },
      { file: "run_report.json", pointer: "/machine_contract/mode", value: old?.machine_contract?.mode },
      { file: "report.json", pointer: "/header/mode", value: report?.header.mode },
      { file: "report.json", pointer: "/machine_contract/mode", value: report?.machine_contract?.mode },
      { file: "advanced_report.json", pointer: "/mode", value: advanced?.mode },
    ]);
  },
});
