import type { Column, FileDescriptor } from "./artifact.ts";
import { InvalidArtifactError } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { type CsvColumn, formatCsv } from "./formats/csv-format.ts";
import { formatPythonJson } from "./formats/python-json.ts";
import { endOf } from "./formats/source-text.ts";
import { UnwritableValueError } from "./formats/unwritable-value-error.ts";
import type { Pieces } from "./target.ts";
import type { Table } from "./view.ts";

/** The text of one file, as its producer writes it. Throws InvalidArtifactError on values that JSON cannot say. */
export function formatFile(file: FileDescriptor, content: unknown): Pieces {
  switch (file.format) {
    case "binary":
      return [content as Uint8Array];
    case "text":
      return [content as string];
    case "csv":
      return formatTable(file, content as Iterable<Readonly<Record<string, unknown>>>);
    case "jsonl":
      return formatLines(file, content as Iterable<unknown>);
    default:
      return [jsonText(file, content, "") + (endOf(content) ?? (file.text?.finalNewline ? "\n" : ""))];
  }
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

function* formatTable(file: FileDescriptor, rows: Iterable<Readonly<Record<string, unknown>>>): Generator<string> {
  const declared = file.columns ?? [];
  const names = "columns" in rows ? (rows as Table<unknown>).columns : namesOf(declared, rows);
  const columns = names.map((name): CsvColumn => declared.find((column) => column.name === name) ?? { name });
  try {
    yield* formatCsv(columns, rows, { newline: file.newline ?? "\n" });
  } catch (thrown) {
    if (!(thrown instanceof UnwritableValueError)) throw thrown;
    throw invalid("syntax.csv", file.name, thrown.pointer, thrown.message, thrown.remedy);
  }
}

function invalid(rule: string, file: string, pointer: string, message: string, remedy: string): InvalidArtifactError {
  const place = { line: null, column: null, cites: [], fingerprint: fingerprint(rule, file, pointer) } as const;
  return new InvalidArtifactError(file, [{ rule, severity: "error", file, pointer, message, remedy, ...place }]);
}

/** Rows given as objects: declared columns that the first row has, then its others. */
function namesOf(declared: readonly Column[], rows: Iterable<Readonly<Record<string, unknown>>>): readonly string[] {
  const first: Readonly<Record<string, unknown>> | undefined = Array.isArray(rows) ? rows[0] : undefined;
  if (!first) return declared.map((column) => column.name);
  const known = declared.filter((column) => column.required || column.name in first).map((column) => column.name);
  return [...known, ...Object.keys(first).filter((name) => !known.includes(name))];
}
