import { defineChangeRule } from "../change-rule.ts";
import { listsOf } from "../lib/change-findings.ts";

export const rootAdded = defineChangeRule({
  id: "change.root-added",
  bump: "minor",
  breaks: "none",
  claim: "Artifacts may lie below a further root.",
  why: "Nothing that was found is lost.",
  remedy: "Say in the changeset who writes there.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  check: (subject) => listsOf(subject, "lengthened", "x-roots"),
});
