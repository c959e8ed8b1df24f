/** The greatest (`sign` 1) or least (`sign` -1) of the `window` values before each place, that place excluded; NaN before there are so many. */
export function rollingExtremeBefore(values: Float64Array, window: number, sign: 1 | -1): Float64Array {
  const extremes = new Float64Array(values.length).fill(Number.NaN);
  const candidates = new Int32Array(values.length);
  let first = 0;
  let past = 0;
  for (let index = 0; index < values.length; index++) {
    while (first < past && (candidates[first] as number) < index - window) first++;
    if (index >= window) extremes[index] = values[candidates[first] as number] as number;
    const value = (values[index] as number) * sign;
    while (first < past && (values[candidates[past - 1] as number] as number) * sign <= value) past--;
    candidates[past++] = index;
  }
  return extremes;
}
