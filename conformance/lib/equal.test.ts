import { expect, test } from "vitest";
import { differences } from "./equal.ts";

const pointers = (expected: unknown, found: unknown, pointer?: string) =>
  [...differences(expected, found, pointer)].map((difference) => difference.pointer);

test("finds nothing in equal values, whatever the order of members", () => {
  expect(pointers({ a: 1, b: [1.0, null, { c: "x" }] }, { b: [1, null, { c: "x" }], a: 1 })).toEqual([]);
  expect(pointers(Number.NaN, Number.NaN)).toEqual([]);
});

test("names each innermost place, escaped", () => {
  expect(pointers({ a: { "b/c": 1, d: 2 }, e: [1, 2] }, { a: { "b/c": 2, d: 2 }, e: [1] }, "/x")).toEqual([
    "/x/a/b~1c",
    "/x/e/1",
  ]);
  expect(pointers({}, { "~": 1 })).toEqual(["/~0"]);
});

test("leaves out the side that has nothing", () => {
  expect([...differences({ a: 1 }, {})]).toEqual([{ pointer: "/a", expected: 1 }]);
  expect([...differences({}, { a: undefined })]).toEqual([{ pointer: "/a", found: undefined }]);
});

test("tells types apart", () => {
  for (const [left, right] of [
    [1, "1"],
    [null, 0],
    [[], {}],
    [{}, null],
    [0, false],
  ] as const)
    expect(pointers(left, right)).toEqual([""]);
});
