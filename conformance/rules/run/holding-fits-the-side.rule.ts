import { wrongHolding } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const holdingFitsTheSide = defineRule({
  id: "run.holding-fits-the-side",
  severity: "warning",
  since: "1.0",
  claim: "A BUY leaves a holding and a SELL leaves none.",
  why: "Profit is computed from the holding: what is sold without having been held, or held after it was sold, is invented, or belongs to a strategy that sells in steps, whose round trips are not paired as it means them.",
  remedy: "Do not use the figures of round trips; run again, or hand in trades of one position at a time.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: ["trades.csv#/side", "trades.csv#/qty"],
  check: ({ "trades.csv": trades }) => wrongHolding(trades),
});
