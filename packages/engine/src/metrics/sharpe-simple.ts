import { mean } from "../numeric/mean.ts";
import { sampleDeviation } from "../numeric/sample-deviation.ts";

/** Mean over deviation of the returns, times the root of 252 whatever the interval; NaN for one row. */
export function sharpeSimple(net: Float64Array): number {
  const average = mean(net);
  return Math.sqrt(252) * (average / (sampleDeviation(net, average) + 1e-12));
}
