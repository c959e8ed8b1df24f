import { expect, test } from "vitest";
import { sameShape } from "./same-shape.ts";

test("members may be missing at the top, nowhere below", () => {
  expect(sameShape({ a: 1, b: { c: "x" } }, { b: { c: "y", d: 1 } })).toBe(true);
  expect(sameShape({ b: { c: "x" } }, { b: {} })).toBe(false);
  expect(sameShape({ list: [{ name: "a" }] }, { list: [{ name: "b" }, {}] })).toBe(false);
});

test("types count, values do not", () => {
  expect(sameShape({ a: 1 }, { a: "1" })).toBe(false);
  expect(sameShape({ a: null }, { a: 1 })).toBe(false);
  expect(sameShape({ a: [] }, { a: [1] })).toBe(true);
  expect(sameShape({ a: [1] }, { a: { 0: 1 } })).toBe(false);
});
