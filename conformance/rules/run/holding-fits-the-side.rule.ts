import { wrongHolding } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const holdingFitsTheSide = defineRule({
  id: "run.holding-fits-the-side",
  severity: "error",
  since: "1.0",
  claim: "A BUY leaves a holding and a SELL leaves none.",
  why: "Profit is computed from the holding: what is sold without having been held, or held after it was sold, is invented.",
  remedy: "Do not use the trades; run again.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: ["trades.csv#/side", "trades.csv#/qty"],
  check: ({ "trades.csv": trades }) => wrongHolding(trades),
});
