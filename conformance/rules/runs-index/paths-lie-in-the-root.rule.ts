import { indexRows } from "../../lib/index-rows.ts";
import { folderOf, reportedPath, samePlace } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const pathsLieInTheRoot = defineRule({
  id: "runs-index.paths-lie-in-the-root",
  severity: "error",
  since: "1.0",
  claim: "The path of every row is a directory right below root_dir.",
  why: "A path that leads elsewhere opens what does not belong to this registry.",
  remedy: "Refresh the index. Do not follow the path.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: ["runs_index.json#/root_dir", "runs_index.json#/runs"],
  *check({ "runs_index.json": { root_dir, runs } }) {
    const root = reportedPath(root_dir);
    for (const { index, run } of indexRows(runs)) {
      const found = run.path;
      const path = reportedPath(found);
      if (path.parts.includes("..") || !samePlace(folderOf(path), root))
        yield { pointer: `/runs/${index}/path`, expected: `a directory in ${root_dir}`, found };
    }
  },
});
