/** The return of each point over the one before it; one fewer than there are points. */
export function periodReturns(equity: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, equity.length - 1));
  for (let index = 0; index < returns.length; index++) {
    returns[index] = (equity[index + 1] as number) / (equity[index] as number) - 1;
  }
  return returns;
}

/** The values that are numbers. */
export function presentValues(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}
