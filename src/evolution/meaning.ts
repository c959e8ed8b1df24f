import {
  isObject,
  plainKeywords,
  referenceKeywords,
  type SchemaNode,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "./schema-node.ts";

const single = new Set(schemaKeywords);
const lists = new Set(schemaListKeywords);
const maps = new Set(schemaMapKeywords);
const plain = new Set(plainKeywords);
const references = new Set(referenceKeywords);

/** JSON text with sorted names: equal for equal values. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonicalText(value[name])}`).join(",")}}`;
}

/** What a schema says. */
interface Meaning {
  readonly text: string;
  /** False when a reference leads out of it. */
  readonly closed: boolean;
}

const known = new WeakMap<object, Meaning>();

/** Text of a schema without its annotations. */
export function meaningOf(node: unknown): Meaning {
  if (!isObject(node)) return { text: canonicalText(node), closed: typeof node === "boolean" };
  const meaning = known.get(node) ?? readMeaning(node);
  known.set(node, meaning);
  return meaning;
}

function readMeaning(node: { readonly [keyword: string]: unknown }): Meaning {
  let closed = true;
  const inner = (value: unknown): string => {
    const meaning = meaningOf(value);
    closed &&= meaning.closed;
    return meaning.text;
  };
  const parts: string[] = [];
  for (const keyword of Object.keys(node).sort()) {
    const value = node[keyword];
    let text: string | undefined;
    if (single.has(keyword)) text = inner(value);
    else if (lists.has(keyword) && Array.isArray(value)) text = `[${value.map(inner).join(",")}]`;
    else if (maps.has(keyword) && isObject(value)) {
      const names = Object.keys(value).sort();
      text = `{${names.map((name) => `${JSON.stringify(name)}:${inner(value[name])}`).join(",")}}`;
    } else if (plain.has(keyword)) text = canonicalText(value);
    else if (references.has(keyword)) {
      closed = false;
      text = canonicalText(value);
    }
    if (text !== undefined) parts.push(`${JSON.stringify(keyword)}:${text}`);
  }
  return { text: `{${parts.join(",")}}`, closed };
}

/** Text that two schemas share only when they mean the same wherever they stand; nothing when references decide. */
export function closedMeaning(node: SchemaNode): string | undefined {
  const { text, closed } = meaningOf(node);
  return closed ? text : undefined;
}
