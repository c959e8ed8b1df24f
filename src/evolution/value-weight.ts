import type { Json } from "./schema-node.ts";

const known = new WeakMap<object, number>();

/** How many values a document consists of; one that stands in several places counts in each. */
export function weightOf(value: Json): number {
  if (typeof value !== "object" || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  let weight = 1;
  for (const part of Object.values(value)) weight += weightOf(part);
  known.set(value, weight);
  return weight;
}
