/** Settings that say which strategy runs, and what a fill of it costs. */
export interface CostSettings {
  readonly strategy?: unknown;
  readonly fee: unknown;
  readonly slippage_bps: unknown;
  readonly slippage_mode: unknown;
}

const usual = "rsi_ma_cross_v2";
/** Slippage by the average true range goes no further. */
const mostByRange = 30 / 10_000;

/** The share that a fill on the first bar may cost: no drawdown holds it. The usual strategy cannot trade there: it needs a bar before. */
export function firstBarCost({ strategy = usual, fee, slippage_bps, slippage_mode }: CostSettings): number {
  if (strategy === usual) return 0;
  const cost = Number(fee) + (slippage_mode === "atr" ? mostByRange : Number(slippage_bps) / 10_000);
  return cost > 0 && cost < 1 ? cost : 0;
}
