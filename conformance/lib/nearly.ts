/**
 * Whether two figures agree to nine digits, as they do when both were computed in doubles in another order. `scale` is the
 * size of the amounts that were subtracted: a small difference of large amounts has fewer digits of its own.
 */
export function nearly(left: number, right: number, scale = 0): boolean {
  return left === right || Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right), Math.abs(scale));
}
