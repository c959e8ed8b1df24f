import { compile } from "json-schema-to-typescript";
import type { SchemaSet } from "./load-schemas.ts";
import type { Schema } from "./schema.ts";

type Lowered = Record<string, unknown>;

/**
 * TypeScript types of every titled schema of a family version, each declared once.
 * json-schema-to-typescript repeats what it dereferences and does not know 2020-12 tuples, so the schemas are first lowered to one
 * draft-07 document whose references all point at `#/definitions/<title>`.
 */
export async function generateTypes(schemas: SchemaSet, prefix: string): Promise<string> {
  const definitions: Record<string, Lowered> = {};
  const collect = (schema: Schema, id: string) => {
    if (
      schema.title &&
      schema["x-form"] !== "directory" &&
      (schema.type || schema.oneOf || schema.const !== undefined || schema.enum)
    ) {
      definitions[schema.title] = lower(schema, id, schemas);
    }
    for (const definition of Object.values(schema.$defs ?? {})) collect(definition, id);
  };
  for (const [id, schema] of schemas.byId) if (id.startsWith(prefix)) collect(schema, id);
  const all = {
    title: "AnyContract",
    definitions,
    oneOf: Object.keys(definitions).map((title) => ({ $ref: `#/definitions/${title}` })),
  };
  const text = await compile(all as never, "AnyContract", {
    bannerComment: "",
    additionalProperties: false,
    unreachableDefinitions: false,
    strictIndexSignatures: false,
    enableConstEnums: false,
    format: true,
    style: { printWidth: 120 },
    ignoreMinAndMaxItems: true,
  });
  // The union of everything is only the handle by which all types are reached.
  return text
    .replace(/export type AnyContract =[\s\S]*?;?\n(?=(export|\/\*\*))/, "")
    .replace(
      /\/\*\*\n \* This interface was referenced by `AnyContract`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n \*\/\n/g,
      "",
    )
    .replace(
      / \*\n \* This interface was referenced by `AnyContract`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/g,
      "",
    );
}

const kept = ["type", "const", "enum", "required", "deprecated", "minItems", "maxItems"] as const;

function lower(node: Schema, id: string, schemas: SchemaSet): Lowered {
  const description = [
    node.description,
    node["x-unit"] && `Unit: ${node["x-unit"]}.`,
    node["x-replacement"] && `Replaced by \`${node["x-replacement"]}\`.`,
    node["x-clause"] && `@see ${node["x-clause"].replace("#", ", ")}`,
  ]
    .filter(Boolean)
    .join("\n");
  const lowered: Lowered = {};
  if (description) lowered.description = description;
  if (node.$ref) {
    const { schema } = schemas.resolve(node.$ref, id);
    if (isFree(schema)) return { ...lowered, tsType: "unknown" };
    if (!schema.title) throw new Error(`${id}: ${node.$ref} has no title, so it has no type`);
    // json2ts lets siblings of $ref replace the target: an allOf of one keeps both.
    return description
      ? { ...lowered, allOf: [{ $ref: `#/definitions/${schema.title}` }] }
      : { $ref: `#/definitions/${schema.title}` };
  }
  if (node.title) lowered.title = node.title;
  if (isFree(node)) lowered.tsType = "unknown";
  for (const keyword of kept)
    if (node[keyword as keyof Schema] !== undefined) lowered[keyword] = node[keyword as keyof Schema];
  if (node.properties)
    lowered.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, member]) => [name, lower(member, id, schemas)]),
    );
  if (node.patternProperties)
    lowered.patternProperties = Object.fromEntries(
      Object.entries(node.patternProperties).map(([name, member]) => [name, lower(member, id, schemas)]),
    );
  if (typeof node.additionalProperties === "object")
    lowered.additionalProperties = lower(node.additionalProperties, id, schemas);
  else if (node.additionalProperties === true || isMap(node)) lowered.additionalProperties = true;
  if (node.oneOf) lowered.oneOf = node.oneOf.map((branch) => lower(branch, id, schemas));
  if (node.prefixItems) {
    lowered.items = node.prefixItems.map((item) => lower(item, id, schemas));
    lowered.additionalItems = typeof node.items === "object" ? lower(node.items, id, schemas) : (node.items ?? true);
    lowered.minItems = node.prefixItems.length;
  } else if (typeof node.items === "object") lowered.items = lower(node.items, id, schemas);
  if (node.oneOf && node.discriminator) {
    delete lowered.type;
    delete lowered.required;
  }
  return lowered;
}

/** A schema that only describes accepts every value; json2ts would make it an object. */
function isFree(node: Schema): boolean {
  return Object.keys(node).every(
    (keyword) => keyword === "title" || keyword === "description" || keyword.startsWith("x-"),
  );
}

/** An object that declares no members is a map: its members are free. */
function isMap(node: Schema): boolean {
  const object = node.type === "object" || (Array.isArray(node.type) && node.type.includes("object"));
  return (
    object && !node.properties && !node.patternProperties && !node.oneOf && node.additionalProperties === undefined
  );
}
