import { liesBelow, reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const sourceLiesInProjectRoot = defineRule({
  id: "health.source-lies-in-project-root",
  severity: "error",
  since: "1.0",
  claim: "main_path and src_root lie below project_root.",
  why: "The entry point decides which source is imported. If it lies elsewhere, another version of the producer answers for this project.",
  remedy: "Start the entry point of the project that you mean; check symbolic links and environment variables.",
  cites: { source: "stepbit-io-v1", section: "Invocation" },
  kind: "health",
  reads: ["health.json#/project_root", "health.json#/main_path", "health.json#/src_root"],
  *check({ "health.json": health }) {
    const root = reportedPath(health.project_root);
    for (const member of ["main_path", "src_root"] as const) {
      const found = health[member];
      if (!liesBelow(reportedPath(found), root))
        yield { pointer: `/${member}`, expected: `below ${health.project_root}`, found };
    }
  },
});
