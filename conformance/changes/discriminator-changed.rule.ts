import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf, keepsBranches } from "../lib/change-findings.ts";

export const discriminatorChanged = defineChangeRule({
  id: "change.discriminator-changed",
  bump: "major",
  breaks: "consumer",
  claim: "The branch of a union is told by another member, or no longer by one.",
  why: "Generated readers choose the branch by it: they read the same document as something else.",
  remedy: "Keep the member and its mapping; new branches may be added.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    for (const found of annotationsOf(subject, "discriminator"))
      if (!keepsBranches(found.before, found.after)) yield found;
  },
});
