import { defineRule } from "../../rule.ts";

export const artifactsAreAsLargeAsListed = defineRule({
  id: "tool-result.artifacts-are-as-large-as-listed",
  severity: "error",
  since: "1.0",
  claim: "Every artifact is there and has the size that is listed.",
  why: "A file that changed after it was listed is not the one that the figures were taken from.",
  remedy: "List the artifacts after the last file was written, and copy whole directories.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/artifacts", "tool-result.json#/artifacts_path", "/"],
  *check({ "tool-result.json": { artifacts_path: path, artifacts }, "/": workspace }) {
    const directory = typeof path === "string" ? workspace.directory(path) : undefined;
    if (!directory) return;
    for (const [index, { name, size_bytes: expected }] of (artifacts ?? []).entries()) {
      const found = directory.size(name);
      if (found !== expected)
        yield { file: "tool-result.json", pointer: `/artifacts/${index}/size_bytes`, expected: found, found: expected };
    }
  },
});
