import { expect, test } from "vitest";
import { drawdowns } from "../analytics/drawdowns.ts";
import { aggregateSessions } from "./aggregate-sessions.ts";
import { portfolioCurve } from "./portfolio-curve.ts";
import type { PortfolioSession } from "./portfolio-session.ts";

const session = (id: string, cash: number, times: number[], equity: number[]): PortfolioSession => ({
  session_id: id,
  ticker: "A",
  strategy: "s",
  source_run_id: "r",
  starting_cash: cash,
  ending_equity: (equity.at(-1) as number) * cash,
  total_pnl: ((equity.at(-1) as number) - 1) * cash,
  total_return: (equity.at(-1) as number) - 1,
  max_drawdown: 0,
  eval_start: "2020-01-01",
  eval_end: "2020-01-02",
  updated_at: "",
  times: Float64Array.from(times),
  equity: Float64Array.from(equity),
});
const sessions = [session("a", 1000, [1, 2, 4], [1, 1.2, 1.1]), session("b", 3000, [2, 3], [0.9, 1.4])];

test.each(["raw_capital", "equal_weight", "custom_weight"] as const)("the curve of %s ends with its return", (mode) => {
  const result = aggregateSessions(sessions, { mode, weights: { a: 3, b: 2 } });
  const { times, equity } = portfolioCurve(sessions, result);
  expect([...times]).toEqual([1, 2, 3, 4]);
  expect((equity.at(-1) as number) - 1).toBeCloseTo(result.portfolio_summary.total_return, 12);
  expect(Math.min(...drawdowns(equity))).toBeCloseTo(result.portfolio_summary.max_drawdown, 12);
});
