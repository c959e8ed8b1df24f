import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const textFormChanged = defineChangeRule({
  id: "change.text-form-changed",
  bump: "minor",
  breaks: "none",
  claim: "The same values are written as other text.",
  why: "Readers of values see no difference; whoever compares or hashes bytes does.",
  remedy: "Say in the changeset that hashes of files change.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) =>
    annotationsOf(subject, "x-indent", "x-ascii", "x-compact", "x-newline", "x-final-newline", "x-more-columns"),
});
