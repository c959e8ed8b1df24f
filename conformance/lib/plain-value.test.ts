import { expect, test } from "vitest";
import { plainValue } from "./plain-value.ts";

test("what one value becomes in a table, a report and a document is one value", () => {
  for (const same of [8, 8.0, "8", "8.0", "8e0", "+8."]) expect(plainValue(same)).toBe(8);
  for (const same of [null, undefined, "", "nan", "None", "inf", "-inf", Number.NaN, Number.POSITIVE_INFINITY])
    expect(plainValue(same)).toBeNull();
  for (const same of [true, "True", "true"]) expect(plainValue(same)).toBe(true);
  for (const same of [false, "False", "false"]) expect(plainValue(same)).toBe(false);
  expect(Object.is(plainValue(-0), 0)).toBe(true);
});

test("text stays text, and lists, maps and their text are none", () => {
  expect(plainValue("ETH-USD")).toBe("ETH-USD");
  expect(plainValue("2023-01-01")).toBe("2023-01-01");
  for (const nested of [{}, [1], "{}", "['x', 'y']"]) expect(plainValue(nested)).toBeUndefined();
});
