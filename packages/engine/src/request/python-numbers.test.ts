import { expect, it } from "vitest";
import { parseWithIntegers } from "./python-numbers.ts";

it("keeps integers apart from numbers with a point, and leaves texts alone", () => {
  expect(parseWithIntegers('{"a":[1,1.0,-2e3,"3","\\"4\\\\",123456789012345678901]}')).toEqual({
    a: [1n, 1, -2000, "3", '"4\\', 123456789012345678901n],
  });
});

it("reads a text of any length", () => {
  const long = "a".repeat(20_000_000);
  expect(parseWithIntegers(JSON.stringify(long)) === long).toBe(true);
});
