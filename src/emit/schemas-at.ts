import type { Schema } from "../annotated-schema.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** A schema with the `$id` that its references are relative to. */
export interface Located {
  readonly schema: Schema;
  readonly base: string;
}

/** The schemas that describe a place of a document, one for each branch that has it; `*` stands for any item or member. */
export function schemasAt(located: Located, tokens: readonly string[], schemas: SchemaFiles): Located[] {
  const all = branchesOf(located, schemas);
  const [token, ...rest] = tokens;
  if (token === undefined) return all;
  return all.flatMap(({ schema, base }) => {
    const member = schema.properties?.[token];
    const below =
      member ??
      (token === "*"
        ? [schema.items, schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})].find(
            (one): one is Schema => typeof one === "object",
          )
        : undefined);
    return below ? schemasAt({ schema: below, base }, rest, schemas) : [];
  });
}

/** The schema behind references, and each of its branches. */
function branchesOf({ schema, base }: Located, schemas: SchemaFiles): Located[] {
  if (schema.$ref !== undefined) return branchesOf(schemas.resolve(schema.$ref, base), schemas);
  return [{ schema, base }, ...(schema.oneOf ?? []).flatMap((one) => branchesOf({ schema: one, base }, schemas))];
}
