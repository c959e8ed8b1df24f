import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import type { Kind } from "./kinds.ts";
import type { SchemaSet } from "./load-schemas.ts";
import { baseUrl, type Schema } from "./schema.ts";

/** What the parser has resolved: the schema at an absolute reference. */
interface Refs {
  get(reference: string): unknown;
}

/** One self-contained schema a file, for editors and other languages: path below generated/bundled → text. */
export async function bundleSchemas(schemas: SchemaSet, kinds: readonly Kind[]): Promise<Map<string, string>> {
  // The parser takes `$id` as base and would look on the network for what lies in schemas/.
  const local = {
    order: 1,
    canRead: ({ url }: { url: string }) => url.startsWith(baseUrl),
    read: ({ url }: { url: string }) => JSON.stringify(schemas.byId.get(url)),
  };
  const ids = new Set(kinds.flatMap((kind) => kind.files.flatMap(({ id }) => id ?? [])));
  const bundles = new Map<string, string>();
  for (const id of [...ids].sort()) {
    const refs = await $RefParser.resolve(id, { resolve: { http: false, file: false, local } });
    bundles.set(id.slice(baseUrl.length), `${JSON.stringify(bundle(id, refs), null, 2)}\n`);
  }
  return bundles;
}

const literals = new Set(["const", "enum", "default", "examples"]);
// Below an embedded `$id` a reference would be relative to that schema; many readers do not know embedded schemas at all.
const ofFiles = new Set(["$id", "$schema", "$defs"]);

/**
 * The schema with everything it refers to under `$defs`, by title; every reference is `#` or `#/$defs/<title>`. The parser's own bundling
 * replaces names by paths, and leaves references of referenced files as they were where these lie in another folder.
 */
function bundle(id: string, refs: Refs): unknown {
  const root = refs.get(id) as Schema;
  const definitions: Record<string, unknown> = {};
  const refer = (reference: string, base: string): string => {
    const url = new URL(reference, base);
    const at = url.origin + url.pathname;
    const schema = refs.get(url.href) as Schema;
    if (schema === root) return "#";
    if (!schema.title) throw new Error(`${base}: ${reference} has no title`);
    if (!(schema.title in definitions)) {
      // A schema may refer to itself: its name is taken before its content is known.
      definitions[schema.title] = undefined;
      definitions[schema.title] = rewrite(schema, at);
    }
    return `#/$defs/${schema.title}`;
  };
  const rewrite = (node: unknown, base: string, isMap = false): unknown => {
    if (Array.isArray(node)) return node.map((item) => rewrite(item, base));
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).filter(([name]) => isMap || !ofFiles.has(name));
    return Object.fromEntries(
      entries.map(([name, value]) => {
        if (isMap) return [name, rewrite(value, base)];
        if (name === "$ref") return [name, refer(value as string, base)];
        return [
          name,
          literals.has(name) ? value : rewrite(value, base, name === "properties" || name === "patternProperties"),
        ];
      }),
    );
  };
  const whole = rewrite(root, id) as object;
  const sorted = Object.entries(definitions).sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    ...whole,
    ...(sorted.length > 0 && { $defs: Object.fromEntries(sorted) }),
  };
}
