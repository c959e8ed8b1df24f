import { expect, test } from "vitest";
import type { PortfolioCandidate } from "../../generated/quantlab/v1/types.ts";
import {
  foreignWeights,
  misplacedWeights,
  type PortfolioMode,
  repeatedSessions,
  soundMode,
  unbalancedWeights,
  unfitCandidates,
  wrongContributions,
  wrongTotals,
} from "./portfolio-mode.ts";

const candidate = (session_id: string, cash: number, gain: number, weight: number, share: number) =>
  ({
    session_id,
    starting_cash: cash,
    ending_equity: cash + gain,
    total_pnl: gain,
    total_return: gain / cash,
    assigned_weight: weight,
    contribution_pct: share,
  }) as PortfolioCandidate;
const byCash: PortfolioMode = {
  candidates: [candidate("a", 100, 10, 0.25, -0.5), candidate("b", 300, -30, 0.75, 1.5)],
  portfolio_summary: {
    starting_value: 400,
    ending_value: 380,
    total_pnl: -20,
    total_return: -0.05,
    max_drawdown: -0.1,
    n_bars: 2,
  },
  allocation: {
    mode: "raw_capital",
    weights_supplied: {},
    weights_used: { a: 0.25, b: 0.75 },
    normalized_weights: false,
  },
};
const checks = [
  repeatedSessions,
  unfitCandidates,
  misplacedWeights,
  unbalancedWeights,
  foreignWeights,
  wrongTotals,
  wrongContributions,
];
const all = (mode: PortfolioMode) => checks.flatMap((check) => [...check(mode, "")].map(({ pointer }) => pointer));

test("a sound portfolio is silent", () => {
  expect(all(byCash)).toEqual([]);
  expect(soundMode(byCash)).toBe(true);
});

test("given weights are made to add up to 1, a session without one gets none", () => {
  const custom: PortfolioMode = {
    candidates: [candidate("a", 100, 10, 1, 1), candidate("b", 300, -30, 0, 0)],
    portfolio_summary: {
      ...byCash.portfolio_summary,
      starting_value: 10000,
      ending_value: 11000,
      total_pnl: 1000,
      total_return: 0.1,
    },
    allocation: {
      mode: "custom_weight",
      weights_supplied: { a: 4, gone: 6 },
      weights_used: { a: 1, b: 0 },
      normalized_weights: true,
    },
  };
  expect(all(custom)).toEqual([]);
});

test("contributions are 0 when the results cancel out", () => {
  const flat: PortfolioMode = {
    ...byCash,
    candidates: [candidate("a", 100, 30, 0.25, 0), candidate("b", 300, -30, 0.75, 0)],
  };
  expect([...wrongContributions(flat, "")]).toEqual([]);
});

test("candidates of one id are told once", () => {
  const twice: PortfolioMode = { ...byCash, candidates: byCash.candidates.map((one) => ({ ...one, session_id: "a" })) };
  expect([...repeatedSessions(twice, "/m")]).toMatchObject([{ pointer: "/m/candidates/1/session_id", found: "a" }]);
  expect([...misplacedWeights(twice, "")]).toEqual([]);
  expect(soundMode(twice)).toBe(false);
});
