import { mostBars } from "../../lib/most-bars.ts";
import { defineRule } from "../../rule.ts";

export const countsFitThePeriod = defineRule({
  id: "paper-session.counts-fit-the-period",
  severity: "warning",
  since: "1.0",
  claim: "A session has no more bars than its period holds, and no more trades than bars.",
  why: "More bars than the dates allow are duplicated or foreign data, and every figure counts them again.",
  remedy: "Check the price data for duplicate bars, and that results and configuration belong together.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: [
    "config.json#/start",
    "config.json#/end",
    "config.json#/interval",
    "metrics.json#/best_result/days",
    "metrics.json#/best_result/trades",
  ],
  *check({ "config.json": config, "metrics.json": { best_result } }) {
    const most = mostBars(config);
    const { days, trades } = best_result;
    if (most !== undefined && days > most)
      yield { file: "metrics.json", pointer: "/best_result/days", expected: `at most ${most}`, found: days };
    if (trades > days)
      yield { file: "metrics.json", pointer: "/best_result/trades", expected: `at most ${days}`, found: trades };
  },
});
