import { meaningOf } from "./meaning.ts";
import { type Place, type Resource, resolve, type Scope } from "./schema-library.ts";
import type { SchemaNode } from "./schema-node.ts";
import { Undecidable } from "./undecidable.ts";

const reference = /"\$ref":("(?:[^"\\]|\\.)*")/g;
// By resource: the same schema object may stand in two documents whose references lead elsewhere.
const known = new WeakMap<Resource, WeakMap<object, string | undefined>>();

function movable(text: string, node: SchemaNode, scope: Scope): boolean {
  if (/"\$dynamic(?:Ref|Anchor)":/.test(text)) return false;
  const own = typeof node === "object" && scope.resource.root === node ? 1 : 0;
  return text.split('"$id":').length - 1 <= own;
}

function gather({ node, scope }: Place, seen: Map<string, string>): string | undefined {
  const { text } = meaningOf(node);
  if (!movable(text, node, scope)) return undefined;
  for (const [, quoted = '""'] of text.matchAll(reference)) {
    const uri: string = JSON.parse(quoted);
    const key = `${scope.resource.uri} ${uri}`;
    if (seen.has(key)) continue;
    seen.set(key, "");
    const target = gather(resolve(uri, scope, false), seen);
    if (target === undefined) return undefined;
    seen.set(key, target);
  }
  return `${scope.resource.uri} ${text}`;
}

/** Text of a schema and of all that its references reach: equal texts mean the same in any two documents. */
export function referencedMeaning(place: Place): string | undefined {
  const { node } = place;
  if (typeof node === "boolean") return String(node);
  const here = known.get(place.scope.resource) ?? new WeakMap<object, string | undefined>();
  known.set(place.scope.resource, here);
  if (here.has(node)) return here.get(node);
  let answer: string | undefined;
  try {
    const seen = new Map<string, string>();
    const text = gather(place, seen);
    const reached = [...seen].map(([key, target]) => `${key} ${target}`).sort();
    if (text !== undefined) answer = [text, ...reached].join("\n");
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
  }
  here.set(node, answer);
  return answer;
}
