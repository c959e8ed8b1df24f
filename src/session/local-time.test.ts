import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLocalDateTime } from "../formats/string-formats.ts";
import { formatLocalTime, secondsBetween, systemClock } from "./local-time.ts";

const local = (...parts: [number, number, number, number, number, number]) => new Date(...parts).getTime() * 1000;

describe("formatLocalTime", () => {
  test.each([
    [local(2026, 10, 20, 23, 31, 6), "2026-11-20T23:31:06", "2026-11-20T23:31:06"],
    [local(2026, 10, 20, 23, 31, 6) + 23_584, "2026-11-20T23:31:06", "2026-11-20T23:31:06.023584"],
    [local(2026, 10, 20, 23, 31, 6) + 999_999.5, "2026-11-20T23:31:06", "2026-11-20T23:31:06.999999"],
    [local(1969, 11, 31, 23, 59, 59) + 1, "1969-12-31T23:59:59", "1969-12-31T23:59:59.000001"],
  ])("writes %d as Python does", (microseconds, seconds, exact) => {
    expect(formatLocalTime(microseconds, "seconds")).toBe(seconds);
    expect(formatLocalTime(microseconds, "microseconds")).toBe(exact);
  });

  test("writes local times for every moment", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000_000 }), (moment) => {
        expect(isLocalDateTime(formatLocalTime(moment, "microseconds"))).toBe(true);
      }),
    );
  });
});

describe("secondsBetween", () => {
  test.each([
    ["2026-11-20T23:31:06.023584", "2026-11-20T23:31:06.031685", 0.008101],
    ["2026-11-20T23:30:58.346227", "2026-11-20T23:31:01.196896", 2.850669],
    ["2026-11-20T23:59:59", "2026-11-21T00:00:00.5", 1.5],
    ["0099-12-31T23:59:59", "0100-01-01T00:00:00", 1],
    ["2026-11-20T02:30:00", "2026-11-20T02:10:00", 0],
  ])("from %s to %s", (start, end, seconds) => {
    expect(secondsBetween(start, end)).toBe(seconds);
  });

  test("is no number when a time is none", () => {
    expect(secondsBetween("2026-11-20", "2026-11-20T23:31:06")).toBeNaN();
    expect(secondsBetween(undefined as unknown as string, "2026-11-20T23:31:06")).toBeNaN();
  });

  test("has at most six decimals, as Python rounds", () => {
    const start = local(2026, 0, 1, 0, 0, 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (duration) => {
        const [from, to] = [start, start + duration].map((moment) => formatLocalTime(moment, "microseconds"));
        const seconds = secondsBetween(from as string, to as string);
        expect(Number(seconds.toFixed(6))).toBe(seconds);
      }),
    );
  });
});

describe("systemClock", () => {
  test("tells the wall time in whole microseconds, finer than a millisecond", () => {
    let last = 0;
    const told = Array.from({ length: 5000 }, () => {
      const before = Date.now();
      const moment = systemClock();
      expect(moment).toBeGreaterThanOrEqual(before * 1000);
      expect(moment).toBeLessThan((Date.now() + 1) * 1000);
      expect(Number.isInteger(moment)).toBe(true);
      expect(moment).toBeGreaterThanOrEqual(last);
      last = moment;
      return moment;
    });
    expect(told.some((moment) => moment % 1000 !== 0)).toBe(true);
  });
});
