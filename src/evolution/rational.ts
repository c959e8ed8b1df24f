/** An exact fraction with a positive denominator, in lowest terms. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

function gcd(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The fraction top/bottom in lowest terms. */
export function rational(top: bigint, bottom = 1n): Rational {
  const divisor = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
}

/** The decimal that a number is written as, exactly. */
export function rationalOf(value: number): Rational {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}

/** Whether left is below (-1), equal to (0) or above (1) right. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** left ÷ right. */
export function divide(left: Rational, right: Rational): Rational {
  return rational(left.top * right.bottom, left.bottom * right.top);
}

/** left × right. */
export function multiply(left: Rational, right: Rational): Rational {
  return rational(left.top * right.top, left.bottom * right.bottom);
}

/** left + right. */
export function add(left: Rational, right: Rational): Rational {
  return rational(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom);
}

/** Largest whole number not above a fraction. */
export function floor(value: Rational): bigint {
  const quotient = value.top / value.bottom;
  return value.top < 0n && quotient * value.bottom !== value.top ? quotient - 1n : quotient;
}

/** Smallest positive fraction that both are divisors of. */
export function leastCommonMultiple(left: Rational, right: Rational): Rational {
  const top = (left.top * right.top) / gcd(left.top, right.top);
  return rational(top < 0n ? -top : top, gcd(left.bottom, right.bottom));
}

/** Whether value is a whole multiple of step. */
export function isMultiple(value: Rational, step: Rational): boolean {
  return divide(value, step).bottom === 1n;
}

/** The nearest JavaScript number. */
export function toNumber(value: Rational): number {
  if (value.bottom === 1n) return Number(value.top);
  const quick = Number(value.top) / Number(value.bottom);
  if (Number.isFinite(quick)) return quick;
  const sign = value.top < 0n ? -1 : 1;
  const scaled = ((value.top < 0n ? -value.top : value.top) * 10n ** 20n) / value.bottom;
  return (sign * Number(scaled)) / 1e20;
}
