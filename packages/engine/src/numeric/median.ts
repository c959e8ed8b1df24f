/** The middle one of the values, or the mean of the middle two; NaN of none. */
export function median(values: Float64Array): number {
  const ascending = values.toSorted();
  const middle = ascending.length >> 1;
  const upper = ascending[middle] ?? Number.NaN;
  return ascending.length % 2 === 1 ? upper : ((ascending[middle - 1] ?? Number.NaN) + upper) / 2;
}
