import { defineRule } from "../../rule.ts";

export const reportHasMachineContract = defineRule({
  id: "forward-session.report-has-machine-contract",
  severity: "info",
  since: "1.0",
  claim: "The report has a machine_contract.",
  why: "Adapters load results from machine_contract. The recorded producer gives forward sessions none, and no metadata, config and metrics files either.",
  remedy: "Readers: take the figures of a forward session from summary and performance.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "forward-session",
  reads: ["report.json#/machine_contract"],
  *check({ "report.json": report }) {
    if (!("machine_contract" in report)) yield { pointer: "", message: "the report has no machine_contract" };
  },
});
