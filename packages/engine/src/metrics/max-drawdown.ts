import { inChunks } from "../numeric/in-chunks.ts";

/** The deepest fall below the highest equity so far, as a negative fraction; the first row is the first peak. NaN when no row has an equity. */
export function maxDrawdown(equity: Float64Array): number {
  const state = Float64Array.of(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  inChunks(equity.length, (from, until) => fall(equity, state, from, until));
  const deepest = state[2] as number;
  return deepest === Number.POSITIVE_INFINITY ? Number.NaN : deepest;
}

/** Takes the rows from `from` to before `until` into the state: the peak, the trough since, the deepest fall. */
function fall(equity: Float64Array, state: Float64Array, from: number, until: number): void {
  let peak = state[0] as number;
  let trough = state[1] as number;
  let deepest = state[2] as number;
  // Below one peak only a new trough can be deeper, so most rows need no division.
  for (let row = from; row < until; row++) {
    const value = equity[row] as number;
    if (value > peak) peak = value;
    else if (!(value < trough)) continue;
    trough = value;
    const depth = value / peak - 1;
    if (depth < deepest) deepest = depth;
  }
  state[0] = peak;
  state[1] = trough;
  state[2] = deepest;
}
