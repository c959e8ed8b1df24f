import type { FileDescriptor } from "./artifact.ts";
import { boundedFindings } from "./bounded-findings.ts";
import { type CsvItem, parseCsv } from "./formats/csv-parse.ts";
import { columnOfCell } from "./formats/csv-position.ts";
import { type TypedRow, typeCsv } from "./formats/csv-typed.ts";
import { documentsOverLines } from "./formats/documents-over-lines.ts";
import { escapeToken } from "./formats/json-pointer.ts";
import { parseJsonLines } from "./formats/jsonl-parse.ts";
import type { LoadOptions } from "./loaded-file.ts";
import type { RawIssue } from "./raw-issue.ts";
import { schemaFindings } from "./schema-findings.ts";
import { sharedTable } from "./table-pass.ts";
import { placesInTable } from "./table-places.ts";
import type { Tree } from "./tree/tree.ts";
import type { Table } from "./view.ts";

/** A table (CSV or JSON Lines) after one pass over it. */
export interface LoadedTable {
  readonly rows: Table<unknown>;
  readonly findings: readonly RawIssue[];
  /** Findings that are only counted, one for every place. */
  readonly unsaid: readonly RawIssue[];
  /** Where rows, cells and members of lines stand in the text. */
  locate(pointers: Iterable<string>): Map<string, { readonly line: number; readonly column: number }>;
}

/** One row or line that could be read, with what its schema finds in it. */
interface Item {
  readonly row: number;
  readonly line: number;
  readonly value: unknown;
  readonly findings: readonly RawIssue[];
}

type Pass = Generator<Item | RawIssue, void>;

/** How a pass is made. */
interface PassOptions extends LoadOptions {
  /** Each row is held against the schema. */
  readonly judged?: boolean;
  /** Numbers remember how they were written. */
  readonly lossless?: boolean;
}

/** Reads a table once: syntax, types, schema of every row. Small tables are kept; of large ones the rows are read again, once for all rules. */
export function loadTable(tree: Tree, name: string, descriptor: FileDescriptor, options: LoadOptions): LoadedTable {
  const findings = boundedFindings(options.limits.findingsPerFile, "", true);
  const keep = (tree.size(name) ?? 0) <= options.limits.tableBytes;
  const kept: unknown[] = [];
  const columns: string[] = [];
  for (const item of passOver(tree, name, descriptor, { ...options, judged: true }, columns)) {
    if ("rule" in item) {
      findings.add(item);
      continue;
    }
    for (const finding of item.findings) findings.add(finding);
    if (keep) kept.push(item.value);
  }
  const rows: Table<unknown> = keep
    ? Object.assign(kept, { columns })
    : sharedTable(columns, rowsOf(tree, name, descriptor, options));
  return {
    rows,
    findings: findings.all(),
    unsaid: findings.unsaid(),
    locate: (pointers) => placesInTable(tree, name, descriptor, options, pointers),
  };
}

/** A table that is read when it is iterated, in constant memory; rows that cannot be read are passed over, and numbers keep their text. */
export function openTable(tree: Tree, name: string, descriptor: FileDescriptor, options: LoadOptions): Table<unknown> {
  const rows = rowsOf(tree, name, descriptor, { ...options, lossless: true });
  return { columns: headerOf(tree, name, descriptor), [Symbol.iterator]: () => rows[Symbol.iterator]() };
}

function rowsOf(tree: Tree, name: string, descriptor: FileDescriptor, options: PassOptions): Iterable<unknown> {
  return {
    *[Symbol.iterator]() {
      for (const item of passOver(tree, name, descriptor, options, [])) if (!("rule" in item)) yield item.value;
    },
  };
}

function headerOf(tree: Tree, name: string, descriptor: FileDescriptor): readonly string[] {
  if (descriptor.format !== "csv") return [];
  for (const item of parseCsv(tree.chunks(name))) if (item.kind === "header") return item.columns;
  return [];
}

function passOver(tree: Tree, name: string, descriptor: FileDescriptor, options: PassOptions, columns: string[]): Pass {
  return descriptor.format === "csv"
    ? csvPass(tree, name, descriptor, options, columns)
    : linesPass(tree, name, descriptor, options);
}

const none: readonly RawIssue[] = [];

function* linesPass(
  tree: Tree,
  name: string,
  descriptor: FileDescriptor,
  { live, limits, judged, lossless }: PassOptions,
): Pass {
  const style = lossless && descriptor.text ? { style: descriptor.text } : {};
  let printed: ReadonlyMap<number, number> | undefined;
  let passedOver = -1;
  for (const line of parseJsonLines(tree.chunks(name), { live, maxDepth: limits.depth, ...style })) {
    if (line.pending) return;
    if (line.index <= passedOver) continue;
    const pointer = `/${line.index}`;
    if (!line.result.ok) {
      const { code, message, column, remedy } = line.result.fault;
      if (code === "truncated") {
        printed ??= printedDocuments(tree, name, limits);
        const last = printed.get(line.index);
        if (last !== undefined) {
          if (passedOver < 0) yield overLines(name, line.line, last + 1);
          passedOver = last;
          continue;
        }
      }
      yield {
        rule: "syntax.jsonl",
        severity: "error",
        file: name,
        pointer,
        message,
        found: code,
        line: line.line,
        column,
        remedy,
      };
      continue;
    }
    const { value } = line.result;
    const { validate } = descriptor;
    const findings =
      !judged || !validate || validate(value) ? none : schemaFindings(validate.errors ?? [], value, name, pointer);
    yield { row: line.index, line: line.line, value, findings };
  }
}

