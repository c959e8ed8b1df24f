import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const accessChanged = defineChangeRule({
  id: "change.access-changed",
  bump: "major",
  breaks: "both",
  claim: "Who writes a member, or who reads it, is said otherwise.",
  why: "Generated clients and servers leave a member out, or demand it, by these words: what one side sends the other no longer takes.",
  remedy: "Add a member with a new name and deprecate the old one, or release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => annotationsOf(subject, "readOnly", "writeOnly"),
});
