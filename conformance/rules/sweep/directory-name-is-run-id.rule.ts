import { majority } from "../../lib/majority.ts";
import { nameClaimsId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const directoryNameIsRunId = defineRule({
  id: "sweep.directory-name-is-run-id",
  severity: "error",
  since: "1.0",
  claim: "A sweep's directory is named after its run id.",
  why: "Registry, dashboards and callers find a sweep by its id. Under another id's name they read somebody else's results.",
  remedy: "Give the directory the name of its run_id, or keep a copy under a name that is not an id.",
  cites: { source: "run-artifact-contract", section: "Canonical Run Directory" },
  kind: "sweep",
  reads: [".", "metadata.json#/run_id", "report.json#/header/run_id", "report.json#/machine_contract/run_id"],
  when: ({ ".": directory }) => nameClaimsId(directory, "runs"),
  *check({ ".": directory, "metadata.json": metadata, "report.json": report }) {
    const expected = majority([metadata.run_id, report.header.run_id, report.machine_contract.run_id]);
    if (directory.name !== expected) yield { file: "", pointer: "", expected, found: directory.name };
  },
});
