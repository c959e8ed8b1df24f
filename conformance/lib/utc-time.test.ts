import { expect, test } from "vitest";
import { isUtcTime, notUtc, secondsBetween } from "./utc-time.ts";

test.each([
  ["2026-11-20T23:39:11.309401+00:00", true],
  ["2026-11-20T23:39:11Z", true],
  ["2026-11-20T23:39:11-00:00", true],
  ["2026-11-20T23:39:11", false],
  ["2026-11-20T23:39:11+01:00", false],
  ["2026-11-20", false],
  ["yesterday", false],
  ["2026-13-20T10:00:00Z", false],
  ["2026-02-29T10:00:00Z", false],
  ["2028-02-29T10:00:00.5Z", true],
  ["2026-11-20T24:00:00Z", false],
  ["2026-11-20T10:60:00Z", false],
])("%s", (text, utc) => {
  expect(isUtcTime(text)).toBe(utc);
  expect([...notUtc("/t", text)]).toHaveLength(utc ? 0 : 1);
});

test("no time, nothing to say", () => {
  expect([...notUtc("/t", null), ...notUtc("/t", undefined)]).toEqual([]);
});

test("seconds between two times, whatever their offsets", () => {
  expect(secondsBetween("2026-11-20T10:00:00Z", "2026-11-20T11:00:30.5+01:00")).toBe(30.5);
  expect(secondsBetween("2026-11-20T10:00:00Z", undefined)).toBeUndefined();
});
