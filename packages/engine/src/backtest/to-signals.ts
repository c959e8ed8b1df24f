/** Numbers as signals: fractions cut off, what is missing 0, what no signal means kept apart from 1 and -1. */
export function toSignals(values: ArrayLike<number>): Int8Array {
  return Int8Array.from(values, (value) => {
    const whole = Math.trunc(value);
    return Number.isNaN(whole) ? 0 : Math.max(-128, Math.min(127, whole));
  });
}
