import type { Column, FileDescriptor } from "./artifact.ts";
import { InvalidArtifactError } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { type CsvColumn, formatCsv } from "./formats/csv-format.ts";
import { formatPythonJson } from "./formats/python-json.ts";
import { endOf } from "./formats/source-text.ts";
import { UnwritableValueError } from "./formats/unwritable-value-error.ts";
import type { Pieces } from "./target.ts";
import type { Table } from "./view.ts";

type Row = Readonly<Record<string, unknown>>;

/** The text of one file, as its producer writes it. Throws InvalidArtifactError on values that its format cannot say. */
export function formatFile(file: FileDescriptor, content: unknown): Pieces {
  switch (file.format) {
    case "binary":
      if (!ArrayBuffer.isView(content)) throw unlike(file, "bytes", "Give a Uint8Array.");
      return [content as Uint8Array];
    case "text":
      if (typeof content !== "string" || /\p{Surrogate}/u.test(content))
        throw unlike(file, "text of whole characters", "Give a string without halves of surrogate pairs.");
      return [content];
    case "csv":
      if (!isIterable(content)) throw unlike(file, "a table", "Give its rows as an array, or anything that iterates.");
      return formatTable(file, content as Iterable<Row>);
    case "jsonl":
      if (!isIterable(content)) throw unlike(file, "a table", "Give its lines as an array, or anything that iterates.");
      return formatLines(file, content);
    default:
      return [jsonText(file, content, "") + (endOf(content) ?? (file.text?.finalNewline ? "\n" : ""))];
  }
}

function isIterable(content: unknown): content is Iterable<unknown> {
  return typeof content === "object" && content !== null && Symbol.iterator in content;
}

function* formatLines(file: FileDescriptor, documents: Iterable<unknown>): Generator<string> {
  let index = 0;
  for (const document of documents) yield `${jsonText(file, document, `/${index++}`)}\n`;
}

function jsonText(file: FileDescriptor, value: unknown, prefix: string): string {
  const formatted = formatPythonJson(
    value,
    file.text ? { ...file.text, finalNewline: false } : { keyOrder: "declared", indent: 2, ascii: false, plan: 0 },
  );
  if (formatted.ok) return formatted.text;
  const { message, pointer } = formatted.fault;
  const remedy = "Give a value that JSON can say; null for an unknown or non-finite figure.";
  throw invalid("syntax.json", file.name, prefix + pointer, message, remedy);
}

function* formatTable(file: FileDescriptor, rows: Iterable<Row>): Generator<string> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  const declared = file.columns ?? [];
  const names = "columns" in rows ? (rows as Table<unknown>).columns : namesOf(declared, first.value);
  const columns = names.map((name): CsvColumn => declared.find((column) => column.name === name) ?? { name });
  const all = first.done ? [] : startingWith(first.value, iterator);
  try {
    yield* formatCsv(columns, all, { newline: file.newline ?? "\n" });
  } catch (thrown) {
    if (!(thrown instanceof UnwritableValueError)) throw thrown;
    throw invalid("syntax.csv", file.name, thrown.pointer, thrown.message, thrown.remedy);
  }
}

function* startingWith(first: Row, rest: Iterator<Row>): Generator<Row> {
  yield first;
  yield* { [Symbol.iterator]: () => rest };
}

const unlike = (file: FileDescriptor, expected: string, remedy: string) =>
  invalid("schema.type", file.name, "", `the content is not ${expected}`, remedy);

function invalid(rule: string, file: string, pointer: string, message: string, remedy: string): InvalidArtifactError {
  const place = { line: null, column: null, cites: [], fingerprint: fingerprint(rule, file, pointer) } as const;
  return new InvalidArtifactError(file, [{ rule, severity: "error", file, pointer, message, remedy, ...place }]);
}

/** Rows given as objects: declared columns that the first row has, then its others. */
function namesOf(declared: readonly Column[], first: unknown): readonly string[] {
  if (typeof first !== "object" || first === null) return declared.map((column) => column.name);
  const known = declared.filter((column) => column.required || column.name in first).map((column) => column.name);
  return [...known, ...Object.keys(first).filter((name) => !known.includes(name))];
}
