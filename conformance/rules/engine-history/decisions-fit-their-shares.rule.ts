import { defineRule } from "../../rule.ts";

export const decisionsFitTheirShares = defineRule({
  id: "engine-history.decisions-fit-their-shares",
  severity: "warning",
  since: "1.2",
  claim: "A decision to trade has shares, any other has none.",
  why: "A hold with shares was traded, or a trade without shares was not.",
  remedy: "Set the shares with the decision.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-history",
  reads: ["history.json#/decision_history"],
  *check({ "history.json": { decision_history } }) {
    for (const [index, { decision, shares: found }] of decision_history.entries())
      if ((decision === "TRADE") === (found === 0))
        yield { pointer: `/decision_history/${index}/shares`, expected: decision === "TRADE" ? "not 0" : 0, found };
  },
});
