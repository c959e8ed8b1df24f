import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellTime, parseBarTime, parseCalendarDate } from "./bar-time.ts";

describe("a time", () => {
  it("is the one that its text says", () => {
    const moment = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) });
    fc.assert(
      fc.property(moment, (time) => {
        const whole = Math.floor(time / 1000) * 1000;
        const text = new Date(whole).toISOString().slice(0, 19);
        expect(parseBarTime(text.replace("T", " "))).toEqual({ time: whole, zone: "naive" });
        expect(parseBarTime(text)).toEqual({ time: whole, zone: "naive" });
        expect(parseBarTime(text.slice(0, 10))?.time).toBe(Math.floor(whole / 86_400_000) * 86_400_000);
        expect(parseBarTime(text.slice(0, 10).replaceAll("-", "/"))).toEqual(parseBarTime(text.slice(0, 10)));
      }),
    );
  });

  it.each([
    ["2024-02-29", Date.UTC(2024, 1, 29)],
    ["2023-02-29", undefined],
    ["1900-02-29", undefined],
    ["2000-02-29", Date.UTC(2000, 1, 29)],
    ["2024-13-01", undefined],
    ["2024-04-31", undefined],
    ["2024-01-0:", undefined],
    ["2024-01-/9", undefined],
    ["2024-01-01 24:00:00", undefined],
    ["2024-01-01 10:60:00", undefined],
    ["2024-01-01 10:00:60", undefined],
    ["2024-01-01 10:00", Date.UTC(2024, 0, 1, 10)],
    ["2024-01-01 10:00:00 UTC", Date.UTC(2024, 0, 1, 10)],
    ["2024-01-01T10:00:00-05", Date.UTC(2024, 0, 1, 15)],
    ["2024-01-01T10:00:00.999999999Z", Date.UTC(2024, 0, 1, 10, 0, 0, 999)],
    ["20240101", Date.UTC(2024, 0, 1)],
    ["2024-0101", undefined],
    ["01/02/2024", undefined],
    ["1e9", undefined],
    ["12", undefined],
  ])("%s", (text, time) => expect(parseBarTime(text)?.time).toBe(time));

  it("may be counted since 1970, in the unit that its size tells", () => {
    const time = Date.UTC(2024, 0, 1);
    for (const count of [time / 1000, time, BigInt(time) * 1000n + 999n, BigInt(time) * 1_000_000n + 999_999n])
      expect(cellTime(count)).toEqual({ time, zone: "utc" });
    expect(cellTime(-1_000_000_001n)).toEqual({ time: -1_000_000_001_000, zone: "utc" });
    expect([cellTime(20240101.5), cellTime(null), cellTime(12), cellTime({})]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("of a calendar date has no hours", () => {
    expect(parseCalendarDate("2024-01-31")).toBe(Date.UTC(2024, 0, 31));
    expect([parseCalendarDate("2024/01/31"), parseCalendarDate("1704067200"), parseCalendarDate("2024-1-31")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
