/** A finite number as Python's `round(value, 10)` gives it: exactly half goes to the even digit, and the sign of zero stays. */
export function roundTo10Digits(value: number): number {
  if (value === 0 || Math.abs(value) >= 1e21) return value;
  // Ten digits end in exactly half only where eleven binary digits follow the point, and toFixed would go away from zero.
  const halves = Math.abs(value) * 2 ** 11;
  if (!Number.isInteger(halves) || halves % 2 === 0) return Number(value.toFixed(10));
  const below = (BigInt(halves) * 5n ** 10n) / 2n;
  return Math.sign(value) * Number(`${below + (below & 1n)}e-10`);
}
