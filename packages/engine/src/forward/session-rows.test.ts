import { expect, it } from "vitest";
import type { Segment } from "./evaluate-segment.ts";
import { rowsAfter } from "./session-rows.ts";

const hour = 3_600_000;

/** A segment without fills over these hours since 2024-01-01. */
const segment = (hours: readonly number[]): Segment => ({
  fills: [],
  times: Float64Array.from(hours, (each) => Date.UTC(2024, 0, 1) + each * hour),
  equity: Float64Array.from(hours, () => 1),
  cash: 1,
  qty: 0,
  zone: "naive",
  barsFetched: hours.length,
  warmupBars: 0,
});

it("writes the times of a session in one form, also of a segment of one midnight", () => {
  const rows = rowsAfter(segment([24]), rowsAfter(segment([22, 23])));
  expect(rows.equity.map(({ timestamp }) => timestamp)).toEqual([
    "2024-01-01 22:00:00",
    "2024-01-01 23:00:00",
    "2024-01-02 00:00:00",
  ]);
  expect(rowsAfter(segment([48]), rowsAfter(segment([0, 24]))).equity.at(-1)?.timestamp).toBe("2024-01-03");
});
