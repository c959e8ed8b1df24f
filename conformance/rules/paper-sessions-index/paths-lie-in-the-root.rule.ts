import { pathsOutside } from "../../lib/index-paths.ts";
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
  reads: [".", "paper_sessions_index.json#/root_dir", "paper_sessions_index.json#/sessions/*/path"],
  *check({ ".": directory, "paper_sessions_index.json": { root_dir, sessions } }) {
    const paths = sessions.map(({ path }, index) => ({ pointer: `/sessions/${index}/path`, found: path }));
    for (const outside of pathsOutside(directory, root_dir, paths))
      yield { file: "paper_sessions_index.json", ...outside };
  },
});
