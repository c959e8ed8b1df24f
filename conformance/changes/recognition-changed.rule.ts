import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

export const recognitionChanged = defineChangeRule({
  id: "change.recognition-changed",
  bump: "minor",
  breaks: "none",
  claim: "Artifacts are told apart by other marks.",
  why: "An artifact may be taken for another kind than before.",
  remedy: "Judge recorded artifacts of the kind and of its neighbours before the release.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => annotationsOf(subject, "x-marks", "x-contains", "x-kind", "x-version", "x-exchanges", "x-frames"),
});
