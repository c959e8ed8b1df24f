import { repeatedSessions } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const sessionsAreDistinct = defineRule({
  id: "portfolio.sessions-are-distinct",
  severity: "error",
  since: "1.0",
  claim: "No session is in the portfolio twice.",
  why: "Weights go by session_id: two candidates of one id share one weight, and their profit counts twice.",
  remedy: "Give copies of a session an id of their own, or leave them out.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/candidates", "report.json#/allocation", "report.json#/portfolio_summary"],
  check: ({ "report.json": report }) => repeatedSessions(report, ""),
});
