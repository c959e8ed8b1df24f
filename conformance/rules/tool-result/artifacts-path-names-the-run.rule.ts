import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const artifactsPathNamesTheRun = defineRule({
  id: "tool-result.artifacts-path-names-the-run",
  severity: "error",
  since: "1.0",
  claim: "The directory of a result carries its run_id.",
  why: "Consumers find a run by its id and by its directory. If they differ, one of them leads to another run.",
  remedy: "Name the directory of the run, or the copy of it, after run_id.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  kind: "tool-result",
  reads: [
    "tool-result.json#/status",
    "tool-result.json#/command",
    "tool-result.json#/run_id",
    "tool-result.json#/artifacts_path",
  ],
  *check({ "tool-result.json": result }) {
    // The caller names the directory of a forward evaluation.
    if (result.status !== "success" || result.command === "forward") return;
    const found = lastName(result.artifacts_path ?? "");
    if (found !== result.run_id) yield { pointer: "/artifacts_path", expected: result.run_id, found };
  },
});
