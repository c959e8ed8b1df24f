import { rollingDeviation } from "../numeric/rolling-deviation.ts";
import { rollingMean } from "../numeric/rolling-mean.ts";
import { periodReturns } from "./period-returns.ts";

const fewestPoints = 70;

/** The annualized Sharpe ratio of each last `window` returns, one value a return, NaN before there are so many; none below 70 points. */
export function rollingSharpe(equity: Float64Array, window = 60): Float64Array {
  if (equity.length < fewestPoints) return new Float64Array(0);
  const returns = periodReturns(equity);
  const means = rollingMean(returns, window);
  const deviations = rollingDeviation(returns, window);
  const yearRoot = Math.sqrt(252);
  return means.map((value, index) => (value / ((deviations[index] as number) + 1e-12)) * yearRoot);
}
