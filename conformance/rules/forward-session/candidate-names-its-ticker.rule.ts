import { defineRule } from "../../rule.ts";

export const candidateNamesItsTicker = defineRule({
  id: "forward-session.candidate-names-its-ticker",
  severity: "warning",
  since: "1.0",
  claim: "The candidate names its instrument.",
  why: "A plain run's result has no ticker and no strategy settings: the recorded producer then evaluates the command line's default instrument instead of the run's.",
  remedy: "Evaluate a sweep, or give the instrument and check the settings by hand.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/candidate/ticker"],
  *check({ "portfolio_state.json": { candidate } }) {
    if (candidate.ticker === "") yield { pointer: "/candidate/ticker", expected: "an instrument", found: "" };
  },
});
