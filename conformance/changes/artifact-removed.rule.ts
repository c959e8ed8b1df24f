import { defineChangeRule } from "../change-rule.ts";

export const artifactRemoved = defineChangeRule({
  id: "change.artifact-removed",
  bump: "major",
  breaks: "both",
  claim: "An artifact is no longer described.",
  why: "Old documents of the kind are read by nobody any more, and consumers wait for new ones in vain.",
  remedy: "Keep the schema for two major versions after its deprecation, then remove it in a major one.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ isRoot, before, after }) {
    if (isRoot && before !== undefined && after === undefined) yield { pointer: "" };
  },
});
