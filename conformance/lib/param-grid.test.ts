import { expect, test } from "vitest";
import { combination, gridSize, parseGrid } from "./param-grid.ts";

test("settings stand in the order of their names, the last one changes fastest", () => {
  const grid = parseGrid({ b: [1, 2], a: ["x", "y", "z"] });
  if (!grid) throw new Error("no grid");
  expect(gridSize(grid)).toBe(6);
  expect([0, 1, 2, 5].map((position) => combination(grid, position))).toEqual([
    { a: "x", b: 1 },
    { a: "x", b: 2 },
    { a: "y", b: 1 },
    { a: "z", b: 2 },
  ]);
});

test("no grid and an empty one stand for one configuration", () => {
  for (const none of [undefined, null, {}]) expect(gridSize(parseGrid(none) ?? { x: [1, 2] })).toBe(1);
});

test("a setting without a list of values is no grid", () => {
  for (const bad of [{ a: 1 }, { a: [] }, [1], "x", 7]) expect(parseGrid(bad)).toBeUndefined();
});
