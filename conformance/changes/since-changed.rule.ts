import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const sinceChanged = defineChangeRule({
  id: "change.since-changed",
  bump: "minor",
  breaks: "none",
  claim: "Another version is said to have introduced a member.",
  why: "A document of an older version is judged by the members that its version knew.",
  remedy: "Keep the version that introduced the member; say in the changeset which one it was if that was wrong.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => annotationsOf(subject, "x-since"),
});
