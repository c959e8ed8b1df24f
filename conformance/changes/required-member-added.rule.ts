import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const requiredMemberAdded = defineChangeRule({
  id: "change.required-member-added",
  bump: "major",
  breaks: "producer",
  claim: "A member that must be present is added.",
  why: "Documents of old writers lack it, and new readers refuse them.",
  remedy: "Add it as optional first and require it in the next major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "required-member-added"),
});
