import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { structuralRules } from "../../src/structural-rules.ts";
import { columnsOf, folderOf, type Kind, type KindFile } from "./kinds.ts";
import type { SchemaSet } from "./load-schemas.ts";
import { notesOf } from "./notes.ts";
import { pythonTypes } from "./python-types.ts";
import { baseUrl } from "./schema.ts";
import { textPlan } from "./text-plan.ts";

const types = "python/src/quantlab_contracts/types";
const data = "python/src/quantlab_contracts/_generated";

/** What lies in the folders of generated Python, from the root: whatever the generator does not make is stale. */
export function presentPythonFiles(root: string): string[] {
  return [types, data].flatMap((folder) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder))
          .filter((name) => /\.(py|json)$/.test(name))
          .map((name) => `${folder}/${name}`)
      : [],
  );
}

/** The generated part of the Python distribution: path from the root → text. */
export function pythonFiles(schemas: SchemaSet, kinds: readonly Kind[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const family of [...new Set(kinds.map(folderOf))].sort())
    files.set(
      `${types}/${family.replace("/", "_")}.py`,
      pythonTypes(
        schemas,
        `${baseUrl}${family}/`,
        kinds.filter((kind) => folderOf(kind) === family),
      ),
    );
  files.set(`${types}/__init__.py`, kindsModule(kinds));
  files.set(`${data}/__init__.py`, '"""Data that the generator wrote."""\n');
  files.set(`${data}/catalogue.json`, catalogueJson(kinds, schemas));
  return files;
}

function kindsModule(kinds: readonly Kind[]): string {
  const names = kinds.map(({ name }) => `    "${name}",\n`).join("");
  return `"""Names of the kinds of artifacts; one module beside this one for the types of each family."""

from typing import Literal, TypeAlias

__all__ = ["KindName"]

KindName: TypeAlias = Literal[
${names}]
"""Names of all kinds."""
`;
}

/** Everything that the generic verbs interpret, one kind a line. */
function catalogueJson(kinds: readonly Kind[], schemas: SchemaSet): string {
  const lines = kinds.map((kind) => `    ${JSON.stringify(entryOf(kind, schemas))}`);
  const rules = structuralRules.map((rule) => `    ${JSON.stringify(rule)}`);
  // In a bundled schema these stand among the definitions, and findings do not name them.
  const documents = [...schemas.byId].flatMap(([id, { title }]) => (title && !id.includes("/meta/") ? [title] : []));
  return `{\n  "kinds": [\n${lines.join(",\n")}\n  ],\n  "rules": [\n${rules.join(",\n")}\n  ],\n  "documents": ${JSON.stringify([...new Set(documents)].sort())}\n}\n`;
}

function entryOf(kind: Kind, schemas: SchemaSet): object {
  const notes = notesOf(kind, schemas);
  const { files, id: _, name, ...rest } = kind;
  return { ...rest, kind: name, files: files.map((file) => fileEntry(file, notes[file.name], schemas)) };
}

function fileEntry(file: KindFile, notes: ReturnType<typeof notesOf>[string] | undefined, schemas: SchemaSet): object {
  const { name, title, format, required, legacyNames, id, schema } = file;
  const entry = { name, title, format, required, legacyNames };
  if (!id) return entry;
  const places = Object.entries(notes?.fields ?? {});
  return {
    ...entry,
    schema: id.slice(baseUrl.length),
    clause: notes?.clause,
    clauses: Object.fromEntries(places.flatMap(([place, { clause }]) => (clause ? [[place, clause]] : []))),
    deprecated: Object.fromEntries(
      places.flatMap(([place, note]) => (note.deprecated === undefined ? [] : [[place, note.deprecated]])),
    ),
    ...((format === "json" || format === "jsonl") && {
      text: {
        keyOrder: schema["x-key-order"] ?? "declared",
        indent: format === "jsonl" ? null : (schema["x-indent"] ?? 2),
        ascii: schema["x-ascii"] ?? false,
        compact: file.compact,
        finalNewline: schema["x-final-newline"] ?? false,
        plan: textPlan(schema, id, schemas),
      },
    }),
    ...(format === "csv" && {
      columns: columnsOf(schema, id, schemas),
      moreColumns: schema["x-more-columns"] ?? false,
      newline: schema["x-newline"] ?? "lf",
    }),
  };
}
