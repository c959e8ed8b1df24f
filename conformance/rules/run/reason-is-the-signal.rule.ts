import { otherReason } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const reasonIsTheSignal = defineRule({
  id: "run.reason-is-the-signal",
  severity: "info",
  since: "1.0",
  claim: "The reason of a fill is the signal that made it: signal=1 for a BUY, signal=-1 for a SELL.",
  why: "Only these two lead to a fill. Another reason means a trade that the strategy did not ask for.",
  remedy: "Find out who wrote the row; leave the reason out if it is not known.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: ["trades.csv#/side", "trades.csv#/reason"],
  check: ({ "trades.csv": trades }) => otherReason(trades),
});
