/**
 * The exponential mean with weight 1/`window` at each place, NaN before `window` values: each step divides by the sum of its
 * two weights, and a value equal to the state leaves it alone.
 */
export function exponentialMean(values: Float64Array, window: number): Float64Array {
  const { alpha, keep } = exponentialWeights(window);
  const total = keep + alpha;
  const length = values.length;
  const means = new Float64Array(length);
  let state = length > 0 ? (values[0] as number) : 0;
  for (let index = 0; index < length; index++) {
    const value = values[index] as number;
    if (state !== value) state = (keep * state + alpha * value) / total;
    means[index] = index + 1 < window ? Number.NaN : state;
  }
  return means;
}

/** The two weights of an exponential mean, by way of its centre of mass so that they round as the reference's do. */
export function exponentialWeights(window: number): { readonly alpha: number; readonly keep: number } {
  const centreOfMass = 1 / (1 / window) - 1;
  const alpha = 1 / (1 + centreOfMass);
  return { alpha, keep: 1 - alpha };
}
