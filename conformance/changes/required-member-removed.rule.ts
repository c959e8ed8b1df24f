import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const requiredMemberRemoved = defineChangeRule({
  id: "change.required-member-removed",
  bump: "major",
  breaks: "consumer",
  claim: "A member that had to be present is removed.",
  why: "Old readers rely on it and refuse documents without it.",
  remedy: "Mark it as deprecated with its replacement, keep it for two major versions, then remove it in a major one.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "required-member-removed"),
});
