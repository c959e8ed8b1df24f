import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const acceptsMore = defineChangeRule({
  id: "change.accepts-more",
  bump: "major",
  breaks: "consumer",
  claim: "The schema accepts documents that it refused before.",
  why: "Old readers refuse the new documents.",
  remedy: "Release a major version, or keep the old demand.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "accepts-more"),
});
