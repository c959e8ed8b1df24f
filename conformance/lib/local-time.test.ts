import fc from "fast-check";
import { expect, test } from "vitest";
import { microseconds } from "./local-time.ts";

test("counts microseconds exactly", () => {
  expect(microseconds("1970-01-01T00:00:00")).toBe(0);
  expect(microseconds("2026-11-20T23:29:50.721388")).toBe(Date.UTC(2026, 10, 20, 23, 29, 50) * 1000 + 721388);
  expect(microseconds("2026-11-20T23:29:50.5")).toBe(Date.UTC(2026, 10, 20, 23, 29, 50) * 1000 + 500000);
});

test("reads dates, bar times and offsets", () => {
  expect(microseconds("2026-11-20")).toBe(microseconds("2026-11-20 00:00:00"));
  expect(microseconds("2026-11-20 02:00:00+02:00")).toBe(microseconds("2026-11-20T00:00:00Z"));
  expect(microseconds("2026-11-19 22:30:00-01:30")).toBe(microseconds("2026-11-20"));
});

test("refuses anything else", () => {
  for (const text of ["", "20261120", "2026-11-20T", "2026-11-20T23:29", "noon"])
    expect(microseconds(text)).toBeUndefined();
});

test("reads exactly the texts of this form", () => {
  const form = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)?$/;
  const near = fc.stringMatching(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d:\d\d(\.\d{0,11})?(Z|[+-]\d\d:\d\d)?)?$/);
  const changed = fc
    .tuple(near, fc.nat(40), fc.constantFrom("", "0", "7", ":", "-", "+", ".", "Z", "T", " ", "\n"), fc.nat(2))
    .map(([text, at, put, over]) => text.slice(0, at) + put + text.slice(at + over));
  fc.assert(
    fc.property(fc.oneof(near, changed), (text) => {
      expect(microseconds(text) !== undefined).toBe(form.test(text));
    }),
    { numRuns: 5000 },
  );
});
