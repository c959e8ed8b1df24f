import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const candidatesAreCounted = defineRule({
  id: "portfolio-compare.candidates-are-counted",
  severity: "error",
  since: "1.0",
  claim: "n_sessions and sessions_included count the candidates.",
  why: "A count that is too high hides sessions that were lost on the way.",
  remedy: "Count the candidates that are listed.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { n_sessions, comparison, selection_stats } }) {
    yield* departures(comparison.raw_capital.candidates.length, [
      { file: "portfolio_compare.json", pointer: "/n_sessions", value: n_sessions },
      {
        file: "portfolio_compare.json",
        pointer: "/selection_stats/sessions_included",
        value: selection_stats.sessions_included,
      },
    ]);
  },
});
