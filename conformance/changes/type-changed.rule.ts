import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const typeChanged = defineChangeRule({
  id: "change.type-changed",
  bump: "major",
  breaks: "shown",
  claim: "A member has another type.",
  why: "What one side writes, the other side refuses or reads as something else.",
  remedy: "Add a member with a new name and deprecate the old one, or release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "type-changed"),
});
