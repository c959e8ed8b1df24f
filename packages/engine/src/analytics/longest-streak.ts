/** The most values in a row that answer a question. */
export function longestStreak(values: Float64Array, isCounted: (value: number) => boolean): number {
  let longest = 0;
  let current = 0;
  for (const value of values) {
    current = isCounted(value) ? current + 1 : 0;
    if (current > longest) longest = current;
  }
  return longest;
}
