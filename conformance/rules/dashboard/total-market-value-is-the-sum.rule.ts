import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const totalMarketValueIsTheSum = defineRule({
  id: "dashboard.total-market-value-is-the-sum",
  severity: "error",
  since: "1.2",
  claim: "total_market_value is the sum of the market values.",
  why: "It is what the account is worth beside its cash.",
  remedy: "Sum the market values that are sent, shorts as negative.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions", "api_positions.json#/total_market_value"],
  *check({ "api_positions.json": { positions, total_market_value: found } }) {
    const expected = positions.reduce((sum, { market_value }) => sum + market_value, 0);
    const scale = positions.reduce((sum, { market_value }) => sum + Math.abs(market_value), 0);
    if (nearly(expected, found, scale)) return;
    // One market value that is none of shares at their price is told once, by the rule about it.
    const worth = positions.reduce((sum, { shares, current_price }) => sum + shares * current_price, 0);
    if (!nearly(worth, found, scale)) yield { pointer: "/total_market_value", expected, found };
  },
});
