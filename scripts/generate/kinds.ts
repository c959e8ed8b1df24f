import type { Column, FileFormat } from "../../src/artifact.ts";
import type { ExchangeMark, FrameMark } from "../../src/catalogue-entry.ts";
import { kindName } from "../../src/kind-name.ts";
import type { SchemaSet } from "./load-schemas.ts";
import { baseUrl, type Mark, type Schema, type VersionMember } from "./schema.ts";

/** One file of a kind, its annotations resolved. */
export interface KindFile {
  readonly name: string;
  readonly id: string | undefined;
  readonly schema: Schema;
  readonly title: string;
  readonly format: FileFormat;
  readonly required: boolean;
  readonly legacyNames: readonly string[];
  /** JSON Lines without spaces between members. */
  readonly compact: boolean;
}

/** A kind of artifact as its schema declares it. */
export interface Kind {
  readonly kind: string;
  /** What this major version of it is called: "order", "order@2". */
  readonly name: string;
  readonly family: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly clause: string;
  readonly id: string;
  readonly form: "directory" | "file";
  readonly roots: readonly string[];
  readonly fileNames: readonly string[];
  readonly marks: readonly Mark[];
  readonly versionMember: VersionMember | undefined;
  readonly contains: readonly string[];
  readonly exchanges: boolean | readonly ExchangeMark[];
  readonly frames: readonly FrameMark[];
  readonly producer: string;
  readonly consumers: readonly string[];
  readonly files: readonly KindFile[];
}

/** All kinds, in the order of their names. */
export function loadKinds(schemas: SchemaSet): Kind[] {
  const kinds: Kind[] = [];
  for (const [id, schema] of schemas.byId) {
    const kind = schema["x-kind"];
    if (!kind) continue;
    const [family = "", version = "", folder = ""] = id.slice(baseUrl.length).split("/");
    if (folder !== kind) throw new Error(`${id}: x-kind ${kind} is not its folder`);
    const form = schema["x-form"];
    if (!form) throw new Error(`${id}: no x-form`);
    const major = Number(version.slice(1));
    kinds.push({
      kind,
      name: kindName(kind, major),
      family,
      version: major,
      title: schema.title as string,
      description: schema.description as string,
      clause: schema["x-clause"] as string,
      id,
      form,
      roots: schema["x-roots"] ?? [],
      fileNames: schema["x-file-names"] ?? [],
      marks: schema["x-marks"] ?? [],
      versionMember: versionMemberOf(schema, id, form),
      contains: schema["x-contains"] ?? [],
      exchanges: schema["x-exchanges"] ?? false,
      frames: schema["x-frames"] ?? [],
      producer: schema["x-producer"] ?? "quantlab",
      consumers: schema["x-consumers"] ?? [],
      files:
        form === "directory"
          ? directoryFiles(schema, id, schemas)
          : [fileOf(schema["x-file-names"]?.[0] ?? `${kind}.json`, schema, id, schema, true)],
    });
  }
  kinds.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const kind of kinds) for (const other of kinds) if (other.kind === kind.kind) checkMajors(other, kind);
  return kinds;
}

/** A newer major version of a kind must be told from an older one by what is written. */
function checkMajors(older: Kind, newer: Kind): void {
  if (older === newer || older.version > newer.version) return;
  const [left, right] = [folderOf(older), folderOf(newer)];
  const refuse = (why: string) => new Error(`kind ${newer.kind} of ${left} and ${right}: ${why}`);
  if (older.family !== newer.family) throw refuse("two families cannot have the same kind");
  if (older.form !== newer.form) throw refuse("one is a directory and the other a file");
  if (newer.versionMember) return;
  const marks = new Set(older.marks.map((mark) => JSON.stringify(mark)));
  if (newer.marks.some((mark) => marks.has(JSON.stringify(mark))))
    throw refuse("they have a mark in common, and no x-version of the newer tells them apart");
  const names = newer.fileNames.filter((name) => older.fileNames.includes(name));
  if (names.length > 0)
    throw refuse(`both are called ${names.join(", ")}, and no x-version of the newer tells them apart`);
}

function versionMemberOf(schema: Schema, id: string, form: Kind["form"]): VersionMember | undefined {
  const member = schema["x-version"];
  if (member === undefined) return undefined;
  const known = form === "file" ? member.file === undefined : Object.hasOwn(schema.properties ?? {}, member.file ?? "");
  if (!known) throw new Error(`${id}: x-version names no file of the kind`);
  return member;
}

function directoryFiles(schema: Schema, id: string, schemas: SchemaSet): KindFile[] {
  return Object.entries(schema.properties ?? {}).map(([name, member]) => {
    if (!member.$ref) throw new Error(`${id}: ${name} is not a $ref`);
    const target = schemas.resolve(member.$ref, id);
    const whole = target.schema.$id === target.base;
    return fileOf(name, target.schema, whole ? target.base : undefined, member, (schema.required ?? []).includes(name));
  });
}

function fileOf(name: string, schema: Schema, id: string | undefined, member: Schema, required: boolean): KindFile {
  const format = schema["x-format"] ?? "json";
  const free = format === "binary" || (format === "text" && schema.type === undefined);
  return {
    name,
    id: free ? undefined : id,
    schema,
    title: schema.title as string,
    format,
    required,
    legacyNames: member["x-legacy-names"] ?? [],
    compact: member["x-compact"] ?? schema["x-compact"] ?? false,
  };
}

/** Columns of a CSV row schema, in declared order. */
export function columnsOf(row: Schema, id: string, schemas: SchemaSet): Column[] {
  return Object.entries(row.properties ?? {}).map(([name, member]) => {
    const cell = member.$ref ? schemas.resolve(member.$ref, id).schema : member;
    const values = cell.enum ?? (cell.const === undefined ? [] : [cell.const]);
    const types =
      cell.type === undefined
        ? values.map((value) => (value === null ? "null" : typeof value))
        : typeof cell.type === "string"
          ? [cell.type]
          : cell.type;
    const type = types.includes("string")
      ? "string"
      : ((["integer", "number", "boolean"] as const).find((candidate) => types.includes(candidate)) ?? "string");
    const pointed = type === "integer" && types.includes("number");
    const required = (row.required ?? []).includes(name);
    return { name, type, ...(pointed && { pointed }), required, nullable: types.includes("null") };
  });
}

/** The folder of a kind's family and major version, below schemas/ and generated/: `quantlab/v1`. */
export const folderOf = (kind: Pick<Kind, "family" | "version">) => `${kind.family}/v${kind.version}`;

/** `paper-session` → `PaperSession`, `run-metadata` → `RunMetadata`. */
export const kebab = (title: string) => title.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
