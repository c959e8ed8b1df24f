import { figureDepartures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const topLevelSummaryMirrorsMachineContract = defineRule({
  id: "paper-session.top-level-summary-mirrors-machine-contract",
  severity: "info",
  since: "1.0",
  claim: "The top-level summary of the report repeats the figures of its machine contract.",
  why: "The recorded producer leaves the top-level summary of a paper session empty: whoever reads it as they read that of a run sees a session without result.",
  remedy: "Readers: take machine_contract.summary, the canonical one.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "paper-session",
  reads: ["report.json#/machine_contract/summary", "report.json#/summary"],
  *check({ "report.json": { summary, machine_contract } }) {
    const wrong = [...figureDepartures({ ...machine_contract.summary }, { ...summary }, "/summary")];
    if (wrong.length > 0) yield { pointer: "/summary", expected: machine_contract.summary, found: summary };
  },
});
