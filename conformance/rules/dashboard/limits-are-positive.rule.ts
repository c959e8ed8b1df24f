import { defineRule } from "../../rule.ts";

export const limitsArePositive = defineRule({
  id: "dashboard.limits-are-positive",
  severity: "warning",
  since: "1.2",
  claim: "Limits are above zero and a drawdown is not below zero.",
  why: "A negative limit, or a drawdown counted the other way, never stops anything.",
  remedy: "Write limits and drawdowns as positive percentages.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/daily_loss_limit_pct?",
    "api_risk_status.json#/drawdown_pct?",
    "api_risk_status.json#/max_drawdown_limit_pct?",
    "api_risk_status.json#/max_gross_exposure?",
  ],
  *check({ "api_risk_status.json": risk }) {
    for (const member of ["daily_loss_limit_pct", "max_drawdown_limit_pct", "max_gross_exposure"] as const) {
      const found = risk[member];
      if (found !== undefined && found <= 0) yield { pointer: `/${member}`, expected: "above 0", found };
    }
    if ((risk.drawdown_pct ?? 0) < 0)
      yield { pointer: "/drawdown_pct", expected: "not below 0", found: risk.drawdown_pct };
  },
});
