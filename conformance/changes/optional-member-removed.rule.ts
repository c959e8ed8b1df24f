import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const optionalMemberRemoved = defineChangeRule({
  id: "change.optional-member-removed",
  bump: "major",
  breaks: "shown",
  claim: "A member that could be absent is removed.",
  why: "Consumers have to handle its absence; the deprecation process ends with a breaking version.",
  remedy: "Mark it as deprecated with its replacement, keep it for two major versions, then remove it in a major one.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "optional-member-removed"),
});
