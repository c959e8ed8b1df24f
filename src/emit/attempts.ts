import type { Edit } from "../../conformance/edits.ts";
import type { Fixture } from "../../conformance/fixtures.ts";
import { parsePointer, valueAlong } from "../formats/json-pointer.ts";
import type { Unseen } from "../report/report.ts";
import { exampleValue } from "./example-value.ts";
import { jsonDocuments } from "./json-documents.ts";
import { sameElsewhere } from "./same-elsewhere.ts";
import type { DescribedFile, SchemaFiles } from "./schema-files.ts";
import { schemasAt } from "./schemas-at.ts";

const mostPlaces = 4;

/** Edits of a base that could show a member, enum value or branch. */
export interface Attempt {
  readonly base: Fixture;
  readonly edits: readonly Edit[];
}

/** Changes that could show a hole: a value in its place, else a whole example around it, from the nearest place outwards. */
export function* attempts(
  hole: Unseen,
  bases: readonly Fixture[],
  files: readonly DescribedFile[],
  schemas: SchemaFiles,
): Generator<Attempt> {
  const cut = hole.where.indexOf("#");
  const tokens = parsePointer(hole.where.slice(cut + 1)) ?? [];
  const file = files.find(({ name }) => name === hole.where.slice(0, cut));
  if (file?.format === "jsonl" && hole.what === "field") yield* lineAttempts(file, tokens, bases, schemas);
  if (file?.format !== "json") return;
  const subjects = bases.map((base) => ({
    base,
    documents: jsonDocuments(base),
    own: base.isDirectory ? file.name : base.name,
  }));
  for (let depth = tokens.length; depth > 0; depth--) {
    const around = tokens.slice(0, depth);
    const values =
      depth === tokens.length ? valuesFor(hole, file, tokens, schemas) : wholeExamples(file, around, schemas);
    for (const { base, documents, own } of subjects)
      for (const place of placesFor(documents.get(own), around))
        for (const value of values) {
          const edits = sameElsewhere(documents, own, place, value);
          yield { base, edits };
          if (edits.length > 1) yield { base, edits: edits.slice(0, 1) };
        }
  }
}

/** One more member on the first line of a stream that can have it. */
function* lineAttempts(
  file: DescribedFile,
  tokens: readonly string[],
  bases: readonly Fixture[],
  schemas: SchemaFiles,
): Generator<Attempt> {
  const [located] = schemasAt({ schema: file.schema, base: file.id }, tokens, schemas);
  const [name, ...deeper] = tokens;
  if (!located || deeper.length > 0) return;
  const value = exampleValue(located.schema, located.base, schemas);
  for (const base of bases) {
    const own = base.isDirectory ? file.name : base.name;
    const [line = ""] = textOf(base.files[own] ?? "").split("\n", 1);
    if (!line.endsWith("}")) continue;
    // Written beside what stands there, so that every other byte stays.
    const space = line.includes('": ') ? " " : "";
    const text = `${line.slice(0, -1)},${space}${JSON.stringify(name)}:${space}${JSON.stringify(value)}}`;
    yield { base, edits: [{ file: own, op: "set-line", line: 0, text }] };
  }
}

function textOf(content: string | Uint8Array): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** Examples of all branches of a place, with and without optional members. */
function wholeExamples(file: DescribedFile, tokens: readonly string[], schemas: SchemaFiles): unknown[] {
  const located = schemasAt({ schema: file.schema, base: file.id }, tokens, schemas);
  return unique(
    [true, false].flatMap((full) => located.map(({ schema, base }) => exampleValue(schema, base, schemas, full))),
  );
}

/** Values that would show the hole. */
function valuesFor(
  { what, value }: Unseen,
  file: DescribedFile,
  tokens: readonly string[],
  schemas: SchemaFiles,
): unknown[] {
  if (what === "enum") return [value];
  const located = schemasAt({ schema: file.schema, base: file.id }, tokens, schemas);
  const examples = located.map(({ schema, base }) => exampleValue(schema, base, schemas));
  if (what === "field") return unique(examples);
  return unique(
    examples.filter((one) => typeof one === "object" && one !== null && Object.values(one).includes(value)),
  );
}

function unique(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Concrete places that a pointer with `*` means, where all but the last step exist. */
function placesFor(document: unknown, tokens: readonly string[]): string[][] {
  let places: string[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    places = places
      .flatMap((place) => {
        const here = valueAlong(document, place);
        if (typeof here !== "object" || here === null) return [];
        if (token === "*") return Object.keys(here).map((name) => [...place, name]);
        return at === tokens.length - 1 || Object.hasOwn(here, token) ? [[...place, token]] : [];
      })
      .slice(0, mostPlaces);
  }
  return places;
}
