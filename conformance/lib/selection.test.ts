import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import { heldRows } from "./held-rows.ts";
import { parseSelection, wrongSelections } from "./selection.ts";

const train = (sharpe_simple: number, rank_in_train: number | null, trade_trades = 5) => ({
  split_name: "s",
  phase: "train",
  selected: rank_in_train !== null,
  rank_in_train,
  trade_trades,
  sharpe_simple,
  total_return: 0,
});
const found = (rows: ReturnType<typeof train>[], topK = 2, leastRoundTrips = 0) =>
  atOnce(heldRows(wrongSelections(rows, { ...parseSelection({}), topK, leastRoundTrips }))).map(
    ({ pointer }) => pointer,
  );

test("without a selection the three highest are asked for", () => {
  expect(parseSelection({})).toMatchObject({ topK: 3, leastRoundTrips: 0 });
  expect(parseSelection({ selection: { sort_by: ["x", "y"], ascending: [true], top_k: 1 } }).order).toEqual([
    { name: "x", ascending: true },
    { name: "y", ascending: false },
  ]);
});

test("the best are selected, in the order of their ranks", () => {
  expect(found([train(1, 2), train(3, 1), train(0, null)])).toEqual([]);
  expect(found([train(1, 1), train(3, 2), train(0, null)])).toEqual(["/1/rank_in_train"]);
  expect(found([train(1, null), train(3, 1), train(0, 2)])).toEqual(["/0/selected"]);
});

test("of equal rows either may be selected, and either ranks first", () => {
  expect(found([train(1, null), train(1, 1)], 1)).toEqual([]);
  expect(found([train(1, 2), train(1, 1)])).toEqual([]);
});

test("only eligible rows are selected, as many as there are", () => {
  expect(found([train(3, null, 1), train(1, 1, 5)], 2, 3)).toEqual([]);
  expect(found([train(3, 1, 1), train(1, 2, 5)], 2, 3)).toEqual(["/0/selected"]);
  expect(found([train(3, null), train(1, null)], 1)).toEqual([""]);
});

test("ranks are counted from one, each once", () => {
  expect(found([train(3, 1), train(2, 1)])).toEqual(["/1/rank_in_train"]);
  expect(found([train(3, 2), train(2, 3)])).toEqual(["/0/rank_in_train"]);
});
