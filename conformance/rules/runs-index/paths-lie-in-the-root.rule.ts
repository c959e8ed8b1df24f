import { pathsOutside } from "../../lib/index-paths.ts";
import { indexRows } from "../../lib/index-rows.ts";
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
  reads: [".", "runs_index.json#/root_dir", "runs_index.json#/runs/*/run_id", "runs_index.json#/runs/*/path"],
  *check({ ".": directory, "runs_index.json": { root_dir, runs } }) {
    const paths = [...indexRows(runs)].map(({ index, run }) => ({ pointer: `/runs/${index}/path`, found: run.path }));
    for (const outside of pathsOutside(directory, root_dir, paths)) yield { file: "runs_index.json", ...outside };
  },
});
