import { expect, test } from "vitest";
import { departures, disagreements, memberDepartures, type Place } from "./identity.ts";

const places = (...values: unknown[]): Place[] =>
  values.map((value, index) => ({ file: "f", pointer: `/${index}`, value }));

test("one wrong copy is one finding", () => {
  expect([...disagreements(places("b", "a", "b"))]).toEqual([{ file: "f", pointer: "/1", expected: "b", found: "a" }]);
  expect([...disagreements(places("a", undefined, "a"))]).toEqual([]);
});

test("among equals the first is right; values are compared as JSON", () => {
  expect([...disagreements(places("a", "b"))].map(({ pointer }) => pointer)).toEqual(["/1"]);
  expect([...disagreements(places({ x: 1, y: [] }, { y: [], x: 1.0 }))]).toEqual([]);
  expect([...disagreements([])]).toEqual([]);
});

test("departures are measured against one value, as a whole or member by member", () => {
  expect([...departures(null, places(null, undefined, 0))].map(({ pointer }) => pointer)).toEqual(["/2"]);
  const place = { file: "f", pointer: "/a", value: { b: 1, c: [2] } };
  expect([...memberDepartures({ b: 2, c: [2, 3] }, place)]).toEqual([
    { file: "f", pointer: "/a/b", expected: 2, found: 1 },
    { file: "f", pointer: "/a/c/1", expected: 3 },
  ]);
});
