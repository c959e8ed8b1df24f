import { parametersIn } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

interface Limit {
  readonly expected: string;
  holds(amount: number): boolean;
}

const notNegative: Limit = { expected: "not negative", holds: (amount) => amount >= 0 };
const threshold: Limit = { expected: "from 0 to 100", holds: (amount) => amount >= 0 && amount <= 100 };
const limits: ReadonlyMap<string, Limit> = new Map([
  ["fee", { expected: "at least 0, below 1", holds: (amount) => amount >= 0 && amount < 1 }],
  ["slippage_bps", { expected: "at least 0, below 10000", holds: (amount) => amount >= 0 && amount < 10_000 }],
  ["k_atr", notNegative],
  // Days that are not whole are what the schema speaks of.
  ["cooldown_days", { ...notNegative, holds: (days) => days >= 0 || !Number.isInteger(days) }],
  ["initial_cash", { expected: "positive", holds: (amount) => amount > 0 }],
  ["rsi_buy_max", threshold],
  ["rsi_sell_min", threshold],
  ["portfolio_max_drawdown", { expected: "from -1 to 0", holds: (amount) => amount >= -1 && amount <= 0 }],
]);

export const amountsMakeSense = defineRule({
  id: "request.amounts-make-sense",
  severity: "warning",
  since: "1.0",
  claim: "The amounts of a request lie where they mean something.",
  why: "Amounts reach the engine unchecked. A fee of 0.2 percent written as 0.2 costs a fifth of every fill, one above 1 makes the account negative, and the run still succeeds.",
  remedy:
    "Give fees as a fraction (0.001 is a tenth of a percent), slippage in basis points, drawdowns as a negative fraction.",
  cites: { source: "quantlab-tool-adapter-61", section: "Accepted inputs" },
  kind: "request",
  reads: ["request.json#/params{}"],
  *check({ "request.json": request }) {
    for (const { name, value, pointer } of parametersIn(request)) {
      const limit = limits.get(name);
      if (limit && typeof value === "number" && !limit.holds(value))
        yield { pointer, expected: limit.expected, found: value };
    }
  },
});
