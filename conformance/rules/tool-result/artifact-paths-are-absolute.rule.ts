import { reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const artifactPathsAreAbsolute = defineRule({
  id: "tool-result.artifact-paths-are-absolute",
  severity: "error",
  since: "1.0",
  claim: "The paths of artifacts are absolute.",
  why: "The panel fetches files by these paths from another process with another working directory.",
  remedy: "Resolve each path before handing it out.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/artifacts/*/path"],
  *check({ "tool-result.json": { artifacts } }) {
    for (const [index, { path }] of (artifacts ?? []).entries()) {
      if (!reportedPath(path).absolute)
        yield { pointer: `/artifacts/${index}/path`, expected: "an absolute path", found: path };
    }
  },
});
