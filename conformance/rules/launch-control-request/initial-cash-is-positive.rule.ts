import type { LaunchParameters } from "../../lib/launch-job.ts";
import { defineRule } from "../../rule.ts";

export const initialCashIsPositive = defineRule({
  id: "launch-control-request.initial-cash-is-positive",
  severity: "warning",
  since: "1.0",
  claim: "The cash at the start is positive.",
  why: "A session without cash never fills an order, and still reports the trades of the backtest.",
  remedy: "Give the amount in quote currency, or leave it out.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control-request",
  reads: ["launch-control-request.json#/params/initial_cash"],
  *check({ "launch-control-request.json": { params } }) {
    const { initial_cash: found } = params as LaunchParameters;
    if (typeof found === "number" && found <= 0) yield { pointer: "/params/initial_cash", expected: "positive", found };
  },
});
