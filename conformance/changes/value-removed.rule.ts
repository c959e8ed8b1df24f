import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const valueRemoved = defineChangeRule({
  id: "change.value-removed",
  bump: "major",
  breaks: "shown",
  claim: "A member may no longer have a value that was allowed.",
  why: "Documents of old writers that have the value are refused by new readers.",
  remedy: "Mark the value as deprecated in its description and remove it in a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "value-removed"),
});
