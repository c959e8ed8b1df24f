import { majority } from "../../lib/majority.ts";
import { nameClaimsId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const directoryNameIsRunId = defineRule({
  id: "run.directory-name-is-run-id",
  severity: "error",
  since: "1.0",
  claim: "The directory of a run is named by its run_id.",
  why: "Runs are found by path and told apart by id. A directory under another run's id shows one run's figures as another's.",
  remedy:
    "Give the directory the name that `run_id` says, or copy it out of the folder of runs under a name of its own.",
  cites: { source: "run-artifact-contract", section: "Canonical Run Directory" },
  kind: "run",
  reads: [".", "metadata.json#/run_id", "report.json#/header/run_id", "report.json#/machine_contract/run_id"],
  when: ({ ".": directory }) => nameClaimsId(directory, "runs"),
  *check({ ".": directory, "metadata.json": metadata, "report.json": report }) {
    const ids = [report.machine_contract.run_id, report.header.run_id, metadata.run_id];
    const expected = majority(ids);
    if (directory.name !== expected) yield { file: "", pointer: "", expected, found: directory.name };
  },
});
