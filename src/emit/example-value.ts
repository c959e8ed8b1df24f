import type { Schema } from "../annotated-schema.ts";
import type { SchemaFiles } from "./schema-files.ts";

const deepest = 12;

/** A value that a schema accepts, as far as its type, values and bounds decide; rules may want another. `full`: with all optional members. */
export function exampleValue(schema: Schema, id: string, schemas: SchemaFiles, full = false, depth = 0): unknown {
  if (depth > deepest) return null;
  if (schema.$ref !== undefined) {
    const target = schemas.resolve(schema.$ref, id);
    return exampleValue(target.schema, target.base, schemas, full, depth + 1);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const branch = schema.oneOf?.[0];
  if (branch !== undefined) return exampleValue(branch, id, schemas, full, depth + 1);
  const type = typeof schema.type === "string" ? schema.type : schema.type?.find((one) => one !== "null");
  if (type === "object" || schema.properties) return exampleObject(schema, id, schemas, full, depth);
  if (type === "array") return exampleArray(schema, id, schemas, full, depth);
  return exampleScalar(schema as Schema & Bounds, type);
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly format?: string;
}

function exampleObject(schema: Schema, id: string, schemas: SchemaFiles, full: boolean, depth: number): unknown {
  return Object.fromEntries(
    (full ? Object.keys(schema.properties ?? {}) : (schema.required ?? [])).map((name) => {
      const member = schema.properties?.[name];
      return [name, member ? exampleValue(member, id, schemas, full, depth + 1) : null];
    }),
  );
}

function exampleArray(schema: Schema, id: string, schemas: SchemaFiles, full: boolean, depth: number): unknown {
  if (typeof schema.items !== "object") return [];
  const count = Math.max(1, (schema as Bounds).minItems ?? 1);
  return Array.from({ length: count }, () => exampleValue(schema.items as Schema, id, schemas, full, depth + 1));
}

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-02",
  "date-time": "2026-01-02T03:04:05Z",
  "local-date-time": "2026-01-02T03:04:05",
  uri: "https://example.org/",
  uuid: "00000000-0000-4000-8000-000000000000",
};

/** Texts that most patterns of names, ids and hashes accept. */
const texts = [
  "example",
  "example-1",
  "1.0",
  "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  "0123456789abcdef0123456789abcdef01234567",
  "0123456789abcdef",
  "abcdef0",
  "abcdef012345",
  "20260102_030405_run_abcdef0",
  "2026-01-02",
  "2026-01-02T03:04:05",
  "2026-01-02T03:04:05Z",
  "2026-01-02T03:04:05+00:00",
  "example.csv",
  "EXAMPLE",
  "Example",
  "0.5",
  "1",
];

function exampleScalar(schema: Schema & Bounds, type: string | undefined): unknown {
  const { minimum, maximum, exclusiveMinimum, pattern, format } = schema;
  switch (type) {
    case "integer":
      return minimum ?? (exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : Math.min(1, maximum ?? 1));
    case "number":
      return minimum ?? (exclusiveMinimum !== undefined ? exclusiveMinimum + 0.5 : Math.min(0.5, maximum ?? 0.5));
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return (
        (format !== undefined && formats[format]) ||
        texts.find((text) => !pattern || new RegExp(pattern, "u").test(text)) ||
        "example"
      );
  }
}
