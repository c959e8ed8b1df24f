import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const acceptsLess = defineChangeRule({
  id: "change.accepts-less",
  bump: "major",
  breaks: "producer",
  claim: "The schema refuses documents that it accepted before.",
  why: "Documents of old writers are refused by new readers.",
  remedy: "Release a major version, or let a rule of severity warning ask for it first.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "accepts-less"),
});
