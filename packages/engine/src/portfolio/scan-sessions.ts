import type { PortfolioScan } from "@quantlab/contracts/quantlab/v1";
import { DataError } from "../errors.ts";
import { distinctSessions } from "./distinct-sessions.ts";
import { type PortfolioSession, portfolioSession, type ScannedSession } from "./portfolio-session.ts";
import { type SelectionRules, selectSessions } from "./select-sessions.ts";

/** The sessions of a portfolio, and what became of those that were found. */
export interface SessionScan {
  readonly sessions: readonly PortfolioSession[];
  readonly stats: PortfolioScan;
}

/** Takes complete sessions, each once, by the rules. Throws DataError when none is left. */
export function scanSessions(scanned: readonly ScannedSession[], rules: SelectionRules = {}): SessionScan {
  const complete = scanned.map(portfolioSession).filter((session) => session !== undefined);
  const distinct = distinctSessions(complete);
  const sessions = selectSessions(distinct, rules);
  const stats: PortfolioScan = {
    sessions_scanned: scanned.length,
    sessions_included: sessions.length,
    sessions_excluded_incomplete: scanned.length - complete.length,
    sessions_collapsed_duplicates: complete.length - distinct.length,
    sessions_after_hygiene: complete.length,
    sessions_after_dedup: distinct.length,
    sessions_after_selection: sessions.length,
  };
  if (sessions.length === 0)
    throw new DataError(
      `No portfolio sessions remain after applying selection rules. (scanned=${scanned.length}, after_hygiene=${complete.length}, after_dedup=${distinct.length}, after_selection=0)`,
      "Loosen the rules, or make forward sessions first.",
    );
  return { sessions, stats };
}
