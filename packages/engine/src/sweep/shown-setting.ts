/** A setting as a message shows it; whole numbers of a sweep may be bigints, which JSON does not know. */
export function shownSetting(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint" || value === undefined) return String(value);
  return JSON.stringify(value, (_name, item: unknown) => (typeof item === "bigint" ? Number(item) : item));
}
