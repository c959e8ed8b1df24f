import type { Deprecation } from "../../src/member-history.ts";
import type { FieldNote, FileNotes } from "../../src/notes.ts";
import type { Kind } from "./kinds.ts";
import type { SchemaSet } from "./load-schemas.ts";
import type { Schema } from "./schema.ts";

/** What the schema says about every place of a kind's files: clause, version, enum values, branches. `*` stands for any item or free member. */
export function notesOf(kind: Pick<Kind, "files">, schemas: SchemaSet): Record<string, FileNotes> {
  const notes: Record<string, FileNotes> = {};
  for (const file of kind.files) {
    if (!file.id) continue;
    const fields: Record<string, FieldNote> = {};
    const branches: Record<string, { tag: string; values: unknown[] }> = {};
    describe(file.schema, file.id, "", { fields, branches, schemas, seen: [], optional: false });
    notes[file.name] = { clause: file.schema["x-clause"] as string, fields, branches };
  }
  return notes;
}

interface Walk {
  readonly fields: Record<string, FieldNote>;
  readonly branches: Record<string, { tag: string; values: unknown[] }>;
  readonly schemas: SchemaSet;
  readonly seen: readonly Schema[];
  readonly optional: boolean;
}

function describe(schema: Schema, id: string, at: string, walk: Walk): void {
  if (walk.seen.includes(schema)) return;
  const deeper = { ...walk, seen: [...walk.seen, schema] };
  if (schema.$ref) {
    const target = walk.schemas.resolve(schema.$ref, id);
    describe(target.schema, target.base, at, deeper);
    return;
  }
  if (schema.oneOf && schema.discriminator) {
    const tag = schema.discriminator.propertyName;
    const values: unknown[] = [];
    for (const branch of schema.oneOf) {
      const target = branch.$ref ? walk.schemas.resolve(branch.$ref, id) : { schema: branch, base: id };
      const member = target.schema.properties?.[tag];
      values.push(...(member?.enum ?? [member?.const]));
      describe(target.schema, target.base, at, deeper);
    }
    walk.branches[at] = { tag, values };
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const place = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    note(member, id, place, walk);
    describe(member, id, place, deeper);
  }
  const rest =
    typeof schema.additionalProperties === "object"
      ? schema.additionalProperties
      : Object.values(schema.patternProperties ?? {})[0];
  if (rest) describe(rest, id, `${at}/*`, deeper);
  if (typeof schema.items === "object") describe(schema.items, id, `${at}/*`, deeper);
}

function note(member: Schema, id: string, place: string, walk: Walk): void {
  const target = member.$ref ? walk.schemas.resolve(member.$ref, id).schema : member;
  const own = member["x-clause"] ?? target["x-clause"];
  const values = target.enum ?? (target.const === undefined ? [] : [target.const]);
  const previous = walk.fields[place];
  // Where the alternatives of a union rest on different clauses, that of the member around them holds for all.
  const clause = previous && previous.clause !== own ? undefined : own;
  const enumValues = [...new Set([...(previous?.values ?? []), ...values])];
  walk.fields[place] = {
    ...(clause && { clause }),
    ...(enumValues.length > 0 && { values: enumValues as (string | number | boolean | null)[] }),
    ...(member["x-since"] && { since: member["x-since"] }),
    ...(member.deprecated && { deprecated: deprecationOf(member) }),
    ...(target["x-unit"] && { unit: target["x-unit"] }),
  };
}

/** The contract keeps a deprecated member for at least two major versions. */
const majorsKept = 2;

function deprecationOf({ "x-replacement": replacement, "x-deprecated-since": since }: Schema): Deprecation {
  return {
    ...(replacement && { replacement }),
    ...(since && { since, removedIn: `${Number.parseInt(since, 10) + majorsKept}.0` }),
  };
}
