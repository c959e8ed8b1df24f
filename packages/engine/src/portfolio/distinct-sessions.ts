import type { PortfolioSession } from "./portfolio-session.ts";

/**
 * Sessions without repetitions: of those with the same source, ticker, strategy, window and cash to the cent, the one that was
 * updated last stands where the first of them stood.
 */
export function distinctSessions(sessions: readonly PortfolioSession[]): PortfolioSession[] {
  return latestOf(sessions, (session) =>
    JSON.stringify([
      session.source_run_id,
      session.ticker,
      session.strategy,
      session.eval_start,
      session.eval_end,
      toCents(session.starting_cash),
      toCents(session.ending_equity),
    ]),
  );
}

/** Of the sessions with one key the one that was updated last, where the first of them stood; of equally late ones the first. */
export function latestOf(
  sessions: readonly PortfolioSession[],
  keyOf: (session: PortfolioSession) => string,
): PortfolioSession[] {
  const latest = new Map<string, PortfolioSession>();
  for (const session of sessions) {
    const key = keyOf(session);
    const earlier = latest.get(key);
    if (!earlier || session.updated_at > earlier.updated_at) latest.set(key, session);
  }
  return Array.from(latest.values());
}

/** Two decimals; exactly half a cent goes to the even one. */
export function toCents(value: number): number {
  // Half a cent is exact only in eighths.
  const eighths = value * 8;
  if (!Number.isInteger(eighths) || eighths % 2 === 0) return Number(value.toFixed(2));
  const below = Math.floor(Math.abs(value) * 100);
  return (Math.sign(value) * (below + (below % 2))) / 100;
}
