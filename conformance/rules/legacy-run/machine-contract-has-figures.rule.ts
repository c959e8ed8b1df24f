import { coreFigures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const machineContractHasFigures = defineRule({
  id: "legacy-run.machine-contract-has-figures",
  severity: "warning",
  since: "1.0",
  claim: "A machine contract that was added to an older run has the figures of its result.",
  why: "The recorded producer takes them from metrics.json, which older runs do not have: machines read a run without a return and without trades.",
  remedy: "Read the first entry of results or oos_leaderboard, or top10 of meta.json.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "legacy-run",
  reads: ["report.json#/machine_contract"],
  *check({ "report.json": { machine_contract } }) {
    const summary = machine_contract?.summary;
    if (summary && coreFigures.every((name) => !summary[name]))
      yield { pointer: "/machine_contract/summary", expected: "figures", found: summary };
  },
});
