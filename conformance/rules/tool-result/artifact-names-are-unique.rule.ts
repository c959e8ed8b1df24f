import { defineRule } from "../../rule.ts";

export const artifactNamesAreUnique = defineRule({
  id: "tool-result.artifact-names-are-unique",
  severity: "warning",
  since: "1.0",
  claim: "No two artifacts have one name.",
  why: "The panel picks what it shows by name and takes the first.",
  remedy: "Use names relative to the run's directory.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/artifacts/*/name"],
  *check({ "tool-result.json": { artifacts } }) {
    const seen = new Set<string>();
    for (const [index, { name }] of (artifacts ?? []).entries()) {
      if (seen.has(name)) yield { pointer: `/artifacts/${index}/name`, found: name };
      seen.add(name);
    }
  },
});
