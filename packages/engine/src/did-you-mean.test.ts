import { expect, test } from "vitest";
import { didYouMean } from "./did-you-mean.ts";

const commands = ["run", "sweep", "forward", "runs", "paper"];

test.each([
  ["rnu", ": did you mean run?"],
  ["swep", ": did you mean sweep?"],
  ["forwrad", ": did you mean forward?"],
  ["PAPER", ": did you mean paper?"],
  ["forw", ": did you mean forward?"],
  ["nur", ""],
  ["elephant", ""],
])("%s", (word, suggestion) => {
  expect(didYouMean(word, commands)).toBe(suggestion);
});

test("a prefix stands before what is suggested", () => {
  expect(didYouMean("tikcer", ["ticker"], "--")).toBe(": did you mean --ticker?");
});
