import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const valueAdded = defineChangeRule({
  id: "change.value-added",
  bump: "major",
  breaks: "consumer",
  claim: "A member may have a value that was not allowed before.",
  why: "Old readers refuse the new value or do not know what it means.",
  remedy: "Release a major version, or tell readers beforehand that the list is open.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "value-added"),
});
