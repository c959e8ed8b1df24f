import { unlikeTheDecision } from "../../lib/decision-trace.ts";
import { defineRule } from "../../rule.ts";

export const tracesRepeatTheirDecision = defineRule({
  id: "dashboard.traces-repeat-their-decision",
  severity: "warning",
  since: "1.2",
  claim: "The trace of a decision has the symbol, time, horizon, alpha and weight of the decision.",
  why: "A trace is read to learn why something was traded: another decision's trace gives the wrong reason.",
  remedy: "Write the trace of the decision with the decision.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_decisions_recent.json#/decisions"],
  *check({ "api_decisions_recent.json": { decisions } }) {
    for (const [index, decision] of decisions.entries())
      for (const { pointer, ...fault } of unlikeTheDecision(decision))
        yield { pointer: `/decisions/${index}${pointer}`, ...fault };
  },
});
