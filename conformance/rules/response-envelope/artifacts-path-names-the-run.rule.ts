import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const artifactsPathNamesTheRun = defineRule({
  id: "response-envelope.artifacts-path-names-the-run",
  severity: "error",
  since: "1.0",
  claim: "The directory that a response names carries the run_id of the response.",
  why: "A run is found by its id and by its directory. If they differ, one of them leads to another run.",
  remedy: "Answer with the id under which the directory was made.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  kind: "response-envelope",
  reads: ["response.json#/status", "response.json#/run_id", "response.json#/artifacts_path"],
  *check({ "response.json": response }) {
    if (response.status !== "success") return;
    const found = lastName(response.artifacts_path);
    if (found !== response.run_id) yield { pointer: "/artifacts_path", expected: response.run_id, found };
  },
});
