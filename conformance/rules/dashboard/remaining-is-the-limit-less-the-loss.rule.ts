import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const remainingIsTheLimitLessTheLoss = defineRule({
  id: "dashboard.remaining-is-the-limit-less-the-loss",
  severity: "error",
  since: "1.2",
  claim: "What remains of a limit is the limit less the loss.",
  why: "It is the distance to the moment at which trading stops.",
  remedy: "Compute it from the limit and the loss in the same answer.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: [
    "api_risk_status.json#/daily_pnl_pct?",
    "api_risk_status.json#/daily_loss_limit_pct?",
    "api_risk_status.json#/daily_loss_remaining_pct",
    "api_risk_status.json#/drawdown_pct?",
    "api_risk_status.json#/max_drawdown_limit_pct?",
    "api_risk_status.json#/drawdown_remaining_pct",
  ],
  *check({ "api_risk_status.json": risk }) {
    const pairs = [
      ["daily_loss_remaining_pct", risk.daily_loss_limit_pct, risk.daily_pnl_pct],
      ["drawdown_remaining_pct", risk.max_drawdown_limit_pct, risk.drawdown_pct],
    ] as const;
    for (const [member, limit, reached] of pairs) {
      const found = risk[member];
      if (limit === undefined || reached === undefined || found === undefined) continue;
      const expected = limit - (member === "drawdown_remaining_pct" ? reached : Math.abs(Math.min(0, reached)));
      if (!nearly(expected, found, 100)) yield { pointer: `/${member}`, expected, found };
    }
  },
});
