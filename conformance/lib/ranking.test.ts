import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import { heldRows } from "./held-rows.ts";
import { compareRanks, leaderboardOrder, misplaced } from "./ranking.ts";

const row = (sharpe_simple: number | null, total_return: number | null) => ({ sharpe_simple, total_return });

test("the higher figure ranks first, the second figure breaks ties, unknown figures rank last", () => {
  expect(compareRanks(row(2, 0), row(1, 9), leaderboardOrder)).toBeLessThan(0);
  expect(compareRanks(row(1, 1), row(1, 2), leaderboardOrder)).toBeGreaterThan(0);
  expect(compareRanks(row(null, 9), row(-5, 0), leaderboardOrder)).toBeGreaterThan(0);
  expect(compareRanks(row(null, 1), row(null, 2), leaderboardOrder)).toBeGreaterThan(0);
  expect(compareRanks(row(1, 1), row(1, 1), leaderboardOrder)).toBe(0);
  expect(compareRanks(row(Number.POSITIVE_INFINITY, 0), row(9, 0), leaderboardOrder)).toBeLessThan(0);
});

test("an ascending order turns figures around, not unknown ones", () => {
  const order = [{ name: "sharpe_simple", ascending: true }];
  expect(compareRanks(row(1, 0), row(2, 0), order)).toBeLessThan(0);
  expect(compareRanks(row(null, 0), row(2, 0), order)).toBeGreaterThan(0);
});

test("a row that was moved is one finding, at the figure that decides", () => {
  const sorted = [row(3, 0), row(2, 5), row(2, 4), row(null, 1)];
  expect(atOnce(heldRows(misplaced(sorted, leaderboardOrder)))).toEqual([]);
  expect(atOnce(heldRows(misplaced([sorted[1], sorted[0], sorted[2]] as object[], leaderboardOrder)))).toEqual([
    { pointer: "/1/sharpe_simple", expected: "at most 2", found: 3 },
  ]);
  expect(atOnce(heldRows(misplaced([sorted[2], sorted[1]] as object[], leaderboardOrder, "/runs")))).toEqual([
    { pointer: "/runs/1/total_return", expected: "at most 4", found: 5 },
  ]);
});
