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
  const { close } = frame.bars;
  const returns = new Float64Array(close.length);
  let areFinite = true;
  for (let row = 1; row < close.length; row++) {
    const change = (close[row] as number) / (close[row - 1] as number) - 1;
    returns[row] = Number.isNaN(change) ? 0 : change;
    if (!Number.isFinite(returns[row])) areFinite = false;
  }
  const made = { returns, areFinite };
  known.set(frame, made);
  return made;
}
