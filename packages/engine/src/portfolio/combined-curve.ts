import type { PortfolioSession } from "./portfolio-session.ts";

/**
 * The sum of the curves of all sessions, each times its factor, over every time that any of them has. Before its first point a session
 * counts as 1, between its points and after them as its last one.
 */
export function combinedCurve(sessions: readonly PortfolioSession[], factors: readonly number[]): Float64Array {
  const times = combinedTimes(sessions);
  const combined = new Float64Array(times.length);
  sessions.forEach((session, place) => {
    const factor = factors[place] as number;
    const points = new Map(Array.from(session.times, (time, row) => [time, session.equity[row] as number]));
    let value = 1;
    for (let row = 0; row < times.length; row++) {
      value = points.get(times[row] as number) ?? value;
      combined[row] = (combined[row] as number) + value * factor;
    }
  });
  return combined;
}

/** Every time that any of the sessions has, in order. */
export function combinedTimes(sessions: readonly PortfolioSession[]): Float64Array {
  return Float64Array.from(new Set(sessions.flatMap((session) => Array.from(session.times)))).sort();
}
