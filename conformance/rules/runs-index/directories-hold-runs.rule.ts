import { holdsNothing } from "../../lib/indexed-run.ts";
import { defineRule } from "../../rule.ts";

export const directoriesHoldRuns = defineRule({
  id: "runs-index.directories-hold-runs",
  severity: "warning",
  since: "1.0",
  claim: "No directory beside the index is without files.",
  why: "Paper runs and runs that failed leave an empty directory under the id of a run that never was.",
  remedy: "Delete the directory, unless a run is just beginning.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  kind: "runs-index",
  reads: ["."],
  *check({ ".": directory }) {
    for (const { name, type } of directory.entries(""))
      if (type === "directory" && holdsNothing(directory, name)) yield { file: name, pointer: "", found: name };
  },
});
