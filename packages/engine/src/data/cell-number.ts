const missing = new Set(["", "nan", "null", "none", "na", "n/a", "nat", "<na>"]);
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** The number that a text says: NaN when it says nothing, undefined when it says something else than a number. */
export function textNumber(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text);
  const word = text.toLowerCase();
  if (missing.has(word)) return Number.NaN;
  if (/^[-+]?inf(?:inity)?$/.test(word)) return word.startsWith("-") ? -Infinity : Infinity;
  return undefined;
}

/** The number that a value of a typed table is: NaN for none, undefined for something else than a number. */
export function cellNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return Number.NaN;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" ? textNumber(value.trim()) : undefined;
}
