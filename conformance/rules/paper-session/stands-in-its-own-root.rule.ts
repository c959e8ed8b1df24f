import { inOtherRoot } from "../../lib/other-root.ts";
import { defineRule } from "../../rule.ts";

export const standsInItsOwnRoot = defineRule({
  id: "paper-session.stands-in-its-own-root",
  severity: "error",
  since: "1.0",
  claim: "A paper session stands among paper sessions, not among runs or model runs.",
  why: "Tools that look through outputs/runs rank it as research; health, alerts and promotion of paper sessions never see it.",
  remedy: "Move the directory to outputs/paper_sessions and refresh both indexes.",
  cites: { source: "run-artifact-contract", section: "Canonical Paper Session Directory" },
  kind: "paper-session",
  reads: ["."],
  check: ({ ".": directory }) => inOtherRoot(directory, "paper_sessions"),
});
