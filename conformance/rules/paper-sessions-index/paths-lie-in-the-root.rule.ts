import { folderOf, reportedPath, samePlace } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const pathsLieInTheRoot = defineRule({
  id: "paper-sessions-index.paths-lie-in-the-root",
  severity: "error",
  since: "1.0",
  claim: "The path of every row is a directory right below root_dir.",
  why: "A path that leads elsewhere opens what does not belong to this registry.",
  remedy: "Refresh the index. Do not follow the path.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: ["paper_sessions_index.json"],
  *check({ "paper_sessions_index.json": { root_dir, sessions } }) {
    const root = reportedPath(root_dir);
    for (const [index, { path: found }] of sessions.entries()) {
      const path = reportedPath(found);
      if (path.parts.includes("..") || !samePlace(folderOf(path), root))
        yield { pointer: `/sessions/${index}/path`, expected: `a directory in ${root_dir}`, found };
    }
  },
});
