import { catalogueOf, type SchemaCatalogue } from "./catalogue.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { isObject, plainKeywords, type SchemaNode, schemaKeywords, schemaListKeywords } from "./schema-node.ts";
import { holdsData, namesParts } from "./schema-parts.ts";

type Node = { readonly [keyword: string]: unknown };

/** A way in which some validators read what others read otherwise. */
export interface Reading {
  /** Why an answer that it does not share is open. */
  readonly why: string;
  /** The schema as a validator of the usual reading has to find it to judge the same; the same object when nothing differs. */
  readonly rewrite: (node: Node, dialect: Dialect) => Node;
  /** Where a change stands that only this reading sees. */
  readonly pointer: (pointer: string) => string;
}

const ignored: Readonly<Partial<Record<Dialect, readonly string[]>>> = {
  "2020-12": ["dependencies", "additionalItems", "$recursiveRef"],
  "2019-09": ["dependencies"],
};

function withoutOlder(node: Node, dialect: Dialect): Node {
  const isOlder = ([keyword, value]: [string, unknown]) =>
    ignored[dialect]?.includes(keyword) || (dialect === "2020-12" && keyword === "items" && Array.isArray(value));
  const entries = Object.entries(node);
  return entries.some(isOlder) ? Object.fromEntries(entries.filter((entry) => !isOlder(entry))) : node;
}

function withNull(node: Node): Node {
  const { nullable, type, ...rest } = node;
  const types: readonly unknown[] = [type].flat();
  if (nullable !== true || type === undefined || types.includes("null")) return node;
  return { ...rest, type: [...types, "null"] };
}

const judging: ReadonlySet<string> = new Set([
  ...plainKeywords,
  ...schemaKeywords,
  ...schemaListKeywords,
  ...["properties", "patternProperties", "dependencies", "additionalItems"],
]);

/** Up to draft-07 what stands beside a reference is not read; newer validators read it there too. */
function withSiblings(node: Node, dialect: Dialect): Node {
  const { $ref, $id: _, allOf, ...rest } = node;
  if (!dialect.startsWith("draft-") || typeof $ref !== "string") return node;
  if (!Object.keys(node).some((keyword) => judging.has(keyword))) return node;
  return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), { $ref }] };
}

/** The readings that are asked beside the usual one. */
export const otherReadings: readonly Reading[] = [
  {
    why: "keywords of an older draft are applied by some validators and ignored by others",
    rewrite: withoutOlder,
    pointer: (pointer) => pointer,
  },
  {
    why: "nullable is applied by some validators and ignored by others",
    rewrite: withNull,
    pointer: (pointer) => pointer.replace(/\/type$/, "/nullable"),
  },
  {
    why: "keywords beside $ref in draft-07 are applied by some validators and ignored by others",
    rewrite: withSiblings,
    pointer: (pointer) => pointer.replace(/\/allOf(?:\/\d+\/\$ref)?$/, "/$ref"),
  },
];

function rewritten(value: unknown, rewrite: (node: Node) => Node, isMap = false): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => rewritten(item, rewrite));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isObject(value)) return value;
  const node = isMap ? value : rewrite(value);
  const entries = Object.entries(node).map(([name, child]): [string, unknown] => [
    name,
    !isMap && holdsData(name) ? child : rewritten(child, rewrite, !isMap && namesParts(name)),
  ]);
  return entries.some(([name, child]) => child !== node[name]) ? Object.fromEntries(entries) : node;
}

/** A catalogue as a reading finds it; the same one when nothing of it is read otherwise. */
export function readAs(catalogue: SchemaCatalogue, { rewrite }: Reading): SchemaCatalogue {
  const schemas = new Map<string, SchemaNode>();
  let differs = false;
  for (const [path, { written }] of catalogue.documents) {
    const dialect = dialectOf(written);
    const schema = rewritten(written, (node) => rewrite(node, dialect)) as SchemaNode;
    differs ||= schema !== written;
    schemas.set(path, schema);
  }
  return differs ? catalogueOf(schemas, catalogue.rules, catalogue.published) : catalogue;
}
