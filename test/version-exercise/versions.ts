import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { historyOf } from "../../scripts/generate/descriptors.ts";
import { loadKinds } from "../../scripts/generate/kinds.ts";
import { loadSchemas } from "../../scripts/generate/load-schemas.ts";
import { annotations } from "../../scripts/generate/vocabulary.ts";
import type { AnyDescriptor, FileDescriptor, SchemaError, Validate } from "../../src/artifact.ts";
import type { SchemaNode } from "../../src/evolution/schema-node.ts";

export type Major = 1 | 2 | 3;

const folderOf = (major: Major) => path.join(import.meta.dirname, `version-${major}`);

/** The schema of a file of the scratch contract, as it is written. */
export function schemaOf(major: Major, file: string): SchemaNode & object {
  return JSON.parse(readFileSync(path.join(folderOf(major), `schemas/trading/v${major}/${file}.schema.json`), "utf8"));
}

/** The descriptor of a kind of the scratch contract, made of its schemas as the generator makes those of the contract. */
export function descriptorOf(major: Major, name: "order" | "account"): AnyDescriptor {
  const schemas = loadSchemas(folderOf(major));
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addVocabulary([...annotations]);
  for (const schema of schemas.byId.values()) ajv.addSchema(schema);
  const kind = loadKinds(schemas).find((candidate) => candidate.kind === name);
  if (!kind) throw new Error(`version ${major} has no ${name}`);
  const files = kind.files.map((file): [string, FileDescriptor] => {
    const { name, format, required, legacyNames, id } = file;
    const history = historyOf(file, schemas);
    const descriptor: FileDescriptor = {
      ...{ name, format, required, legacyNames },
      ...(id !== undefined && { schema: id, validate: validateBy(ajv, id) }),
      ...(history && { history }),
    };
    return [name, descriptor];
  });
  const { family, version, title, form, roots, producer, consumers } = kind;
  return { kind: name, family, version, title, form, roots, producer, consumers, files: Object.fromEntries(files) };
}

function validateBy(ajv: Ajv2020, id: string): Validate {
  const judge = ajv.getSchema(id);
  const validate = (value: unknown): value is unknown => {
    const accepted = judge?.(value) === true;
    (validate as Validate).errors = (judge?.errors ?? null) as readonly SchemaError[] | null;
    return accepted;
  };
  return validate;
}
