import { defineRule } from "../../rule.ts";

export const cashIsPositive = defineRule({
  id: "paper-session.cash-is-positive",
  severity: "warning",
  since: "1.0",
  claim: "A session starts with cash.",
  why: "Without cash the paper broker fills nothing, while the backtest behind the summary trades on: the session looks like one that traded.",
  remedy: "Start the session with the cash that the strategy would get.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "paper-session",
  reads: ["config.json#/initial_cash"],
  *check({ "config.json": { initial_cash: found } }) {
    if (typeof found === "number" && found <= 0) yield { pointer: "/initial_cash", expected: "more than 0", found };
  },
});
