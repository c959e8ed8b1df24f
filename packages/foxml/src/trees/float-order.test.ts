import fc from "fast-check";
import { expect, test } from "vitest";
import { negatedThreshold, nextDown } from "./float-order.ts";

const number = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, Infinity, -Infinity, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324),
);

test("below a value there is nothing between", () => {
  expect(nextDown(1)).toBe(1 - 2 ** -53);
  expect(nextDown(Number.POSITIVE_INFINITY)).toBe(Number.MAX_VALUE);
  expect(nextDown(-Number.MAX_VALUE)).toBe(Number.NEGATIVE_INFINITY);
  expect(nextDown(5e-324)).toBe(0);
  fc.assert(fc.property(number, number, (value, other) => other < value === other <= nextDown(value)));
});

test("the negated question has the opposite answer for every number", () => {
  fc.assert(
    fc.property(fc.oneof(number, fc.constant(Number.NaN)), number, (threshold, value) => {
      fc.pre(!Number.isNaN(value));
      expect(-value <= negatedThreshold(threshold)).toBe(!(value <= threshold));
    }),
  );
});
