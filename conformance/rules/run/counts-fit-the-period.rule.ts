import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

const minutes: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, wk: 10080 };

export const countsFitThePeriod = defineRule({
  id: "run.counts-fit-the-period",
  severity: "warning",
  since: "1.0",
  claim: "A run has no more bars than its period holds, and no more trades than bars.",
  why: "More bars than the dates allow are duplicated or foreign data, and every figure counts them again.",
  remedy: "Check the price data for duplicate bars, and that results and configuration belong together.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["config.json#/start", "config.json#/end", "config.json#/interval", "metrics.json#/best_result"],
  *check({ "config.json": config, "metrics.json": { best_result } }) {
    const [, count = "", unit = ""] = /^(\d+)(m|h|d|wk)$/.exec(config.interval) ?? [];
    const bar = Number(count) * (minutes[unit] ?? 0) * 60e6;
    const span = (microseconds(config.end) ?? 0) - (microseconds(config.start) ?? 0);
    // One bar more than fits: a bar may begin before the period and end in it.
    const most = Math.ceil(span / bar) + 1;
    const { days, trades } = best_result;
    if (bar > 0 && span > 0 && days > most)
      yield { file: "metrics.json", pointer: "/best_result/days", expected: `at most ${most}`, found: days };
    if (trades > days)
      yield { file: "metrics.json", pointer: "/best_result/trades", expected: `at most ${days}`, found: trades };
  },
});
