import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const metricsRepeatTheState = defineRule({
  id: "dashboard.metrics-repeat-the-state",
  severity: "warning",
  since: "1.2",
  claim: "/api/metrics repeats the figures of /api/state and /api/positions.",
  why: "The terminal dashboard draws its account from the metrics: zeros there look like an empty account.",
  remedy: "Answer metrics from the engine, or with an error that no client can take for figures.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: [
    "api_metrics.json",
    "api_state.json#/portfolio_value",
    "api_state.json#/cash",
    "api_state.json#/cycle_count",
    "api_state.json#/daily_pnl",
    "api_state.json#/status",
    "api_positions.json#/total_positions",
  ],
  when: ({ "api_metrics.json": { error }, "api_state.json": { status } }) => isBlank(error) && status === "running",
  *check({ "api_metrics.json": metrics, "api_state.json": state, "api_positions.json": { total_positions } }) {
    const pairs = [
      ["portfolio_value", state.portfolio_value],
      ["cash_balance", state.cash],
      ["positions_count", total_positions],
      ["cycles_total", state.cycle_count],
      ["daily_pnl", state.daily_pnl],
    ] as const;
    for (const [member, expected] of pairs)
      if (expected !== undefined && Math.abs(metrics[member] - expected) > 0.01 * Math.abs(expected))
        yield { file: "api_metrics.json", pointer: `/${member}`, expected, found: metrics[member] };
  },
});
