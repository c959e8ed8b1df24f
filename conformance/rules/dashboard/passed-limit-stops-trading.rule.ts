import { defineRule } from "../../rule.ts";

export const passedLimitStopsTrading = defineRule({
  id: "dashboard.passed-limit-stops-trading",
  severity: "error",
  since: "1.2",
  claim: "Trading is not allowed past a limit.",
  why: "The limit is the one promise that the guardrails make.",
  remedy: "Turn the kill switch on when a limit is passed, and keep it on.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/trading_allowed",
    "api_risk_status.json#/kill_switch_active",
    "api_risk_status.json#/daily_pnl_pct?",
    "api_risk_status.json#/daily_loss_limit_pct?",
    "api_risk_status.json#/drawdown_pct?",
    "api_risk_status.json#/max_drawdown_limit_pct?",
  ],
  *check({ "api_risk_status.json": risk }) {
    // Where the switch is on, dashboard.kill-switch-forbids-trading speaks.
    if (!risk.trading_allowed || risk.kill_switch_active) return;
    const {
      daily_pnl_pct: pnl,
      daily_loss_limit_pct: most,
      drawdown_pct: drawdown,
      max_drawdown_limit_pct: deepest,
    } = risk;
    // What is no limit cannot be passed: dashboard.limits-are-positive speaks.
    if (pnl !== undefined && most !== undefined && most >= 0 && -pnl > most)
      yield { pointer: "/daily_pnl_pct", expected: `not below -${most}`, found: pnl };
    if (drawdown !== undefined && deepest !== undefined && deepest >= 0 && drawdown > deepest)
      yield { pointer: "/drawdown_pct", expected: `at most ${deepest}`, found: drawdown };
  },
});
