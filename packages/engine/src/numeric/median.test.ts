import { expect, test } from "vitest";
import { median } from "./median.ts";

test.each([
  [[], Number.NaN],
  [[7], 7],
  [[3, 1], 2],
  [[10, -1, 2], 2],
  [[4, 1, 3, 100], 3.5],
])("the median of %j is %d", (values, middle) => {
  expect(median(Float64Array.from(values))).toBe(middle);
});
