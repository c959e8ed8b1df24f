import type { PortfolioModeResult } from "@quantlab/contracts/quantlab/v1";
import { combinedCurve, combinedTimes } from "./combined-curve.ts";
import type { PortfolioSession } from "./portfolio-session.ts";

/** The account of a portfolio bar by bar, over what it began with. */
export function portfolioCurve(
  sessions: readonly PortfolioSession[],
  { allocation: { weights_used: weights } }: PortfolioModeResult,
): { readonly times: Float64Array; readonly equity: Float64Array } {
  // The weight of a session is its share of the capital in every mode.
  const shares = sessions.map(({ session_id }) => weights[session_id] ?? 0);
  return { times: combinedTimes(sessions), equity: combinedCurve(sessions, shares) };
}
