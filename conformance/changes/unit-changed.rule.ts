import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const unitChanged = defineChangeRule({
  id: "change.unit-changed",
  bump: "major",
  breaks: "both",
  claim: "A figure is given in another unit.",
  why: "The document looks the same and is read wrongly: no validator can see it.",
  remedy: "Add a member with a new name and deprecate the old one, or release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    // To say for the first time what a figure was always given in changes no figure.
    for (const found of annotationsOf(subject, "x-unit")) if (found.before !== undefined) yield found;
  },
});
