import { bufferLength, kernelBlocks } from "../kernel/blocks.ts";

/** The deepest fall below the highest equity so far, as a negative fraction; the first row is the first peak. NaN when no row has an equity. */
export function maxDrawdown(equity: Float64Array): number {
  const { loops, state, values } = kernelBlocks();
  state[0] = Number.NEGATIVE_INFINITY;
  state[1] = Number.POSITIVE_INFINITY;
  state[2] = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < equity.length; from += bufferLength) {
    const until = Math.min(equity.length, from + bufferLength);
    values.set(equity.subarray(from, until));
    loops.fall(state.byteOffset, values.byteOffset, until - from);
  }
  const deepest = state[1];
  return deepest === Number.POSITIVE_INFINITY ? Number.NaN : deepest;
}
