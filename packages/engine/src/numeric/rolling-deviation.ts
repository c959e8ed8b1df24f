/** The standard deviation of each last `window` values, one degree of freedom taken, around that window's own mean; NaN before there are so many. */
export function rollingDeviation(values: Float64Array, window: number): Float64Array {
  const deviations = new Float64Array(values.length).fill(Number.NaN);
  if (window < 2) return deviations;
  for (let end = window; end <= values.length; end++) {
    let sum = 0;
    for (let index = end - window; index < end; index++) sum += values[index] as number;
    const center = sum / window;
    let squares = 0;
    for (let index = end - window; index < end; index++) squares += ((values[index] as number) - center) ** 2;
    deviations[end - 1] = Math.sqrt(squares / (window - 1));
  }
  return deviations;
}
