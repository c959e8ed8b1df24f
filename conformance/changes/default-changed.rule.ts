import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const defaultChanged = defineChangeRule({
  id: "change.default-changed",
  bump: "minor",
  breaks: "none",
  claim: "What an absent member stands for is said otherwise.",
  why: "No document is judged otherwise; programs that fill in defaults may act otherwise.",
  remedy: "Say in the changeset who acts on the default.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => annotationsOf(subject, "default"),
});
