import { unlikeTheDecision } from "../../lib/decision-trace.ts";
import { defineRule } from "../../rule.ts";

export const tracesRepeatTheirDecision = defineRule({
  id: "engine-history.traces-repeat-their-decision",
  severity: "warning",
  since: "1.2",
  claim: "The trace of a decision has the symbol, time, horizon, alpha and weight of the decision.",
  why: "A trace is read to learn why something was traded: another decision's trace gives the wrong reason.",
  remedy: "Write the trace of the decision with the decision.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-history",
  reads: ["history.json#/decision_history"],
  *check({ "history.json": { decision_history } }) {
    for (const [index, decision] of decision_history.entries())
      for (const { pointer, ...fault } of unlikeTheDecision(decision))
        yield { pointer: `/decision_history/${index}${pointer}`, ...fault };
  },
});
