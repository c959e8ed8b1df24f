import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const exitCodeChanged = defineChangeRule({
  id: "change.exit-code-changed",
  bump: "major",
  breaks: "consumer",
  claim: "The table of exit codes says something else.",
  why: "Callers decide by the number what to do next.",
  remedy: "Keep every number; give a new outcome a new number in a major version.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  check: (subject) => changesOf(subject, "exit-code-changed"),
});
