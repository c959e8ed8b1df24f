import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const memberMadeRequired = defineChangeRule({
  id: "change.member-made-required",
  bump: "major",
  breaks: "producer",
  claim: "A member that could be absent must be present.",
  why: "Documents of old writers may lack it, and new readers refuse them.",
  remedy: "Release a major version, or let a rule of severity warning ask for it.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "member-made-required"),
});
