import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const meaningChanged = defineChangeRule({
  id: "change.meaning-changed",
  bump: "major",
  breaks: "both",
  claim: "A member means something else.",
  why: "The document looks the same and is read wrongly: no validator can see it.",
  remedy: "Add a member with a new name and deprecate the old one, or release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => annotationsOf(subject, "x-semantics"),
});
