/** A number as Python's `repr(float)` writes it: the shortest text that reads back as the same number, integral values with ".0". */
export function pythonFloatText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-4 && magnitude < 1e16) {
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  if (Number.isNaN(value)) return "nan";
  if (magnitude === Number.POSITIVE_INFINITY) return value > 0 ? "inf" : "-inf";
  // JavaScript and Python agree on the digits, not on the width of the exponent.
  return value.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
}
