import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const definitionRemoved = defineChangeRule({
  id: "change.definition-removed",
  bump: "major",
  breaks: "both",
  claim: "A definition that no artifact here uses is no longer offered to others.",
  why: "Schemas of others that refer to it lead nowhere: what they describe can no longer be judged.",
  remedy: "Keep the definition, also under its old name, or remove it in a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    for (const { pointer, before } of changesOf(subject, "definition-removed")) yield { pointer, before };
  },
});
