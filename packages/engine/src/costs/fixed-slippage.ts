/** The fraction of the price that `bps` hundredths of a percent are. */
export function fixedSlippage(bps: number): number {
  return bps / 10_000;
}
