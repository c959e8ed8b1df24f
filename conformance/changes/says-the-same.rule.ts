import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const saysTheSame = defineChangeRule({
  id: "change.says-the-same",
  bump: "patch",
  breaks: "none",
  claim: "The schema is written differently and accepts the same documents.",
  why: "Both directions are proved: no document is judged otherwise.",
  remedy: "Nothing has to be done.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "says-the-same"),
});
