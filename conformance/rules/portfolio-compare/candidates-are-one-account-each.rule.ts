import { modeDepartures } from "../../lib/portfolio-comparison.ts";
import { unfitCandidates } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const candidatesAreOneAccountEach = defineRule({
  id: "portfolio-compare.candidates-are-one-account-each",
  severity: "error",
  since: "1.0",
  claim: "Profit and return of a candidate follow from its cash and its last equity.",
  why: "The modes are compared by these figures.",
  remedy: "Compute all of them from the equity curve of the session.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  // The other modes have the same candidates; where they have not, portfolio-compare.modes-share-candidates speaks.
  when: ({ "portfolio_compare.json": { comparison } }) => modeDepartures(comparison, "").next().done === true,
  check: ({ "portfolio_compare.json": { comparison } }) =>
    unfitCandidates(comparison.raw_capital, "/comparison/raw_capital"),
});
