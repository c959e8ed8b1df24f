import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const memberDeprecated = defineChangeRule({
  id: "change.member-deprecated",
  bump: "minor",
  breaks: "none",
  claim: "A member is marked as deprecated.",
  why: "It is still written and read; consumers are told to stop using it.",
  remedy: "Name its replacement, and the version since when it is deprecated.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    for (const found of annotationsOf(subject, "deprecated")) if (found.after === true) yield found;
  },
});
