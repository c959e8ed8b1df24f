import { expect, test } from "vitest";
import { writtenNumbers } from "./written-number.ts";

test("the text of a number as it stands", () => {
  const at = writtenNumbers('{"a":[{"n":100.0,"m":100,"x":1e2,"t":"5"}],"n":-0.0}');
  expect(at("/a/0", "n")).toBe("100.0");
  expect(at("/a/0", "m")).toBe("100");
  expect(at("/a/0", "x")).toBe("1e2");
  expect(at("", "n")).toBe("-0.0");
});

test("nothing where there is no number", () => {
  const at = writtenNumbers('{"t":"5"}');
  expect(at("", "t")).toBeUndefined();
  expect(at("/none", "t")).toBeUndefined();
  expect(writtenNumbers("{")("", "t")).toBeUndefined();
  expect(writtenNumbers(undefined)("", "t")).toBeUndefined();
});
