import { afterAll, describe, expect, test } from "vitest";
import { type Allocation, aggregateSessions } from "../../src/portfolio/aggregate-sessions.ts";
import { applyFill, type LedgerFill, openLedger, valueLedger } from "../../src/portfolio/ledger.ts";
import { portfolioCompare } from "../../src/portfolio/portfolio-compare.ts";
import { portfolioReport } from "../../src/portfolio/portfolio-report.ts";
import type { PortfolioSession, ScannedSession } from "../../src/portfolio/portfolio-session.ts";
import type { SelectionRules } from "../../src/portfolio/select-sessions.ts";
import { differencesOf } from "./expect-same-figures.ts";
import { compared, readGolden, readTable } from "./read-golden.ts";

type Outcome = { ok: { generated_at: string } } | { raises: string; message: string };
type Arguments = Allocation & SelectionRules;

interface PortfolioGolden {
  input: { sessions_in_scan_order: string[]; session_files: Record<string, Record<string, string>> };
  expected: {
    aggregate: { args: Arguments; result: Outcome }[];
    compare_modes: { args: Arguments; result: Outcome }[];
  };
}

const { input, expected } = readGolden<PortfolioGolden>("portfolio");

const scanned = input.sessions_in_scan_order.map((directory): ScannedSession => {
  const { "portfolio_state.json": state, "forward_equity_curve.csv": curve } = input.session_files[directory] ?? {};
  return {
    directory,
    ...(state !== undefined && { state: JSON.parse(state) as unknown }),
    ...(curve !== undefined && { curve: readTable(curve) }),
  };
});

function expectOutcome(make: () => object, result: Outcome): void {
  if ("raises" in result) expect(make).toThrow(result.message);
  else expect(differencesOf(make(), result.ok)).toEqual([]);
}

const generatedAt = "2026-01-02T03:04:05.678901+00:00";

test.each(expected.aggregate)("report $args", ({ args: { mode, weights, ...rules }, result }) => {
  const allocation = { ...(mode && { mode }), ...(weights && { weights }) };
  expectOutcome(() => portfolioReport(scanned, allocation, rules, generatedAt), result);
});

test.each(expected.compare_modes)("comparison $args", ({ args: { mode: _, weights, ...rules }, result }) => {
  expectOutcome(() => portfolioCompare(scanned, weights, rules, generatedAt), result);
});

interface StaggeredGolden {
  input: { sessions: (Omit<PortfolioSession, "times" | "equity"> & { equity_index: string[]; equity: number[] })[] };
  expected: Record<
    "raw_capital" | "equal_weight" | "custom_weight",
    { allocation: { weights_supplied: Record<string, number> } }
  >;
}

describe("sessions of different times", () => {
  const golden = readGolden<StaggeredGolden>("portfolio-staggered");
  const sessions = golden.input.sessions.map(({ equity_index, equity, ...session }) => ({
    ...session,
    times: Float64Array.from(equity_index, (text) => Date.parse(`${text.replace(" ", "T")}Z`)),
    equity: Float64Array.from(equity),
  }));
  test.each(["raw_capital", "equal_weight", "custom_weight"] as const)("%s", (mode) => {
    const weights = golden.expected[mode].allocation.weights_supplied;
    expect(differencesOf(aggregateSessions(sessions, { mode, weights }), golden.expected[mode])).toEqual([]);
  });
});

interface LedgerStep {
  cash0?: number;
  fill: LedgerFill;
  cash: number;
  realized: number;
  positions: Record<string, number[]>;
  price_map: Record<string, number>;
  equity: number;
  positions_value: number;
  unrealized: number;
  n_fills: number;
  n_cash: number;
  n_pnl: number;
}

test("a ledger over many symbols", () => {
  const { log, bad_side } = readGolden<{ expected: { log: LedgerStep[]; bad_side: { message: string } } }>(
    "portfolio-ledger",
  ).expected;
  let ledger = openLedger(log[0]?.cash0 ?? 0);
  for (const step of log.slice(1)) {
    ledger = applyFill(ledger, step.fill);
    const value = valueLedger(ledger, step.price_map);
    const positions = Object.entries(ledger.positions).map(([symbol, { qty, avgPrice, realizedPnl }]) => [
      symbol,
      [qty, avgPrice, realizedPnl],
    ]);
    const found = {
      fill: step.fill,
      cash: ledger.cash,
      realized: value.realized,
      positions: Object.fromEntries(positions),
      price_map: step.price_map,
      equity: value.equity,
      positions_value: value.positionsValue,
      unrealized: value.unrealized,
      n_fills: ledger.fills.length,
      n_cash: ledger.fees.length,
      n_pnl: ledger.pnls.length,
    };
    expect(differencesOf(found, step)).toEqual([]);
  }
  expect(() => applyFill(ledger, { symbol: "BTC", side: "HOLD", qty: 1, price: 1 })).toThrow(bad_side.message);
});

afterAll(() => console.info(`${compared.values} values compared, ${compared.mismatches} differ`));
