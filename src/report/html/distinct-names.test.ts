import { expect, test } from "vitest";
import { distinctNames } from "./distinct-names.ts";

test.each([
  [[], []],
  [
    ["outputs/runs/a", "outputs/runs/b"],
    ["a", "b"],
  ],
  [
    ["outputs/runs/a/", "/"],
    ["a", "/"],
  ],
  [
    ["one/runs/a", "two/runs/a", "two/runs/b"],
    ["one/runs/a", "two/runs/a", "b"],
  ],
  [
    ["a/index.json", "b/index.json", "index.json"],
    ["a/index.json", "b/index.json", "index.json"],
  ],
  [
    ["/x", "x", "./x"],
    ["/x", "x", "./x"],
  ],
  [
    ["same/x", "same/x", "x/y"],
    ["same/x", "same/x", "y"],
  ],
])("%j are told apart by %j", (paths, names) => {
  expect(distinctNames(paths)).toEqual(names);
});
