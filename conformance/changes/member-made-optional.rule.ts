import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const memberMadeOptional = defineChangeRule({
  id: "change.member-made-optional",
  bump: "major",
  breaks: "consumer",
  claim: "A member that had to be present may be absent.",
  why: "Old readers refuse documents without it.",
  remedy: "Release a major version, or keep writing it.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "member-made-optional"),
});
