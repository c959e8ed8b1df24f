import type { EngineDecision } from "../../generated/foxml/v1/types.ts";

/** A member of a trace that is not what the decision says, or cannot be; the pointer begins at the decision. */
export interface TraceFault {
  readonly pointer: string;
  readonly expected: unknown;
  readonly found: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** Members of the trace that repeat the decision, and do not say the same. */
export function* unlikeTheDecision(decision: EngineDecision): Generator<TraceFault> {
  const { trace, symbol, timestamp, horizon, alpha, target_weight } = decision;
  const snapshot = membersOf(trace?.market_snapshot);
  const copies: readonly (readonly [string, unknown, unknown])[] = [
    ["/trace/market_snapshot/symbol", symbol, snapshot?.symbol],
    ["/trace/market_snapshot/timestamp", timestamp, snapshot?.timestamp],
    ["/trace/selected_horizon", horizon, trace?.selected_horizon],
    ["/trace/final_weight", target_weight, trace?.final_weight],
    [
      `/trace/blended_alphas/${horizon}`,
      alpha,
      horizon === null ? undefined : membersOf(trace?.blended_alphas)?.[horizon],
    ],
  ];
  for (const [pointer, expected, found] of copies)
    if (found !== undefined && found !== expected) yield { pointer, expected, found };
}

/** Prices of the snapshot in the trace that no market has at one time. */
export function* impossiblePrices(decision: EngineDecision): Generator<TraceFault> {
  const snapshot = membersOf(decision.trace?.market_snapshot);
  if (snapshot === undefined) return;
  const at = "/trace/market_snapshot";
  const [open, high, low, close, bid, ask, spread] = ["open", "high", "low", "close", "bid", "ask", "spread_bps"].map(
    (name) => (typeof snapshot[name] === "number" ? snapshot[name] : undefined),
  );
  if (open !== undefined && close !== undefined) {
    const [least, greatest] = [Math.min(open, close), Math.max(open, close)];
    if (low !== undefined && low > least) yield { pointer: `${at}/low`, expected: `at most ${least}`, found: low };
    if (high !== undefined && high < greatest)
      yield { pointer: `${at}/high`, expected: `at least ${greatest}`, found: high };
  }
  if (bid === undefined || ask === undefined) return;
  if (ask < bid) yield { pointer: `${at}/ask`, expected: `at least ${bid}`, found: ask };
  const expected = ((ask - bid) / ((ask + bid) / 2)) * 1e4;
  // Prices are rounded; a figure in basis points has one digit or more behind the point.
  if (ask >= bid && ask + bid > 0 && spread !== undefined && Math.abs(spread - expected) > 0.1)
    yield { pointer: `${at}/spread_bps`, expected, found: spread };
}

const membersOf = (value: unknown): Members | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
