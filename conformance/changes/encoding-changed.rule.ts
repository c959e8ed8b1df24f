import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const encodingChanged = defineChangeRule({
  id: "change.encoding-changed",
  bump: "major",
  breaks: "both",
  claim: "A text stands for other bytes, or for another kind of content.",
  why: "The document looks the same and is read wrongly: who decodes the text, or generates a type for it, gets something else.",
  remedy: "Add a member with a new name and deprecate the old one, or release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    yield* annotationsOf(subject, "contentEncoding");
    // Of what kind a text always was may be said for the first time; without an encoding it was the text itself.
    for (const found of annotationsOf(subject, "contentMediaType")) if (found.before !== undefined) yield found;
  },
});
