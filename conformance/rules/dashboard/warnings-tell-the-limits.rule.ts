import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const warningsTellTheLimits = defineRule({
  id: "dashboard.warnings-tell-the-limits",
  severity: "warning",
  since: "1.2",
  claim: "A warning of a loss or a drawdown repeats the limit and the figure that stand beside it.",
  why: "The operator reads the warning and the panel, and has to believe one of them.",
  remedy: "Make the warning from the same figures.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/warnings",
    "api_risk_status.json#/daily_pnl_pct?",
    "api_risk_status.json#/daily_loss_limit_pct?",
    "api_risk_status.json#/drawdown_pct?",
    "api_risk_status.json#/max_drawdown_limit_pct?",
  ],
  *check({ "api_risk_status.json": risk }) {
    const told = new Map([
      ["daily_loss", [risk.daily_loss_limit_pct, risk.daily_pnl_pct && Math.abs(Math.min(0, risk.daily_pnl_pct))]],
      ["drawdown", [risk.max_drawdown_limit_pct, risk.drawdown_pct]],
    ]);
    for (const [index, { type, threshold_pct, current_pct }] of risk.warnings.entries()) {
      const [limit, reached] = told.get(type) ?? [];
      const place = `/warnings/${index}`;
      if (limit !== undefined && threshold_pct !== undefined && !nearly(limit, threshold_pct))
        yield { pointer: `${place}/threshold_pct`, expected: limit, found: threshold_pct };
      if (reached !== undefined && current_pct !== undefined && !nearly(reached, current_pct, 1))
        yield { pointer: `${place}/current_pct`, expected: reached, found: current_pct };
    }
  },
});
