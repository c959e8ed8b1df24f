import { reportedInOtherRoot } from "../../lib/other-root.ts";
import { defineRule } from "../../rule.ts";

const modes: Readonly<Record<string, string>> = {
  "quantlab.run.result": "run",
  "quantlab.paper.result": "paper",
  "quantlab.sweep.result": "grid",
};

export const resultLiesInItsOwnRoot = defineRule({
  id: "tool-result.result-lies-in-its-own-root",
  severity: "error",
  since: "1.0",
  claim: "The directory of a paper session lies among paper sessions, that of a run or sweep does not.",
  why: "A run and a paper session are asked for with one command. Whoever tells them apart by their root takes figures of one for those of the other.",
  remedy: "Hand on the directory that the session announced: below outputs/paper_sessions for a paper session.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "tool-result",
  reads: [
    "tool-result.json#/status",
    "tool-result.json#/artifacts_path",
    "tool-result.json#/machine_contract/contract_type",
  ],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success") return;
    const elsewhere = reportedInOtherRoot(result.artifacts_path, modes[result.machine_contract.contract_type]);
    if (elsewhere) yield { pointer: "/artifacts_path", ...elsewhere };
  },
});
