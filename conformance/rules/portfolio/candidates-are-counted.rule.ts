import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const candidatesAreCounted = defineRule({
  id: "portfolio.candidates-are-counted",
  severity: "error",
  since: "1.0",
  claim: "n_candidates and sessions_included count the candidates.",
  why: "A count that is too high hides sessions that were lost on the way to the report.",
  remedy: "Count the candidates that are listed.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/n_candidates", "report.json#/candidates", "report.json#/scanning_stats/sessions_included"],
  *check({ "report.json": { n_candidates, candidates, scanning_stats } }) {
    yield* departures(candidates.length, [
      { file: "report.json", pointer: "/n_candidates", value: n_candidates },
      { file: "report.json", pointer: "/scanning_stats/sessions_included", value: scanning_stats.sessions_included },
    ]);
  },
});
