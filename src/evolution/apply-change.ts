import type { SchemaNode } from "./schema-node.ts";
import type { StructuralChange } from "./structural-changes.ts";

function tokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function edited(value: unknown, path: readonly string[], after: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return after;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? edited(item, rest, after) : item));
  const object = (typeof value === "object" && value !== null ? value : {}) as { readonly [name: string]: unknown };
  const kept = Object.entries(object).filter(([other]) => other !== name);
  const child = Object.hasOwn(object, name) ? object[name] : undefined;
  const next = edited(child, rest, after);
  return Object.fromEntries(next === undefined ? kept : [...kept, [name, next]]);
}

/** The old schema with one change made and all others left out. */
export function applyChange(schema: SchemaNode, change: StructuralChange): SchemaNode {
  return edited(schema, tokens(change.pointer), change.after) as SchemaNode;
}
