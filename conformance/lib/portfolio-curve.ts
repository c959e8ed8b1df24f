import { atOnce } from "../../src/reading.ts";
import type { Directory } from "../../src/view.ts";
import { type CurveFigures, curveFigures } from "./equity-curve.ts";
import type { CurvePoint } from "./fills-on-curve.ts";
import { microseconds } from "./local-time.ts";
import type { PortfolioMode } from "./portfolio-mode.ts";
import { curveOf, unchangedSessions } from "./portfolio-sessions.ts";

/** A session's curve and what it counts for in the portfolio: its cash, or its weight. */
export interface WeightedCurve {
  readonly curve: readonly CurvePoint[];
  readonly amount: number;
}

/** Figures of a mode from the curves of its sessions; undefined unless all of them lie in the directory as they were taken. */
export function modeFigures(
  directory: Directory,
  { candidates, allocation }: Pick<PortfolioMode, "candidates" | "allocation">,
): CurveFigures | undefined {
  const curves = [...unchangedSessions(directory, candidates)].flatMap(({ candidate, session }) => {
    const curve = curveOf(directory, session.folder);
    const amount = allocation.mode === "raw_capital" ? candidate.starting_cash : candidate.assigned_weight;
    return curve ? [{ curve, amount }] : [];
  });
  return curves.length === candidates.length ? combinedFigures(curves) : undefined;
}

/**
 * Figures of curves taken together over the union of their bars: before its first bar a curve counts 1, on a bar that it does
 * not have, its last value. Undefined when there is no bar.
 */
export function combinedFigures(curves: readonly WeightedCurve[]): CurveFigures | undefined {
  const steps = curves.flatMap(({ curve }, index) =>
    curve.map(({ timestamp, equity }) => ({ index, timestamp, equity, time: microseconds(timestamp) ?? Number.NaN })),
  );
  steps.sort((left, right) => left.time - right.time);
  const values = curves.map(() => 1);
  const combined: CurvePoint[] = [];
  for (const [at, { index, timestamp, equity, time }] of steps.entries()) {
    values[index] = equity;
    if (steps[at + 1]?.time === time) continue;
    combined.push({
      timestamp,
      equity: curves.reduce((total, { amount }, one) => total + amount * (values[one] as number), 0),
    });
  }
  return atOnce(curveFigures(combined));
}
