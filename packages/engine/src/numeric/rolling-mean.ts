/**
 * The mean of the last `window` values at each place, NaN before there are so many: a running sum with one compensation for
 * what enters and another for what leaves, and the value itself where the whole window repeats it.
 */
export function rollingMean(
  values: Float64Array,
  window: number,
  into: Float64Array = new Float64Array(values.length),
): Float64Array {
  const length = values.length;
  const warmUp = Math.min(window, length);
  let sum = 0;
  let lostEntering = 0;
  let lostLeaving = 0;
  let previous = length > 0 ? (values[0] as number) : 0;
  let repeated = 0;
  let negatives = 0;
  for (let index = 0; index < warmUp; index++) {
    const value = values[index] as number;
    const corrected = value - lostEntering;
    const next = sum + corrected;
    lostEntering = next - sum - corrected;
    sum = next;
    if (value < 0) negatives++;
    if (value === previous) repeated++;
    else {
      repeated = 1;
      previous = value;
    }
    into[index] = Number.NaN;
  }
  if (length < window) return into;
  into[window - 1] = bounded(repeated >= window ? previous : sum / window, negatives, window);
  for (let index = window; index < length; index++) {
    const leaving = values[index - window] as number;
    const removed = -leaving - lostLeaving;
    const without = sum + removed;
    lostLeaving = without - sum - removed;
    const value = values[index] as number;
    const corrected = value - lostEntering;
    sum = without + corrected;
    lostEntering = sum - without - corrected;
    if (leaving < 0) negatives--;
    if (value < 0) negatives++;
    if (value === previous) repeated++;
    else {
      repeated = 1;
      previous = value;
    }
    into[index] = bounded(repeated >= window ? previous : sum / window, negatives, window);
  }
  return into;
}

function bounded(value: number, negatives: number, window: number): number {
  if (negatives === 0 && value < 0) return 0;
  return negatives === window && value > 0 ? 0 : value;
}
