import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const modeAgrees = defineRule({
  id: "sweep.mode-agrees",
  severity: "error",
  since: "1.0",
  claim: "Metadata, metrics, report header and machine contract give one mode.",
  why: "The mode says how the figures came about: a walk-forward's are out of sample, a grid's are not.",
  remedy: "Do not use the figures before it is known which mode ran; run the sweep again.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "sweep",
  reads: [
    "metadata.json#/mode",
    "metrics.json#/mode",
    "report.json#/header/mode",
    "report.json#/machine_contract/mode",
  ],
  check({ "metadata.json": metadata, "metrics.json": metrics, "report.json": report }) {
    return disagreements([
      { file: "report.json", pointer: "/machine_contract/mode", value: report.machine_contract.mode },
      { file: "report.json", pointer: "/header/mode", value: report.header.mode },
      { file: "metadata.json", pointer: "/mode", value: metadata.mode },
      { file: "metrics.json", pointer: "/mode", value: metrics.mode },
    ]);
  },
});
