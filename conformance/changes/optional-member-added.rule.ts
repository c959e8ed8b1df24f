import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const optionalMemberAdded = defineChangeRule({
  id: "change.optional-member-added",
  bump: "minor",
  breaks: "none",
  claim: "A member that may be absent is added to an open object.",
  why: "The table of changes calls it not breaking: readers ignore members that they do not know. Only a document that used the name for something else is refused by new readers.",
  remedy: "Say in the changeset what the member holds.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "optional-member-added"),
});
