/** What the equity gained over its start of 1. */
export function totalReturn(equity: Float64Array): number {
  return (equity.at(-1) ?? Number.NaN) - 1;
}
