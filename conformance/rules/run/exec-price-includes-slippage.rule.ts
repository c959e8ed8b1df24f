import { wrongExecutionPrice } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const execPriceIncludesSlippage = defineRule({
  id: "run.exec-price-includes-slippage",
  severity: "warning",
  since: "1.0",
  claim: "A trade is executed at the close moved by its slippage: up for a BUY, down for a SELL.",
  why: "A fill better than that is one that the market did not offer; the return is too high.",
  remedy: "Do not use the trades; run again.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: ["trades.csv#/side", "trades.csv#/close", "trades.csv#/exec_price", "trades.csv#/slippage"],
  check: ({ "trades.csv": trades }) => wrongExecutionPrice(trades),
});
