import { contradictingScores } from "../../lib/symbol-scores.ts";
import { globalDecisions } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const symbolScoresFitTogether = defineRule({
  id: "training-run.symbol-scores-fit-together",
  severity: "warning",
  since: "1.0",
  claim:
    "Mean, median and range of the scores of symbols lie between the least and the greatest, and no more symbols win than were evaluated.",
  why: "The route of a target is decided by these figures: figures of two evaluations decide it by neither.",
  remedy: "Compute all of them from the scores of one evaluation.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json"],
  *check({ "globals/routing_decisions.json": global }) {
    for (const { pointer, decision } of globalDecisions(global))
      for (const { member, ...fault } of contradictingScores(decision))
        yield { pointer: `${pointer}/${member}`, ...fault };
  },
});
