import { exponentialMean, exponentialWeights } from "../numeric/exponential-mean.ts";

/** The relative strength index: gains against losses, each as an exponential mean; 100 without losses, NaN before `window` closes. */
export function relativeStrengthIndex(
  close: Float64Array,
  window = 14,
  into: Float64Array = new Float64Array(close.length),
): Float64Array {
  const { alpha, keep } = exponentialWeights(window);
  // Dividing by one changes no bit, so the loop need not wait for a division.
  if (keep + alpha !== 1) return fromMeans(close, window, into);
  const length = close.length;
  let gains = 0;
  let losses = 0;
  let previous = length > 0 ? (close[0] as number) : 0;
  for (let index = 1; index < length; index++) {
    const value = close[index] as number;
    const change = value - previous;
    previous = value;
    const size = Math.abs(change);
    const up = (size + change) * 0.5;
    const down = (size - change) * 0.5;
    if (gains !== up) gains = keep * gains + alpha * up;
    if (losses !== down) losses = keep * losses + alpha * down;
    into[index] = losses === 0 ? 100 : 100 - 100 / (1 + gains / losses);
  }
  // A change beyond half the greatest double, or none at all, leaves its mark on one of the means for good.
  if (!Number.isFinite(gains) || !Number.isFinite(losses)) return fromMeans(close, window, into);
  return into.fill(Number.NaN, 0, window - 1);
}

function fromMeans(close: Float64Array, window: number, into: Float64Array): Float64Array {
  const changes = close.map((value, index) => (index === 0 ? 0 : value - (close[index - 1] as number)));
  const gains = exponentialMean(
    changes.map((change) => (change > 0 ? change : 0)),
    window,
  );
  const losses = exponentialMean(
    changes.map((change) => (change < 0 ? -change : 0)),
    window,
  );
  for (let index = 0; index < close.length; index++) {
    const loss = losses[index] as number;
    into[index] = loss === 0 ? 100 : 100 - 100 / (1 + (gains[index] as number) / loss);
  }
  return into;
}
