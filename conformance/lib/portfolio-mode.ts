import type { PortfolioAllocation, PortfolioCandidate, PortfolioTotals } from "../../generated/quantlab/v1/types.ts";
import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Finding } from "../rule.ts";
import { nearly } from "./nearly.ts";

/** Sessions under one way to weigh them, with what comes of it. */
export interface PortfolioMode {
  readonly candidates: readonly PortfolioCandidate[];
  readonly portfolio_summary: PortfolioTotals;
  readonly allocation: PortfolioAllocation;
}

/** Value at the start of a portfolio that does not go by the sessions' own cash. */
const fixedStart = 10000;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Sessions that the portfolio holds twice. Weights go by session_id, so that two of one id share one. */
export function* repeatedSessions({ candidates }: PortfolioMode, pointer: string): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, { session_id: found }] of candidates.entries()) {
    if (seen.has(found))
      yield { pointer: `${pointer}/candidates/${index}/session_id`, expected: "a session once", found };
    seen.add(found);
  }
}

/** Figures of a candidate that do not make up one account. */
export function* unfitFigures(candidate: PortfolioCandidate, pointer: string): Generator<Finding> {
  const { starting_cash, ending_equity, total_pnl, total_return } = candidate;
  const pnl = ending_equity - starting_cash;
  if (!nearly(pnl, total_pnl, starting_cash))
    yield { pointer: `${pointer}/total_pnl`, expected: pnl, found: total_pnl };
  if (starting_cash > 0 && !nearly(pnl / starting_cash, total_return, 1))
    yield { pointer: `${pointer}/total_return`, expected: pnl / starting_cash, found: total_return };
}

/** Candidates whose figures do not make up one account. */
export function* unfitCandidates({ candidates }: PortfolioMode, pointer: string): Generator<Finding> {
  for (const [index, candidate] of candidates.entries())
    yield* unfitFigures(candidate, `${pointer}/candidates/${index}`);
}

/** Weights that are not given to exactly the candidates, or that a candidate repeats otherwise. Silent about candidates of one id. */
export function* misplacedWeights({ candidates, allocation }: PortfolioMode, pointer: string): Generator<Finding> {
  const known = new Set(candidates.map(({ session_id }) => session_id));
  if (known.size < candidates.length) return;
  const used = new Map(Object.entries(allocation.weights_used));
  for (const [index, { session_id, assigned_weight: found }] of candidates.entries()) {
    const expected = used.get(session_id);
    const place = `${pointer}/candidates/${index}/assigned_weight`;
    if (expected === undefined) yield { pointer: place, expected: `a weight of ${session_id} in weights_used`, found };
    else if (expected !== found) yield { pointer: place, expected, found };
  }
  for (const [session, found] of used) {
    if (!known.has(session))
      yield { pointer: `${pointer}/allocation/weights_used/${escapeToken(session)}`, expected: "a candidate", found };
  }
}

/** Weights that do not add up to 1. */
export function* unbalancedWeights({ allocation }: PortfolioMode, pointer: string): Generator<Finding> {
  const found = sum(Object.values(allocation.weights_used));
  if (!nearly(found, 1)) yield { pointer: `${pointer}/allocation/weights_used`, expected: 1, found };
}

/** Weights that are not those of the mode: equal ones, shares of the cash, or the given ones made to add up to 1. */
export function* foreignWeights({ candidates, allocation }: PortfolioMode, pointer: string): Generator<Finding> {
  const { mode, weights_supplied, weights_used, normalized_weights } = allocation;
  const parts = candidates.map(({ session_id, starting_cash }) => {
    if (mode === "equal_weight") return 1;
    return mode === "raw_capital" ? starting_cash : (weights_supplied[session_id] ?? 0);
  });
  const whole = sum(parts);
  if (mode === "custom_weight" && whole === 0)
    yield {
      pointer: `${pointer}/allocation/weights_supplied`,
      expected: "a weight for a candidate",
      found: weights_supplied,
    };
  for (const [index, { session_id }] of candidates.entries()) {
    const [expected, found] = [(parts[index] as number) / whole, weights_used[session_id]];
    const place = `${pointer}/allocation/weights_used/${escapeToken(session_id)}`;
    if (whole > 0 && found !== undefined && !nearly(expected, found)) yield { pointer: place, expected, found };
  }
  const normalized = mode !== "raw_capital";
  if (normalized_weights !== normalized) {
    const place = `${pointer}/allocation/normalized_weights`;
    yield { pointer: place, expected: normalized, found: normalized_weights };
  }
}

const isSilent = (findings: Iterator<Finding>) => findings.next().done === true;

/** Whether candidates and weights belong together, so that the mode of the weights can be judged. */
export function matchedWeights(mode: PortfolioMode): boolean {
  return [repeatedSessions, misplacedWeights, unbalancedWeights].every((check) => isSilent(check(mode, "")));
}

/** Whether candidates and weights are sound: what is computed from others proves nothing. */
export function soundMode(mode: PortfolioMode): boolean {
  return matchedWeights(mode) && [unfitCandidates, foreignWeights].every((check) => isSilent(check(mode, "")));
}

/** What each candidate adds to the result of the portfolio. */
function parts({ candidates, allocation }: PortfolioMode): number[] {
  return candidates.map(({ total_pnl, total_return, assigned_weight }) =>
    allocation.mode === "raw_capital" ? total_pnl : assigned_weight * total_return * fixedStart,
  );
}

/** Totals that are not those of the candidates under their weights. */
export function* wrongTotals(mode: PortfolioMode, pointer: string): Generator<Finding> {
  const start =
    mode.allocation.mode === "raw_capital" ? sum(mode.candidates.map((one) => one.starting_cash)) : fixedStart;
  const pnl = sum(parts(mode));
  const expected = {
    starting_value: start,
    ending_value: start + pnl,
    total_pnl: pnl,
    total_return: pnl / start,
  };
  for (const name of ["starting_value", "ending_value", "total_pnl", "total_return"] as const) {
    const found = mode.portfolio_summary[name];
    if (Number.isFinite(expected[name]) && !nearly(expected[name], found, name === "total_return" ? 1 : start))
      yield { pointer: `${pointer}/portfolio_summary/${name}`, expected: expected[name], found };
  }
}

/** Contributions that are not a candidate's share in the result; all are 0 when the result is. */
export function* wrongContributions(mode: PortfolioMode, pointer: string): Generator<Finding> {
  const shares = parts(mode);
  const whole = sum(shares);
  for (const [index, { contribution_pct: found }] of mode.candidates.entries()) {
    const expected = Math.abs(whole) <= 1e-6 ? 0 : (shares[index] as number) / whole;
    // The result is a sum of amounts that may nearly cancel: its share has fewer digits.
    const scale = expected === 0 ? 1 : sum(shares.map(Math.abs)) / Math.abs(whole);
    if (!nearly(expected, found, scale))
      yield { pointer: `${pointer}/candidates/${index}/contribution_pct`, expected, found };
  }
}
