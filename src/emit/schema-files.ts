import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Schema } from "../annotated-schema.ts";

/** Schemas as they lie in the package. */
export interface SchemaFiles {
  /** The schema that a reference points to, with the `$id` its own references are relative to. */
  resolve(reference: string, from: string): { readonly schema: Schema; readonly base: string };
}

/** A file of a kind, with the schema that describes it. */
export interface DescribedFile {
  readonly name: string;
  readonly format: string;
  readonly id: string;
  readonly schema: Schema;
}

const baseUrl = "https://schemas.quantlab.dev/";

/** Reads the schemas of a package folder. */
export function schemaFiles(packageRoot: string): SchemaFiles {
  const folder = path.join(packageRoot, "schemas");
  const known = new Map<string, Schema>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".schema.json")) continue;
    const id = baseUrl + file.split(path.sep).join("/");
    known.set(id, JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Schema);
  }
  return {
    resolve(reference, from) {
      const url = new URL(reference, from);
      const base = url.origin + url.pathname;
      let schema: unknown = known.get(base);
      for (const part of decodeURIComponent(url.hash.slice(1)).split("/").slice(1))
        schema = (schema as Readonly<Record<string, unknown>> | undefined)?.[
          part.replaceAll("~1", "/").replaceAll("~0", "~")
        ];
      if (!schema) throw new Error(`${from}: ${reference} points nowhere`);
      return { schema: schema as Schema, base };
    },
  };
}

/** The files of a kind that a schema describes. */
export function describedFiles(
  files: Readonly<Record<string, { readonly name: string; readonly format: string; readonly schema?: string }>>,
  schemas: SchemaFiles,
): DescribedFile[] {
  return Object.values(files).flatMap(({ name, format, schema: id }) =>
    id === undefined ? [] : [{ name, format, id, schema: schemas.resolve(id, id).schema }],
  );
}
