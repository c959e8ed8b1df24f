import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Finding } from "../rule.ts";
import { type RowSet, type Unpaired, unpaired } from "./row-set.ts";

/** Rows of a table by its file. */
export interface NamedTable extends RowSet {
  readonly file: string;
  readonly columns: readonly string[];
}

/** More rows than these are not told one by one: the tables have little in common. */
const most = 100;

/** Rows of `found` that are not in `expected`, and rows that it lacks; order does not count. A row that differs in one cell is one finding, at the cell. */
export function* rowDepartures(expected: NamedTable, found: NamedTable): Generator<Finding> {
  const columns = expected.columns.filter((name) => found.columns.includes(name)).sort();
  const { left: lacking, right: unknown } = unpaired(expected, found, columns);
  const { file } = found;
  for (const name of expected.columns)
    if (!found.columns.includes(name))
      yield { file, pointer: `/columns/${escapeToken(name)}`, expected: `a column ${name}` };
  for (const one of unknown.slice(0, most)) {
    const like = lacking.slice(0, most).findIndex((other) => differing(one, other, columns).length === 1);
    const [match] = lacking.splice(Math.max(0, like), 1);
    const [column = ""] = match && like >= 0 ? differing(one, match, columns) : [];
    const pointer = column === "" ? `/${one.row}` : `/${one.row}/${escapeToken(column)}`;
    if (match && column !== "") yield { file, pointer, expected: cell(match, column), found: cell(one, column) };
    else yield { file, pointer, expected: `a row of ${expected.file}`, found: one.values };
  }
  for (const { row } of lacking.slice(0, most)) yield { file, pointer: "", expected: `row ${row} of ${expected.file}` };
}

const cell = ({ values }: Unpaired, name: string): unknown =>
  (values as Readonly<Record<string, unknown>>)[name] ?? null;
const differing = (one: Unpaired, other: Unpaired, columns: readonly string[]) =>
  columns.filter((name) => cell(one, name) !== cell(other, name));

const isTest = (row: object) => (row as { readonly phase: string }).phase === "test";

/** The test rows of a walk-forward. */
export function testRows(file: string, table: Iterable<object> & { readonly columns: readonly string[] }): NamedTable {
  return { file, columns: table.columns, rows: table, only: isTest };
}

/** The rows of a phase of a walk-forward; iterating reads the table anew. */
export function phaseRows<Row extends { readonly phase: string }>(rows: Iterable<Row>, phase: string): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      for (const row of rows) if (row.phase === phase) yield row;
    },
  };
}
