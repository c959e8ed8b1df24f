const floor = 2 / 10_000;
const cap = 30 / 10_000;

/** A fraction of the price that grows with the bar's range, between 2 and 30 hundredths of a percent; the least of them when the close is not positive. */
export function atrSlippage(close: number, atr: number, kAtr: number): number {
  if (close <= 0) return floor;
  const raw = kAtr * (atr / close);
  const capped = raw < cap ? raw : cap;
  return capped > floor ? capped : floor;
}
