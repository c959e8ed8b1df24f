import type { PortfolioCandidate, PortfolioModeResult, PortfolioTotals } from "@quantlab/contracts/quantlab/v1";
import { drawdowns } from "../analytics/drawdowns.ts";
import { DataError } from "../errors.ts";
import { combinedCurve } from "./combined-curve.ts";
import type { PortfolioSession } from "./portfolio-session.ts";
import { type PortfolioMode, sessionWeights, type Weights } from "./session-weights.ts";

/** How sessions become one portfolio. */
export interface Allocation {
  readonly mode?: PortfolioMode;
  /** Needed in the mode custom_weight. */
  readonly weights?: Weights;
}

/** What a portfolio begins with when its sessions are weighed: their own cash counts in raw_capital only. */
export const weightedCapital = 10_000;

const leastTotal = 1e-6;

/** One portfolio of these sessions, whose ids are distinct. Throws DataError when there is none, ConfigError on bad weights. */
export function aggregateSessions(
  sessions: readonly PortfolioSession[],
  { mode = "raw_capital", weights }: Allocation = {},
): PortfolioModeResult {
  if (sessions.length === 0)
    throw new DataError("No portfolio sessions provided for aggregation.", "Name a directory of forward sessions.");
  const used = sessionWeights(sessions, mode, weights);
  const isRaw = mode === "raw_capital";
  const capital = isRaw ? sessions.reduce((sum, session) => sum + session.starting_cash, 0) : weightedCapital;
  const totals = totalsOf(
    isRaw
      ? combinedCurve(
          sessions,
          sessions.map((session) => session.starting_cash),
        )
      : combinedCurve(sessions, used).map((value) => value * capital),
    capital,
  );
  return {
    candidates: sessions.map((session, place) =>
      candidateOf(session, used[place] as number, isRaw ? undefined : capital, totals.total_pnl),
    ),
    portfolio_summary: totals,
    allocation: {
      mode,
      weights_supplied: { ...weights },
      weights_used: Object.fromEntries(sessions.map(({ session_id }, place) => [session_id, used[place] as number])),
      normalized_weights: !isRaw,
    },
  };
}

function totalsOf(curve: Float64Array, capital: number): PortfolioTotals {
  const end = curve.at(-1) as number;
  return {
    starting_value: capital,
    ending_value: end,
    total_pnl: end - capital,
    total_return: end / capital - 1,
    max_drawdown: drawdowns(curve).reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY),
    n_bars: curve.length,
  };
}

function candidateOf(
  session: PortfolioSession,
  weight: number,
  capital: number | undefined,
  total: number,
): PortfolioCandidate {
  const { times: _, equity: __, ...figures } = session;
  const part = capital === undefined ? session.total_pnl : weight * session.total_return * capital;
  return {
    ...figures,
    assigned_weight: weight,
    contribution_pct: Math.abs(total) > leastTotal ? part / total : 0,
  };
}
