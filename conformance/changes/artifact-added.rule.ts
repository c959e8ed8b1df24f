import { defineChangeRule } from "../change-rule.ts";

export const artifactAdded = defineChangeRule({
  id: "change.artifact-added",
  bump: "minor",
  breaks: "none",
  claim: "A new artifact is described.",
  why: "Nobody knew it before, so nobody relies on it.",
  remedy: "Say in the changeset who writes and who reads it.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ isRoot, before, after }) {
    if (isRoot && before === undefined && after !== undefined) yield { pointer: "" };
  },
});
