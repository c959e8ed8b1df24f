import { defineRule } from "../../rule.ts";

export const gitCommitIsKnown = defineRule({
  id: "paper-session.git-commit-is-known",
  severity: "info",
  since: "1.0",
  claim: "A session names the commit of the code that made it.",
  why: "Without the commit nobody can tell which version of the strategy earned the figures.",
  remedy: "Run from a git checkout with git installed.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_metadata.json#/git_commit"],
  *check({ "session_metadata.json": { git_commit: found } }) {
    if (found === "unknown") yield { pointer: "/git_commit", expected: "a commit", found };
  },
});
