import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const acceptsOther = defineChangeRule({
  id: "change.accepts-other",
  bump: "major",
  breaks: "both",
  claim: "The schema refuses documents that it accepted, and accepts documents that it refused.",
  why: "Neither side can read what the other writes.",
  remedy: "Release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "accepts-other"),
});
