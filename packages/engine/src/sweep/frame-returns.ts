import { barReturns } from "../backtest/net-parts.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";

/** What every run on a frame shares: the return of each bar. */
export interface FrameReturns {
  readonly returns: Float64Array;
  /** Whether each return times no position is zero. */
  readonly areFinite: boolean;
}

const known = new WeakMap<IndicatorFrame, FrameReturns>();

/** The returns of a frame, made once. */
export function frameReturns(frame: IndicatorFrame): FrameReturns {
  const found = known.get(frame);
  if (found) return found;
  const returns = barReturns(frame.bars.close);
  const made = { returns, areFinite: returns.every(Number.isFinite) };
  known.set(frame, made);
  return made;
}
