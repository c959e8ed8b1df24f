import { defineRule } from "../../rule.ts";

export const decisionsFitTheirShares = defineRule({
  id: "dashboard.decisions-fit-their-shares",
  severity: "warning",
  since: "1.2",
  claim: "A decision to trade has shares, any other has none.",
  why: "A hold with shares was traded, or a trade without shares was not.",
  remedy: "Set the shares with the decision.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_decisions_recent.json#/decisions"],
  *check({ "api_decisions_recent.json": { decisions } }) {
    for (const [index, { decision, shares: found }] of decisions.entries())
      if ((decision === "TRADE") === (found === 0))
        yield { pointer: `/decisions/${index}/shares`, expected: decision === "TRADE" ? "not 0" : 0, found };
  },
});
