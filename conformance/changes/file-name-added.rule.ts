import { defineChangeRule } from "../change-rule.ts";
import { listsOf } from "../lib/change-findings.ts";

export const fileNameAdded = defineChangeRule({
  id: "change.file-name-added",
  bump: "minor",
  breaks: "none",
  claim: "A file may be found under a further name.",
  why: "Nothing that was found is lost.",
  remedy: "Say in the changeset who writes the new name.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  check: (subject) => listsOf(subject, "lengthened", "x-file-names", "x-legacy-names"),
});
