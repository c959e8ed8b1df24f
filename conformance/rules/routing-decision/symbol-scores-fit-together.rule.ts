import { escapeToken } from "../../lib/pointer.ts";
import { contradictingScores } from "../../lib/symbol-scores.ts";
import { targetDecisions } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const symbolScoresFitTogether = defineRule({
  id: "routing-decision.symbol-scores-fit-together",
  severity: "warning",
  since: "1.0",
  claim:
    "Mean, median and range of the scores of symbols lie between the least and the greatest, and no more symbols win than were evaluated.",
  why: "The route of a target is decided by these figures: figures of two evaluations decide it by neither.",
  remedy: "Compute all of them from the scores of one evaluation.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "routing-decision",
  reads: [
    "routing_decision.json#/*/symbol_auc_mean",
    "routing_decision.json#/*/symbol_auc_median",
    "routing_decision.json#/*/symbol_auc_min",
    "routing_decision.json#/*/symbol_auc_max",
    "routing_decision.json#/*/symbol_auc_iqr",
    "routing_decision.json#/*/n_symbols_evaluated",
    "routing_decision.json#/*/winner_symbols",
  ],
  *check({ "routing_decision.json": decisions }) {
    for (const [target, decision] of targetDecisions(decisions))
      for (const { member, ...fault } of contradictingScores(decision))
        yield { pointer: `/${escapeToken(target)}/${member}`, ...fault };
  },
});
