import { expect, test } from "vitest";
import { endOf, isCalendarTime, precisionSeconds, span, startOf } from "./period.ts";

test("a bare date is a whole day", () => {
  expect(span(startOf("2021-12-31"), endOf("2021-12-31"))).toBe(86_399_999_999);
  expect(span(endOf("2021-12-31"), startOf("2022-01-01"))).toBe(1);
});

test("times are compared across offsets, with and without seconds", () => {
  expect(span(startOf("2022-01-01T01:00+01:00"), startOf("2022-01-01T00:00:00Z"))).toBe(0);
  expect(span(startOf("2022-01-01T00:00:00.25+0000"), startOf("2022-01-01T00:00:01Z"))).toBe(750_000);
});

test("what has an offset is not compared with what has none, nor with what is no time", () => {
  expect(span(startOf("2022-01-01T00:00Z"), startOf("2022-01-01T00:00"))).toBeUndefined();
  expect(span(startOf("today"), startOf("2022-01-01"))).toBeUndefined();
});

test("precision is that of the text", () => {
  expect(["2022-01-01", "2022-01-01T00:00", "2022-01-01T00:00:00.5"].map(precisionSeconds)).toEqual([86_400, 60, 1]);
});

test("days and times exist or do not", () => {
  for (const text of ["2024-02-29", "2023-12-31T23:59", "2023-12-31 23:59:59.5+0100"])
    expect(isCalendarTime(text)).toBe(true);
  for (const text of ["2023-02-29", "2023-12-32", "2023-12-31T24:00", "2023-12-31T10:60:00Z", "soon"])
    expect(isCalendarTime(text)).toBe(false);
});
