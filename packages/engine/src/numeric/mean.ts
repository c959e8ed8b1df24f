import { pairwiseSum } from "./pairwise-sum.ts";

/** The mean of the values that are numbers, NaN when there is none. */
export function mean(values: Float64Array): number {
  const sum = pairwiseSum(values);
  return Number.isNaN(sum) ? meanOfPresent(values) : sum / values.length;
}

function meanOfPresent(values: Float64Array): number {
  const present = values.map((value) => (Number.isNaN(value) ? 0 : value));
  return pairwiseSum(present) / countPresent(values);
}

/** How many of the values are numbers. */
export function countPresent(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}
