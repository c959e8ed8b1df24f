import { wrongExecutionPrice } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const execPriceIncludesSlippage = defineRule({
  id: "forward-session.exec-price-includes-slippage",
  severity: "error",
  since: "1.0",
  claim: "The execution price is the close made worse by the slippage: higher for a BUY, lower for a SELL.",
  why: "Fills at the close, or better, promise profit that no market pays.",
  remedy: "Apply the slippage that the row states.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "forward_trades.csv#/side",
    "forward_trades.csv#/close",
    "forward_trades.csv#/exec_price",
    "forward_trades.csv#/slippage",
  ],
  check: ({ "forward_trades.csv": trades }) => wrongExecutionPrice(trades),
});
