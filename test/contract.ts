import path from "node:path";
import * as foxml from "../generated/foxml/v1/index.ts";
import * as quantlab from "../generated/quantlab/v1/index.ts";
import { loadKinds } from "../scripts/generate/kinds.ts";
import { loadSchemas, type SchemaSet } from "../scripts/generate/load-schemas.ts";
import { baseUrl, type Schema } from "../scripts/generate/schema.ts";
import type { AnyDescriptor, FileDescriptor, Validate } from "../src/artifact.ts";

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, "..");

/** All schemas of the contract. */
export const schemas = loadSchemas(root);

/** All kinds of the contract. */
export const kinds = loadKinds(schemas);

const descriptors = Object.values({ ...quantlab, ...foxml }).filter(
  (value): value is typeof value & AnyDescriptor => typeof value === "object",
);

/** The generated descriptor of a file of a kind. */
export function descriptorOf(kind: string, file: string): FileDescriptor {
  const descriptor = descriptors.find((candidate) => candidate.kind === kind)?.files[file];
  if (!descriptor) throw new Error(`no descriptor of ${kind} ${file}`);
  return descriptor;
}

/** The generated validators by the `$id` of their schema. */
export const validators: ReadonlyMap<string, Validate> = new Map(
  descriptors.flatMap(({ files }) =>
    Object.values(files).flatMap(({ schema, validate }) => (schema && validate ? [[schema, validate]] : [])),
  ),
);

/** A schema on its own, as if it lay in schemas/. */
export function schemaSet(schema: Schema): { readonly id: string; readonly schemas: SchemaSet } {
  const id = `${baseUrl}test/v1/test.schema.json`;
  const whole = { $id: id, ...schema };
  return {
    id,
    schemas: {
      byId: new Map([[id, whole]]),
      resolve(reference) {
        const found = /^#\/\$defs\/(\w+)$/.exec(reference)?.[1];
        const definition = found && whole.$defs?.[found];
        if (!definition) throw new Error(`${reference} points nowhere`);
        return { schema: definition, base: id };
      },
    },
  };
}
