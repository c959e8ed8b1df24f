import { defineRule } from "../../rule.ts";

export const instanceIdNamesDirectory = defineRule({
  id: "training-run.instance-id-names-directory",
  severity: "error",
  since: "1.0",
  claim: "run_instance_id is the name of the run's directory.",
  why: "Logs and events name the instance; without its folder nobody finds what they speak of.",
  remedy: "Take the id from the directory, and do not rename the directory.",
  cites: { source: "foxml-integration-contracts", section: "manifest.json" },
  kind: "training-run",
  reads: ["manifest.json#/run_instance_id", "."],
  *check({ "manifest.json": manifest, ".": run }) {
    // A copy under a name of somebody's own is not the producer's doing.
    if (/^\d{8}_\d{6}/.test(run.name) && manifest.run_instance_id !== run.name)
      yield {
        file: "manifest.json",
        pointer: "/run_instance_id",
        expected: run.name,
        found: manifest.run_instance_id,
      };
  },
});
