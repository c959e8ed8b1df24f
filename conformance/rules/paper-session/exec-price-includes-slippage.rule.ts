import { wrongExecutionPrice } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const execPriceIncludesSlippage = defineRule({
  id: "paper-session.exec-price-includes-slippage",
  severity: "error",
  since: "1.0",
  claim: "The execution price is the close made worse by the slippage: higher for a BUY, lower for a SELL.",
  why: "Fills at the close, or better, promise profit that no market pays.",
  remedy: "Do not promote the session; run it again.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["trades.csv#/side", "trades.csv#/close", "trades.csv#/exec_price", "trades.csv#/slippage"],
  check: ({ "trades.csv": trades }) => wrongExecutionPrice(trades),
});
