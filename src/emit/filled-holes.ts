import { applyEdits } from "../../conformance/edits.ts";
import { recordCoverage } from "../coverage/recorder.ts";
import { parseJson } from "../formats/json-parse.ts";
import { formatPointer, parsePointer, valueAlong } from "../formats/json-pointer.ts";
import type { Judgement } from "../judge.ts";
import type { Unseen } from "../report/report.ts";
import type { Emitted } from "./emitted.ts";
import { exampleValue } from "./example-value.ts";
import { judged, warningsOf } from "./judged.ts";
import type { Base, Material } from "./material.ts";
import { type DescribedFile, describedFiles, type SchemaFiles } from "./schema-files.ts";
import { schemasAt } from "./schemas-at.ts";

const mostPlaces = 4;

/**
 * For every member, enum value and branch that the examples do not show: an example that does, made from one of them by putting a value
 * of the schema in its place. What no single change can show without breaking a rule is left out.
 */
export async function filledHoles(
  examples: readonly Emitted[],
  { kind, bases }: Material,
  schemas: SchemaFiles,
): Promise<Emitted[]> {
  const recorder = recordCoverage(kind.entry.kind, await kind.entry.notes(), []);
  const see = ({ files }: Judgement) => recorder.see(files.values());
  for (const { base, artifact } of examples) see(judged(kind, base, artifact));
  const files = describedFiles(kind.prepared.descriptor.files, schemas);
  const filled: Emitted[] = [];
  const keyOf = ({ what, where, value }: Unseen) => JSON.stringify([what, where, value]);
  const holes = recorder.result().unseen;
  let open = new Set(holes.map(keyOf));
  for (const hole of holes) {
    // An earlier example may have shown it on its way.
    if (!open.has(keyOf(hole))) continue;
    for (const { base, artifact, warnings } of attempts(hole, bases, files, schemas)) {
      const judgement = judged(kind, base, artifact);
      const count = warningsOf(judgement);
      if (count === undefined || count > warnings) continue;
      see(judgement);
      open = new Set(recorder.result().unseen.map(keyOf));
      const value = "value" in hole ? ` ${JSON.stringify(hole.value)}` : "";
      filled.push({
        kind: kind.entry.kind,
        base,
        artifact,
        about: `${hole.what} ${hole.where}${value}`,
        warnings: count,
      });
      break;
    }
  }
  return filled;
}

/** Changes that could show a hole: a value in its place, else a whole example around it, from the nearest place outwards. */
function* attempts(hole: Unseen, bases: readonly Base[], files: readonly DescribedFile[], schemas: SchemaFiles) {
  const cut = hole.where.indexOf("#");
  const tokens = parsePointer(hole.where.slice(cut + 1)) ?? [];
  const file = files.find(({ name }) => name === hole.where.slice(0, cut));
  if (file?.format !== "json") return;
  const documents = bases.flatMap((base) => {
    const content = base.fixture.files[base.fixture.isDirectory ? file.name : base.fixture.name];
    const parsed = content === undefined ? undefined : parseJson(new TextDecoder().decode(content as Uint8Array));
    return parsed?.ok ? [{ ...base, document: parsed.value }] : [];
  });
  for (let depth = tokens.length; depth > 0; depth--) {
    const around = tokens.slice(0, depth);
    const values =
      depth === tokens.length ? valuesFor(hole, file, tokens, schemas) : wholeExamples(file, around, schemas);
    for (const { fixture: base, warnings, document } of documents)
      for (const place of placesFor(document, around))
        for (const value of values) {
          const at = base.isDirectory ? { file: file.name } : {};
          const edit = { ...at, op: "add", path: formatPointer(place), value } as const;
          yield { base, warnings, artifact: applyEdits(base, [edit], base.isDirectory ? undefined : base.name) };
        }
  }
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
