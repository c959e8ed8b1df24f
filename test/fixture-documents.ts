import { type Fixture, fixtureIds, loadFixture } from "../conformance/fixtures.ts";
import { columnsOf, type Kind, type KindFile } from "../scripts/generate/kinds.ts";
import type { SchemaSet } from "../scripts/generate/load-schemas.ts";
import { parseCsv } from "../src/formats/csv-parse.ts";
import { typeCsv } from "../src/formats/csv-typed.ts";
import { parseJson } from "../src/formats/json-parse.ts";

/** One value of a fixture that a validator judges: a JSON document, a line of JSON Lines, a row of a table, a text. */
export interface FixtureDocument {
  readonly fixture: string;
  /** The file as its kind declares it. */
  readonly file: KindFile & { readonly id: string };
  /** Line or row, counted from 0; -1 when the file is one document. */
  readonly index: number;
  readonly value: unknown;
}

/** Every value of every fixture that a validator judges. */
export function fixtureDocuments(schemas: SchemaSet, kinds: readonly Kind[]): FixtureDocument[] {
  const documents: FixtureDocument[] = [];
  for (const fixture of fixtureIds().map((id) => loadFixture(id))) {
    const kind = kinds.find((candidate) => candidate.kind === fixture.record.kind);
    if (!kind) throw new Error(`${fixture.id}: no kind ${fixture.record.kind}`);
    for (const file of kind.files) {
      const { id } = file;
      if (id === undefined) continue;
      const text = textOf(fixture, file);
      if (text === undefined) continue;
      const values = [...valuesOf(text, file, id, schemas)];
      const whole = file.format === "json" || file.format === "text";
      for (const [index, value] of values.entries())
        documents.push({ fixture: fixture.id, file: { ...file, id }, index: whole ? -1 : index, value });
    }
  }
  return documents;
}

function textOf(fixture: Fixture, file: KindFile): string | undefined {
  const name = fixture.isDirectory
    ? [file.name, ...file.legacyNames].find((candidate) => candidate in fixture.files)
    : fixture.name;
  const bytes = name === undefined ? undefined : fixture.files[name];
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes as Uint8Array);
}

function* valuesOf(text: string, file: KindFile, id: string, schemas: SchemaSet): Generator<unknown> {
  if (file.format === "text") yield text.replace(/\r?\n$/, "");
  else if (file.format === "csv") {
    for (const item of typeCsv(parseCsv([new TextEncoder().encode(text)]), columnsOf(file.schema, id, schemas)))
      if (item.kind === "row" && item.faults.length === 0) yield item.value;
  } else {
    for (const part of file.format === "json" ? [text] : text.split("\n").filter((line) => line !== "")) {
      const parsed = parseJson(part);
      if (parsed.ok) yield parsed.value;
    }
  }
}
