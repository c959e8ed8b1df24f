import { expect, test } from "vitest";
import type { PortfolioCandidate } from "../../generated/quantlab/v1/types.ts";
import { defaultLimits } from "../../src/limits.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { directoryView } from "../../src/views.ts";
import {
  curveDepartures,
  curveOf,
  scannedFolders,
  sessionOf,
  sessionsBelow,
  unchangedSessions,
} from "./portfolio-sessions.ts";

const state = (session_id: string, updated_at: string) => JSON.stringify({ session_id, updated_at });
const view = (files: Readonly<Record<string, string>>) => directoryView(memoryTree(files), new Map(), defaultLimits);
const candidate = { session_id: "a", updated_at: "2", starting_cash: 100 } as PortfolioCandidate;

test("a folder with a state is scanned, one with a readable state is a session", () => {
  const directory = view({
    "x/portfolio_state.json": "{",
    "y/portfolio_state.json": state("a", "1"),
    "z/notes.txt": "",
  });
  expect(scannedFolders(directory)).toEqual(["x", "y"]);
  expect(sessionsBelow(directory).map(({ folder, id }) => [folder, id])).toEqual([["y", "a"]]);
});

test("of copies, the one that was evaluated when the candidate was is its session", () => {
  const directory = view({ "x/portfolio_state.json": state("a", "1"), "y/portfolio_state.json": state("a", "2") });
  expect(sessionOf(sessionsBelow(directory), candidate)?.folder).toBe("y");
  expect([...unchangedSessions(directory, [candidate])]).toHaveLength(1);
});

test("nothing is compared with copies that cannot be told apart", () => {
  const directory = view({ "x/portfolio_state.json": state("a", "2"), "y/portfolio_state.json": state("a", "2") });
  expect([...unchangedSessions(directory, [candidate])]).toEqual([]);
});

test("a curve is read by the names of its columns, and not at all when a row is no bar", () => {
  expect(curveOf(view({ "x/forward_equity_curve.csv": "equity,timestamp\n1.0,2024-01-01\n" }), "x")).toEqual([
    { timestamp: "2024-01-01", equity: 1 },
  ]);
  for (const text of [
    "",
    "timestamp,equity\n",
    "timestamp\n2024-01-01\n",
    "timestamp,equity\n2024-01-01,\n",
    'timestamp,equity\n"',
  ])
    expect(curveOf(view({ "x/forward_equity_curve.csv": text }), "x"), JSON.stringify(text)).toBeUndefined();
  expect(curveOf(view({}), "x")).toBeUndefined();
});

test("a candidate is compared with its curve", () => {
  const directory = view({
    "x/portfolio_state.json": state("a", "2"),
    "x/forward_equity_curve.csv": "timestamp,equity\n2024-01-01,1.0\n2024-01-02,1.1\n",
  });
  const right = { ...candidate, ending_equity: 110, total_pnl: 10, total_return: 0.1, max_drawdown: 0 };
  expect([...curveDepartures(directory, [right])]).toEqual([]);
  expect([...curveDepartures(directory, [{ ...right, total_pnl: 11 }])]).toMatchObject([
    { index: 0, member: "total_pnl", found: 11 },
  ]);
});
