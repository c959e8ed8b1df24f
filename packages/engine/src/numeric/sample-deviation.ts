import { countPresent, mean } from "./mean.ts";
import { pairwiseSquares, pairwiseSum } from "./pairwise-sum.ts";

/** The standard deviation of the values that are numbers, one degree of freedom taken; NaN below two. */
export function sampleDeviation(values: Float64Array, center: number = mean(values)): number {
  const squares = pairwiseSquares(values, center);
  if (Number.isNaN(squares)) return deviationOfPresent(values, center);
  return values.length < 2 ? Number.NaN : Math.sqrt(squares / (values.length - 1));
}

function deviationOfPresent(values: Float64Array, center: number): number {
  const count = countPresent(values);
  if (count < 2) return Number.NaN;
  const squares = values.map((value) => (Number.isNaN(value) ? 0 : (center - value) * (center - value)));
  return Math.sqrt(pairwiseSum(squares) / (count - 1));
}
