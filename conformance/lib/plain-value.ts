const blank = new Set(["", "#N/A", "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null", "-nan", "-NaN"]);
const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * A setting or figure as any of its renderings can say it. A table holds text, a report what was read back from a table, other documents
 * the value itself: "8.0", 8.0 and 8 are one value, and what is not finite is null. Undefined for a list, a map and their text.
 */
export function plainValue(value: unknown): string | number | boolean | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== "string" || /^[[{]/.test(value)) return undefined;
  if (blank.has(value) || /^[-+]?inf(?:inity)?$/i.test(value)) return null;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return decimal.test(value) && Number.isFinite(Number(value)) ? Number(value) + 0 : value;
}
