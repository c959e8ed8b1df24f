import { isObject, type SchemaNode } from "./schema-node.ts";

/** A version of JSON Schema that is understood. */
export type Dialect = "2020-12" | "2019-09" | "draft-07" | "draft-06" | "draft-04";

/** A schema written in 2020-12, and which places of it were named otherwise. */
export interface TranslatedSchema {
  readonly schema: SchemaNode;
  readonly dialect: Dialect;
  /** Pointers of the translation whose last name was another, and what it was. */
  readonly renamed: readonly (readonly [translated: string, written: string])[];
  /** What the translation cannot say. */
  readonly untranslated: readonly string[];
}

const names: readonly (readonly [RegExp, Dialect])[] = [
  [/json-schema\.org\/draft\/2020-12\//, "2020-12"],
  [/json-schema\.org\/draft\/2019-09\//, "2019-09"],
  [/json-schema\.org\/draft-07\//, "draft-07"],
  [/json-schema\.org\/draft-06\//, "draft-06"],
  [/json-schema\.org\/draft-04\//, "draft-04"],
];

/** The dialect that `$schema` names; 2020-12 when it names none that is known. */
export function dialectOf(schema: unknown): Dialect {
  const named = isObject(schema) ? String(schema.$schema ?? "") : "";
  return names.find(([pattern]) => pattern.test(named))?.[1] ?? "2020-12";
}

const single = [
  "additionalProperties",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "unevaluatedProperties",
];
const lists = ["allOf", "anyOf", "oneOf"];
const maps = ["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"];
// What a draft does not know it does not apply.
const from2019 = ["dependentRequired", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems", "minContains"];
const newer: Readonly<Record<Dialect, readonly string[]>> = {
  "2020-12": [],
  "2019-09": ["prefixItems", "$dynamicRef", "$dynamicAnchor"],
  "draft-07": [...from2019, "maxContains", "prefixItems", "$dynamicRef", "$dynamicAnchor", "$anchor"],
  "draft-06": [
    ...from2019,
    "maxContains",
    "prefixItems",
    "$dynamicRef",
    "$dynamicAnchor",
    "$anchor",
    "if",
    "then",
    "else",
  ],
  "draft-04": [
    ...from2019,
    ...["maxContains", "prefixItems", "$dynamicRef", "$dynamicAnchor", "$anchor", "if", "then", "else"],
    ...["const", "contains", "propertyNames"],
  ],
};

interface Translation {
  readonly dialect: Dialect;
  readonly renamed: (readonly [string, string])[];
  readonly untranslated: Set<string>;
  /** Whether references to the outermost schema start where a schema takes part. */
  readonly isRecursive: boolean;
}

type Node = { readonly [keyword: string]: unknown };
const token = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");

function mapValues(value: unknown, pointer: string, translation: Translation): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      translateNode(child, `${pointer}/${token(name)}`, translation),
    ]),
  );
}

function translateItems(node: Node, pointer: string, translation: Translation): Node {
  const { items, additionalItems, ...rest } = node;
  if (!Array.isArray(items))
    return items === undefined ? rest : { ...rest, items: translateNode(items, `${pointer}/items`, translation) };
  translation.renamed.push(
    [`${pointer}/prefixItems`, `${pointer}/items`],
    [`${pointer}/items`, `${pointer}/additionalItems`],
  );
  return {
    ...rest,
    // An empty list says nothing, and 2020-12 forbids it.
    ...(items.length > 0 && {
      prefixItems: items.map((item, index) => translateNode(item, `${pointer}/prefixItems/${index}`, translation)),
    }),
    ...(additionalItems !== undefined && { items: translateNode(additionalItems, `${pointer}/items`, translation) }),
  };
}

function translateDependencies(node: Node, pointer: string, translation: Translation): Node {
  const { dependencies, ...rest } = node;
  if (!isObject(dependencies)) return rest;
  const entries = Object.entries(dependencies);
  const required = entries.filter(([, value]) => Array.isArray(value));
  const schemas = entries.filter(([, value]) => !Array.isArray(value));
  translation.renamed.push(
    [`${pointer}/dependentRequired`, `${pointer}/dependencies`],
    [`${pointer}/dependentSchemas`, `${pointer}/dependencies`],
  );
  const own = (keyword: string) => (isObject(rest[keyword]) ? rest[keyword] : {});
  return {
    ...rest,
    ...(required.length > 0 && { dependentRequired: { ...own("dependentRequired"), ...Object.fromEntries(required) } }),
    ...(schemas.length > 0 && {
      dependentSchemas: {
        ...own("dependentSchemas"),
        ...(mapValues(Object.fromEntries(schemas), `${pointer}/dependentSchemas`, translation) as object),
      },
    }),
  };
}

/** No `$anchor` of a schema is called so in earnest. */
const recursive = "_recursive";

/** What the references of 2019-09 mean that lead to the outermost schema: only where the nearest one says that it takes part. */
function translateRecursion(node: Node, pointer: string, { isRecursive, renamed }: Translation): Node {
  const { $recursiveRef, $recursiveAnchor, ...rest } = node;
  const anchored = { ...rest, ...($recursiveAnchor === true && { $dynamicAnchor: recursive }) };
  renamed.push([`${pointer}/$dynamicAnchor`, `${pointer}/$recursiveAnchor`]);
  if ($recursiveRef === undefined) return anchored;
  const target = isRecursive ? { $dynamicRef: `#${recursive}` } : { $ref: $recursiveRef };
  for (const keyword of Object.keys(target)) renamed.push([`${pointer}/${keyword}`, `${pointer}/$recursiveRef`]);
  if (isRecursive || rest.$ref === undefined) return { ...anchored, ...target };
  return { ...anchored, allOf: [...(Array.isArray(rest.allOf) ? rest.allOf : []), target] };
}

function translateNames(node: Node, pointer: string, translation: Translation): Node {
  const { id, $id, ...rest } = node;
  const { dialect, untranslated } = translation;
  const own = dialect === "draft-04" ? id : $id;
  const anchored = typeof own === "string" && own.startsWith("#") && dialect !== "2020-12" && dialect !== "2019-09";
  if (node.$recursiveAnchor === true && !isResource(node, pointer)) untranslated.add("$recursiveAnchor");
  return translateRecursion(
    { ...rest, ...(anchored ? { $anchor: own.slice(1) } : own === undefined ? {} : { $id: own }) },
    pointer,
    translation,
  );
}

function isResource(node: Node, pointer: string): boolean {
  return pointer === "" || typeof node.$id === "string";
}

/** draft-04 says with a truth value what later drafts say with a number. */
function translateLimits(node: Node): Node {
  const entries = Object.entries(node).flatMap(([keyword, value]): [string, unknown][] => {
    const limit = { exclusiveMinimum: "minimum", exclusiveMaximum: "maximum" }[keyword];
    if (limit !== undefined && typeof value === "boolean") return value ? [[keyword, node[limit]]] : [];
    const exclusive = { minimum: "exclusiveMinimum", maximum: "exclusiveMaximum" }[keyword];
    return exclusive !== undefined && node[exclusive] === true ? [] : [[keyword, value]];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function translateNode(value: unknown, pointer: string, outer: Translation): unknown {
  if (!isObject(value)) return value;
  const { dialect } = outer;
  const translation = isResource(value, pointer) ? { ...outer, isRecursive: value.$recursiveAnchor === true } : outer;
  let node: Node = Object.fromEntries(Object.entries(value).filter(([keyword]) => !newer[dialect].includes(keyword)));
  // Up to draft-07 nothing beside `$ref` counts but the places that references lead to.
  if (typeof node.$ref === "string" && dialect.startsWith("draft-")) {
    const { $schema, $ref, definitions, $defs } = node;
    node = {
      ...($schema !== undefined && { $schema }),
      $ref,
      ...(definitions !== undefined && { definitions }),
      ...($defs !== undefined && { $defs }),
    };
  }
  if (dialect !== "2020-12") node = translateNames(node, pointer, translation);
  if (dialect === "draft-04") node = translateLimits(node);
  if (dialect === "2019-09" && node.contains !== undefined && node.unevaluatedItems !== undefined)
    translation.untranslated.add("unevaluatedItems beside contains");
  const translated: Record<string, unknown> = {
    ...translateDependencies(translateItems(node, pointer, translation), pointer, translation),
  };
  for (const keyword of [...single, "unevaluatedItems"])
    if (translated[keyword] !== undefined)
      translated[keyword] = translateNode(translated[keyword], `${pointer}/${keyword}`, translation);
  for (const keyword of lists) {
    const branches = translated[keyword];
    if (Array.isArray(branches))
      translated[keyword] = branches.map((branch, index) =>
        translateNode(branch, `${pointer}/${keyword}/${index}`, translation),
      );
  }
  for (const keyword of maps)
    if (keyword !== "dependentSchemas" || node.dependencies === undefined)
      if (translated[keyword] !== undefined)
        translated[keyword] = mapValues(translated[keyword], `${pointer}/${keyword}`, translation);
  return translated;
}

const olderIdioms = /"(?:dependencies|additionalItems|\$recursiveRef)":|"items":\[/;

/** Writes a schema of an older dialect, or with idioms of one, in 2020-12; a schema that needs none of it is returned as it is. */
export function translateSchema(schema: SchemaNode): TranslatedSchema {
  const dialect = dialectOf(schema);
  const plain = { schema, dialect, renamed: [], untranslated: [] };
  if (typeof schema === "boolean" || (dialect === "2020-12" && !olderIdioms.test(JSON.stringify(schema)))) return plain;
  const translation: Translation = { dialect, renamed: [], untranslated: new Set(), isRecursive: false };
  const { $schema: _, ...translated } = translateNode(schema, "", translation) as Node;
  return {
    schema: translated,
    dialect,
    renamed: translation.renamed,
    untranslated: [...translation.untranslated],
  };
}

/** A pointer into a translation as the schema was written. */
export function writtenPointer(pointer: string, { renamed }: Pick<TranslatedSchema, "renamed">): string {
  const names = new Map(renamed.map(([translated, written]) => [translated, written.slice(written.lastIndexOf("/"))]));
  let at = "";
  let written = "";
  for (const token of pointer.split("/").slice(1)) {
    at += `/${token}`;
    written += names.get(at) ?? `/${token}`;
  }
  return written;
}
