import type { Edit } from "../../conformance/edits.ts";
import type { Schema } from "../annotated-schema.ts";
import { escapeToken } from "../formats/json-pointer.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** One way to spoil an artifact. */
export interface Mutation {
  /** `drop-required`, `wrong-type` … : the group it is counted in. */
  readonly what: string;
  readonly pointer: string;
  readonly edits: readonly Edit[];
}

/** Everything that a schema forbids about a document, one departure at a time: each must be noticed. */
export function* schemaMutations(
  schema: Schema,
  id: string,
  value: unknown,
  schemas: SchemaFiles,
  file: string | undefined,
  at = "",
  depth = 0,
): Generator<Mutation> {
  if (depth > 12) return;
  const edit = (op: "replace" | "remove" | "add", path: string, put?: unknown): readonly Edit[] => [
    { ...(file !== undefined && { file }), op, path, ...(op !== "remove" && { value: put }) },
  ];
  if (schema.$ref) {
    const target = schemas.resolve(schema.$ref, id);
    yield* schemaMutations(target.schema, target.base, value, schemas, file, at, depth + 1);
    return;
  }
  if (at !== "") yield* valueMutations(schema as Schema & Bounds, value, at, edit);
  if (Array.isArray(value)) {
    yield* itemMutations(schema, id, value, schemas, file, at, depth);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const object = value as Readonly<Record<string, unknown>>;
  for (const name of schema.required ?? [])
    if (name in object)
      yield {
        what: "drop-required",
        pointer: `${at}/${escapeToken(name)}`,
        edits: edit("remove", `${at}/${escapeToken(name)}`),
      };
  if (schema.additionalProperties === false)
    yield { what: "extra-member", pointer: `${at}/mutant`, edits: edit("add", `${at}/mutant`, 1) };
  if (schema.oneOf && schema.discriminator) {
    const tag = schema.discriminator.propertyName;
    yield {
      what: "unknown-branch",
      pointer: `${at}/${escapeToken(tag)}`,
      edits: edit("replace", `${at}/${escapeToken(tag)}`, "mutant"),
    };
    const branch = schema.oneOf
      .map((one) => (one.$ref ? schemas.resolve(one.$ref, id) : { schema: one, base: id }))
      .find(({ schema: one }) => accepts(one.properties?.[tag], object[tag], id, schemas));
    if (branch) yield* schemaMutations(branch.schema, branch.base, value, schemas, file, at, depth + 1);
  }
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    if (name in object)
      yield* schemaMutations(member, id, object[name], schemas, file, `${at}/${escapeToken(name)}`, depth + 1);
  if (typeof schema.additionalProperties === "object") {
    for (const [name, member] of Object.entries(object))
      if (!(name in (schema.properties ?? {})))
        yield* schemaMutations(
          schema.additionalProperties,
          id,
          member,
          schemas,
          file,
          `${at}/${escapeToken(name)}`,
          depth + 1,
        );
  }
}

function* itemMutations(
  schema: Schema,
  id: string,
  value: readonly unknown[],
  schemas: SchemaFiles,
  file: string | undefined,
  at: string,
  depth: number,
): Generator<Mutation> {
  // The first and the last item stand for all.
  for (const index of new Set([0, value.length - 1])) {
    if (typeof schema.items === "object" && index >= 0 && index in value)
      yield* schemaMutations(schema.items, id, value[index], schemas, file, `${at}/${index}`, depth + 1);
  }
}

function accepts(member: Schema | undefined, value: unknown, id: string, schemas: SchemaFiles): boolean {
  if (!member) return false;
  const target = member.$ref ? schemas.resolve(member.$ref, id).schema : member;
  return target.const === value || (target.enum?.includes(value) ?? false);
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly format?: string;
}

type MakeEdit = (op: "replace", path: string, put: unknown) => readonly Edit[];

/** A value of the same type that is none of these. */
function another(values: readonly unknown[]): unknown {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length > 0) return Math.max(...numbers) + 1;
  return `${values.find((value) => typeof value === "string") ?? ""}x`;
}

function* valueMutations(schema: Schema & Bounds, value: unknown, at: string, edit: MakeEdit): Generator<Mutation> {
  const put = (what: string, wrong: unknown): Mutation => ({ what, pointer: at, edits: edit("replace", at, wrong) });
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  if (types) {
    const wrong = (
      [
        ["string", "mutant"],
        ["integer", 7],
        ["boolean", true],
        ["null", null],
        ["array", []],
        ["object", {}],
      ] as const
    ).filter(([type]) => !types.includes(type) && !(type === "integer" && types.includes("number")));
    for (const [type, candidate] of wrong.slice(0, 3))
      yield put(`wrong-type`, type === "string" ? "mutant" : candidate);
    if (types.includes("integer") && !types.includes("number") && typeof value === "number")
      yield put("wrong-type", value + 0.5);
  }
  if (schema.const !== undefined) yield put("wrong-const", another([schema.const]));
  if (schema.enum) yield put("outside-enum", another(schema.enum));
  if (typeof schema.minimum === "number" && typeof value === "number") yield put("outside-range", schema.minimum - 1);
  if (typeof schema.maximum === "number" && typeof value === "number") yield put("outside-range", schema.maximum + 1);
  if (typeof schema.exclusiveMinimum === "number" && typeof value === "number")
    yield put("outside-range", schema.exclusiveMinimum);
  if (typeof value === "string") {
    if (schema.format) for (const wrong of ["2026-02-30", "yesterday", ""]) yield put("wrong-format", wrong);
    const { pattern } = schema;
    const misfit = pattern && ["§ mutant §", " ", ""].find((text) => !new RegExp(pattern).test(text));
    if (misfit !== undefined) yield put("wrong-pattern", misfit);
    if (typeof schema.minLength === "number" && schema.minLength > 0) yield put("too-short", "");
  }
  if (Array.isArray(value)) {
    if (typeof schema.minItems === "number" && schema.minItems > 0) yield put("too-few-items", []);
    if (typeof schema.maxItems === "number" && value.length > 0)
      yield put(
        "too-many-items",
        Array.from({ length: schema.maxItems + 1 }, () => value[0]),
      );
    if (schema.uniqueItems === true && value.length > 0) yield put("repeated-item", [...value, value[0]]);
  }
}
