import { microseconds } from "./local-time.ts";

const minutes: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, wk: 10080 };

/** How many bars a period holds at most; undefined when its interval or its dates do not say. */
export function mostBars(period: {
  readonly start: string;
  readonly end: string;
  readonly interval: string;
}): number | undefined {
  const [, count = "", unit = ""] = /^(\d+)(m|h|d|wk)$/.exec(period.interval) ?? [];
  const bar = Number(count) * (minutes[unit] ?? 0) * 60e6;
  const span = (microseconds(period.end) ?? 0) - (microseconds(period.start) ?? 0);
  // One bar more than fits: a bar may begin before the period and end in it.
  return bar > 0 && span > 0 ? Math.ceil(span / bar) + 1 : undefined;
}
