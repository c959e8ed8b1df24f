/** What `{name}` stands for in the arguments of a case. */
export type Placeholders = ReadonlyMap<string, string>;

/** A text with `{work}`, `{signals}`, `{run}` … replaced by what they stand for; other braces stay. */
export function filled(text: string, places: Placeholders): string {
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, name: string) => places.get(name) ?? whole);
}

/** The same through all texts of a JSON value. */
export function filledValue(value: unknown, places: Placeholders): unknown {
  if (typeof value === "string") return filled(value, places);
  if (Array.isArray(value)) return value.map((item) => filledValue(item, places));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filledValue(member, places)]));
}
