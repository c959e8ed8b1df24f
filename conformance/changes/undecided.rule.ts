import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf, appliedBySome, changesOf } from "../lib/change-findings.ts";

export const undecided = defineChangeRule({
  id: "change.undecided",
  bump: "unknown",
  breaks: "shown",
  claim: "Whether anything breaks could not be decided.",
  why: "What is not proved safe may break somebody: it never passes as compatible.",
  remedy:
    "Look at the change, and say in the changeset that it is compatible or breaking, beside its artifact and pointer.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    yield* changesOf(subject, "undecided");
    for (const found of annotationsOf(subject, ...appliedBySome))
      yield { ...found, message: `${found.annotation?.keyword} is applied by some validators and ignored by others.` };
  },
});
