import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const fileFormatChanged = defineChangeRule({
  id: "change.file-format-changed",
  bump: "major",
  breaks: "both",
  claim: "A file is written in another format.",
  why: "A reader of the old format cannot read the new one, nor the other way round.",
  remedy: "Give the file another name, or release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => annotationsOf(subject, "x-format", "x-form"),
});
