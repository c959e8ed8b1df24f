import { escapeToken } from "../../lib/pointer.ts";
import { targetDecisions } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const failedScoreIsNoScore = defineRule({
  id: "routing-decision.failed-score-is-no-score",
  severity: "warning",
  since: "1.0",
  claim: "auc is a score, not the number that stands for a failure.",
  why: "-999.0 averaged or ranked with real scores moves every result.",
  remedy: "Leave auc out when the view failed; read skill01_cs instead.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "routing-decision",
  reads: ["routing_decision.json#/*/auc"],
  *check({ "routing_decision.json": decisions }) {
    for (const [target, { auc }] of targetDecisions(decisions))
      if (auc !== undefined && auc <= -999)
        yield { pointer: `/${escapeToken(target)}/auc`, expected: "a score, or no member", found: auc };
  },
});
