/** A number with its thousands set apart, the same everywhere. */
export function grouped(value: number): string {
  return value < 1000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 error`, `2 errors`, `1,200 errors`. */
export function count(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? "" : "s"}`;
}
