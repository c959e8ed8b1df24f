import { defineChangeRule } from "../change-rule.ts";
import { listsOf } from "../lib/change-findings.ts";

export const fileNameRemoved = defineChangeRule({
  id: "change.file-name-removed",
  bump: "major",
  breaks: "consumer",
  claim: "A file is no longer found under a name.",
  why: "Consumers open files by name.",
  remedy: "Keep the old name as a legacy name that is still read.",
  cites: { source: "run-artifact-contract", section: "Canonical Files" },
  check: (subject) => listsOf(subject, "shortened", "x-file-names", "x-legacy-names"),
});
