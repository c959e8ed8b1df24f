import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const deprecationWithdrawn = defineChangeRule({
  id: "change.deprecation-withdrawn",
  bump: "minor",
  breaks: "none",
  claim: "A member is no longer deprecated.",
  why: "Consumers that had stopped using it may come back.",
  remedy: "Say in the changeset why it stays.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    for (const found of annotationsOf(subject, "deprecated")) if (found.after !== true) yield found;
  },
});
