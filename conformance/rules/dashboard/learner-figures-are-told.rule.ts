import { defineRule } from "../../rule.ts";

export const learnerFiguresAreTold = defineRule({
  id: "dashboard.learner-figures-are-told",
  severity: "info",
  since: "1.2",
  claim: "A learner that has made choices reports how it explores and how much weight it has.",
  why: "The recorded producer reads these figures under names that do not exist, so that they are always 0.",
  remedy: "Read pulls, gamma and effective_blend of the learner.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_cils_stats.json", "api_trades_history.json#/trades"],
  *check({ "api_cils_stats.json": cils, "api_trades_history.json": { trades } }) {
    if (!cils.enabled || trades.length === 0) return;
    for (const member of ["total_pulls", "exploration_rate", "effective_blend_ratio"] as const)
      if (cils[member] === 0)
        yield { file: "api_cils_stats.json", pointer: `/${member}`, expected: "above 0", found: 0 };
  },
});
