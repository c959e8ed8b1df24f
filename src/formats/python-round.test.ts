import { expect, test } from "vitest";
import { roundTo10Digits } from "./python-round.ts";

// Printed by Python 3.11: round(value, 10).
test.each([
  [1 / 2048, 0.0004882812],
  [3 / 2048, 0.0014648438],
  [-1 / 2048, -0.0004882812],
  [1 + 1 / 2048, 1.0004882812],
  [4398046511103 + 1 / 2048, 4398046511103.0005],
  [0.1 + 0.2, 0.3],
  [Math.fround(0.1), 0.1000000015],
  [0.00000000005, 0.0000000001],
  [0.00000000015, 0.0000000001],
  [0.00000000025, 0.0000000003],
  [-1e-12, -0],
  [-0, -0],
  [5e-324, 0],
  [123456789.12345679, 123456789.12345679],
  [1e22, 1e22],
  [-Number.MAX_VALUE, -Number.MAX_VALUE],
])("%d becomes %d", (value, expected) => {
  expect(roundTo10Digits(value)).toBe(expected);
});
