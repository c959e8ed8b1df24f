import { modeDepartures } from "../../lib/portfolio-comparison.ts";
import { repeatedSessions } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const sessionsAreDistinct = defineRule({
  id: "portfolio-compare.sessions-are-distinct",
  severity: "error",
  since: "1.0",
  claim: "No session is in a portfolio twice.",
  why: "Weights go by session_id: two candidates of one id share one weight, and their profit counts twice.",
  remedy: "Give copies of a session an id of their own, or leave them out.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  // The other modes have the same candidates; where they have not, portfolio-compare.modes-share-candidates speaks.
  when: ({ "portfolio_compare.json": { comparison } }) => modeDepartures(comparison, "").next().done === true,
  check: ({ "portfolio_compare.json": { comparison } }) =>
    repeatedSessions(comparison.raw_capital, "/comparison/raw_capital"),
});