/** Where documents go on over several lines; not looked for in a table that is too large to keep. */
const printedDocuments = (tree: Tree, name: string, { tableBytes, depth }: LoadOptions["limits"]) =>
  (tree.size(name) ?? 0) > tableBytes ? new Map<number, number>() : documentsOverLines(tree.read(name), depth);

/** A document that is printed over several lines: one cause, not one a line or a document. */
const overLines = (name: string, line: number, last: number): RawIssue => ({
  rule: "syntax.jsonl",
  severity: "error",
  file: name,
  pointer: `/${line - 1}`,
  message: `the document goes on to line ${last}`,
  found: "several-lines",
  line,
  column: 1,
  remedy: "Write each document on one line.",
});

function* csvPass(
  tree: Tree,
  name: string,
  descriptor: FileDescriptor,
  { judged, lossless = false }: PassOptions,
  columns: string[],
): Pass {
  const declared = descriptor.columns ?? [];
  for (const item of typeCsv(parseCsv(tree.chunks(name)), declared, { lossless })) {
    if (item.kind === "fault") {
      yield csvFault(item, name);
    } else if (item.kind === "header") {
      columns.push(...item.columns);
      // pandas writes a table without columns as a single line end: an empty table, not a wrong one.
      if (item.columns.length > 0) yield* missingColumns(item.columns, descriptor, name);
    } else {
      const findings = judged ? rowFindings(item, columns, descriptor, name) : none;
      yield { row: item.source.row, line: item.source.line, value: item.value, findings };
    }
  }
}

function csvFault(item: Extract<CsvItem, { kind: "fault" }>, name: string): RawIssue {
  const { code, message, line, column, remedy } = item.fault;
  return {
    rule: "syntax.csv",
    severity: "error",
    file: name,
    pointer: item.row === undefined ? "" : `/${item.row}`,
    message,
    found: code,
    line,
    column,
    remedy,
  };
}

function* missingColumns(present: readonly string[], descriptor: FileDescriptor, name: string): Generator<RawIssue> {
  const required = (descriptor.columns ?? []).filter((column) => column.required);
  const missing = required.filter((column) => !present.includes(column.name));
  if (missing.length > 1 && missing.length === required.length) {
    yield noHeader(present, required, name);
    return;
  }
  for (const column of missing) {
    yield {
      rule: "schema.required",
      severity: "error",
      file: name,
      pointer: `/columns/${escapeToken(column.name)}`,
      message: `column \`${column.name}\` is missing`,
      line: 1,
      column: 1,
    };
  }
}

/** A first line that names no column of the table: one cause, not one a column. */
function noHeader(present: readonly string[], required: readonly { readonly name: string }[], name: string): RawIssue {
  const separator = present.length === 1 ? /[;\t|]/.exec(present[0] ?? "")?.[0] : undefined;
  return {
    rule: "syntax.csv",
    severity: "error",
    file: name,
    pointer: "",
    message: `the first line names none of the columns ${required.map((column) => column.name).join(", ")}`,
    found: "no-header",
    line: 1,
    column: 1,
    remedy: separator
      ? `Separate the cells by commas, not by ${JSON.stringify(separator)}.`
      : "Write the names of the columns in the first line.",
  };
}

function rowFindings(
  { source, value, faults }: TypedRow,
  columns: readonly string[],
  descriptor: FileDescriptor,
  name: string,
): readonly RawIssue[] {
  const { validate } = descriptor;
  const isValid = !validate || validate(value);
  if (isValid && faults.length === 0) return none;
  const { row, line } = source;
  const columnAt = (pointer: string) => columnOfCell(source, columns, pointer);
  const findings = faults.map((fault): RawIssue => {
    const pointer = `/${row}/${escapeToken(fault.column)}`;
    return {
      rule: "schema.type",
      severity: "error",
      file: name,
      pointer,
      message: `\`${fault.column}\`: ${fault.message}`,
      expected: fault.expected,
      found: fault.text,
      line,
      column: columnAt(pointer),
    };
  });
  const mistyped = new Set(findings.map(({ pointer }) => pointer));
  const errors = isValid ? [] : (validate.errors ?? []);
  for (const finding of schemaFindings(errors, value, name, `/${row}`)) {
    // A column that is missing is said once, of the header; a cell that is not of its type, by its text.
    if (finding.rule !== "schema.required" && !mistyped.has(finding.pointer))
      findings.push({ ...finding, line, column: columnAt(finding.pointer) });
  }
  return findings;
}
