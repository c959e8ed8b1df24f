import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import { splitFigures, splitRows } from "./split-rows.ts";

const row = (phase: string, sharpe_simple: number | null, total_return: number | null, trade_trades = 5) => ({
  split_name: "s",
  phase,
  trade_trades,
  sharpe_simple,
  total_return,
});
const figures = (rows: ReturnType<typeof row>[], least: number) => {
  const split = atOnce(splitRows(rows, least)).get("s");
  return split && splitFigures(split);
};

test("the best of training, the mean and best of the tests, each column by itself", () => {
  const rows = [row("train", 1, 0.5), row("train", 0.5, 0.7), row("test", 1, 0.1), row("test", 3, -0.1)];
  expect(figures(rows, 0)).toEqual({
    best_train_sharpe: 1,
    best_train_return: 0.7,
    avg_test_sharpe_topk: 2,
    avg_test_return_topk: 0,
    best_test_sharpe: 3,
    best_test_return: 0.1,
  });
});

test("training rows count from the least number of round trips on; without any the figures are 0", () => {
  const rows = [row("train", 9, 9, 2), row("train", 1, 1, 3)];
  expect(figures(rows, 3)).toMatchObject({ best_train_sharpe: 1, best_train_return: 1, avg_test_return_topk: 0 });
  expect(figures(rows, 4)).toMatchObject({ best_train_sharpe: 0, best_train_return: 0 });
  expect(atOnce(splitRows(rows, 4)).get("s")?.train.rows).toBe(2);
});

test("an unknown figure is left out; of nothing but unknown ones nothing is known", () => {
  expect(figures([row("test", null, 0.2), row("test", 1, 0.4)], 0)?.avg_test_sharpe_topk).toBe(1);
  expect(figures([row("test", null, 0.2)], 0)?.best_test_sharpe).toBeUndefined();
});
