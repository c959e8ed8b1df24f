const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The greatest double below a value; NaN below -Infinity, since nothing is. */
export function nextDown(value: number): number {
  if (value === Number.NEGATIVE_INFINITY || Number.isNaN(value)) return Number.NaN;
  if (value === 0) return -Number.MIN_VALUE;
  float[0] = value;
  bits[0] = (bits[0] as bigint) + (value > 0 ? -1n : 1n);
  return float[0];
}

/** The threshold t' for which `-v <= t'` is true exactly when `v <= threshold` is false, for every number v. */
export function negatedThreshold(threshold: number): number {
  return Number.isNaN(threshold) ? Number.POSITIVE_INFINITY : nextDown(-threshold);
}
