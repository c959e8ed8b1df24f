import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const dailyPnlIsSinceTheMorning = defineRule({
  id: "engine-state.daily-pnl-is-since-the-morning",
  severity: "warning",
  since: "1.2",
  claim: "The profit and loss of the day is the value of the portfolio less its value at the start of the day.",
  why: "The daily loss limit is measured by it.",
  remedy: "Set day_start_value once a day and compute daily_pnl from it.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-state",
  reads: ["engine_state.json#/daily_pnl", "engine_state.json#/portfolio_value", "engine_state.json#/day_start_value"],
  *check({ "engine_state.json": { daily_pnl: found, portfolio_value, day_start_value } }) {
    const expected = portfolio_value - day_start_value;
    if (!nearly(expected, found, portfolio_value)) yield { pointer: "/daily_pnl", expected, found };
  },
});
