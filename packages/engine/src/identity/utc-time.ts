/** UTC time of a clock with its offset, as Python's `isoformat` writes it: six digits of a fraction, none when it is zero. */
export function utcTime(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1_000_000);
  const fraction = Math.floor(microseconds - seconds * 1_000_000);
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return `${text}${fraction === 0 ? "" : `.${String(fraction).padStart(6, "0")}`}+00:00`;
}
