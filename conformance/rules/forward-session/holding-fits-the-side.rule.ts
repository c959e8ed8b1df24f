import { wrongHolding } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const holdingFitsTheSide = defineRule({
  id: "forward-session.holding-fits-the-side",
  severity: "error",
  since: "1.0",
  claim: "A BUY leaves a quantity above 0, a SELL leaves 0.",
  why: "The quantity is what is held after the fill. The position that a resume takes over is the last one.",
  remedy: "Write the quantity held after the fill.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_trades.csv#/side", "forward_trades.csv#/qty"],
  check: ({ "forward_trades.csv": trades }) => wrongHolding(trades),
});
