import type { PortfolioCompare } from "@quantlab/contracts/quantlab/v1";
import { aggregateSessions } from "./aggregate-sessions.ts";
import type { ScannedSession } from "./portfolio-session.ts";
import { scanSessions } from "./scan-sessions.ts";
import { type SelectionRules, selectionOf } from "./select-sessions.ts";
import type { PortfolioMode, Weights } from "./session-weights.ts";

/** One selection of sessions weighed in every way; as given only where weights are given. */
export function portfolioCompare(
  scanned: readonly ScannedSession[],
  weights: Weights | undefined,
  rules: SelectionRules,
  generatedAt: string,
): PortfolioCompare {
  const { sessions, stats } = scanSessions(scanned, rules);
  const weigh = (mode: PortfolioMode) => aggregateSessions(sessions, { mode, ...(weights && { weights }) });
  return {
    generated_at: generatedAt,
    n_sessions: sessions.length,
    selection_stats: stats,
    comparison: {
      raw_capital: weigh("raw_capital"),
      equal_weight: weigh("equal_weight"),
      ...(weights && Object.keys(weights).length > 0 && { custom_weight: weigh("custom_weight") }),
    },
    selection_criteria: selectionOf(rules),
  };
}
