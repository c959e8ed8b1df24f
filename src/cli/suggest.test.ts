import { describe, expect, test } from "vitest";
import { didYouMean, editDistance, suggest } from "./suggest.ts";

describe("suggest", () => {
  test.each([
    ["--strct", "--strict"],
    ["--fromat", "--format"],
    ["--Baseline", "--baseline"],
    ["--jbos", "--jobs"],
  ])("%s means %s", (word, meant) => {
    expect(suggest(word, ["--strict", "--format", "--baseline", "--jobs"])).toBe(meant);
  });

  test("says nothing when nothing is close", () => {
    expect(suggest("--frobnicate", ["--strict", "--format"])).toBeUndefined();
    expect(didYouMean("x", ["json"])).toBe("");
  });

  test("counts a swap of neighbours once", () => {
    expect(editDistance("ab", "ba")).toBe(1);
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("kitten", "sitting", 2)).toBe(2);
  });
});
