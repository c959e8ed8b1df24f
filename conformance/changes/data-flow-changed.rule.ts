import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const dataFlowChanged = defineChangeRule({
  id: "change.data-flow-changed",
  bump: "minor",
  breaks: "none",
  claim: "Other systems write or read the artifact.",
  why: "Who has to be told of the next change is another question from now on.",
  remedy: "Tell the systems that were added.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => annotationsOf(subject, "x-producer", "x-consumers"),
});
