import { sampleDeviation } from "../numeric/sample-deviation.ts";

/** The average of returns over their deviation, times the root of 252 whatever the interval; NaN for one row. */
export function sharpeSimple(net: Float64Array, average: number): number {
  return Math.sqrt(252) * (average / (sampleDeviation(net, average) + 1e-12));
}
