import type { PortfolioReport } from "@quantlab/contracts/quantlab/v1";
import { standardSummary } from "../analytics/standard-summary.ts";
import { type Allocation, aggregateSessions } from "./aggregate-sessions.ts";
import type { ScannedSession } from "./portfolio-session.ts";
import { scanSessions } from "./scan-sessions.ts";
import { type SelectionRules, selectionOf } from "./select-sessions.ts";

/** The report of one portfolio over the sessions that were found, in the order in which they were found. */
export function portfolioReport(
  scanned: readonly ScannedSession[],
  allocation: Allocation,
  rules: SelectionRules,
  generatedAt: string,
): PortfolioReport {
  const { sessions, stats } = scanSessions(scanned, rules);
  const result = aggregateSessions(sessions, allocation);
  return {
    generated_at: generatedAt,
    n_candidates: sessions.length,
    ...result,
    selection: selectionOf(rules),
    scanning_stats: stats,
    ...stats,
    summary: standardSummary({ portfolio_summary: result.portfolio_summary }),
  };
}
