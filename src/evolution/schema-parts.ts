import { escapeToken } from "../formats/json-pointer.ts";
import { isObject } from "./schema-node.ts";

/** One object inside a schema: a schema, or a map from names to schemas. */
export interface SchemaPart {
  readonly node: { readonly [keyword: string]: unknown };
  readonly pointer: string;
  /** Where its references start: the nearest `$id`, its own included. */
  readonly base: string;
  /** Its names are chosen by the author, and are no keywords. */
  readonly isMap: boolean;
}

const data = new Set(["enum", "const", "default", "examples"]);
const maps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

/** Whether the value of a keyword is data, in which no keyword is one. */
export function holdsData(keyword: string): boolean {
  return data.has(keyword);
}

/** Whether the value of a keyword is a map from names to schemas. */
export function namesParts(keyword: string): boolean {
  return maps.has(keyword);
}

/** A reference as a URI; undefined when it is none. */
export function absolute(reference: string, from: string): string | undefined {
  try {
    return new URL(reference, from).href;
  } catch {
    return undefined;
  }
}

/** Shows every object of a schema that is not data, outermost first. */
export function visitSchemaParts(
  value: unknown,
  from: string,
  see: (part: SchemaPart) => void,
  pointer = "",
  isMap = false,
): void {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) visitSchemaParts(item, from, see, `${pointer}/${index}`);
  if (!isObject(value)) return;
  const own = !isMap && typeof value.$id === "string" ? absolute(value.$id, from) : undefined;
  const base = own?.replace(/#$/, "") ?? from;
  see({ node: value, pointer, base, isMap });
  for (const [name, child] of Object.entries(value))
    if (isMap || !data.has(name))
      if (typeof child === "object" && child !== null)
        visitSchemaParts(child, base, see, `${pointer}/${escapeToken(name)}`, !isMap && maps.has(name));
}
