import { defineChangeRule } from "../change-rule.ts";
import { listsOf } from "../lib/change-findings.ts";

export const rootRemoved = defineChangeRule({
  id: "change.root-removed",
  bump: "major",
  breaks: "consumer",
  claim: "Artifacts no longer lie below a root.",
  why: "Consumers look for artifacts below the roots that the contract names.",
  remedy: "Keep writing below the old root until the next major version.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  check: (subject) => listsOf(subject, "shortened", "x-roots"),
});
