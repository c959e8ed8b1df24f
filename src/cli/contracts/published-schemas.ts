import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SchemaNode } from "../../evolution/schema-node.ts";

let known: Readonly<Record<string, SchemaNode>> | undefined;

/** The meta-schemas of JSON Schema by URI, when one of the references leads to them. Both versions of a comparison get the same ones. */
export function publishedSchemas(
  references: readonly (string | undefined)[],
): Readonly<Record<string, SchemaNode>> | undefined {
  if (
    !references.some((uri) => uri?.startsWith("https://json-schema.org/") || uri?.startsWith("http://json-schema.org/"))
  )
    return undefined;
  known ??= Object.fromEntries(
    [Ajv2020, Ajv2019, Ajv].flatMap((Validator) =>
      Object.entries(new Validator({ logger: false }).schemas).flatMap(([uri, compiled]) =>
        compiled !== undefined && uri.includes("json-schema.org/draft") ? [[uri, compiled.schema as SchemaNode]] : [],
      ),
    ),
  );
  return known;
}
