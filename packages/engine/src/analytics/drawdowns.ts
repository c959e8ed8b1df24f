/** How far each point lies below the highest so far, as a negative fraction. */
export function drawdowns(equity: Float64Array): Float64Array {
  const depths = new Float64Array(equity.length);
  let peak = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < equity.length; index++) {
    const value = equity[index] as number;
    if (value > peak) peak = value;
    depths[index] = value / peak - 1;
  }
  return depths;
}
