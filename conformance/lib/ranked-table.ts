import { escapeToken } from "../../src/formats/json-pointer.ts";
import { type Pause, reading } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { type RowSet, type Unpaired, unpaired } from "./row-set.ts";

/** Rows of a table by its file. */
export interface NamedTable extends RowSet {
  readonly file: string;
  readonly columns: readonly string[];
}

/** More rows than these are not told one by one: the tables have little in common. */
const most = 100;

/** Rows of `found` that are not in `expected`, and rows that it lacks; order does not count. A row that differs in one cell is one finding, at the cell. */
export function* rowDepartures(expected: NamedTable, found: NamedTable): Findings {
  const columns = expected.columns.filter((name) => found.columns.includes(name)).sort();
  const { left, right } = yield* unpaired(expected, found, columns, most);
  const lacking = left.first;
  const { file } = found;
  for (const name of expected.columns)
    if (!found.columns.includes(name))
      yield { file, pointer: `/columns/${escapeToken(name)}`, expected: `a column ${name}` };
  const told: Finding[] = [];
  for (const one of right.first) {
    const like = lacking.findIndex((other) => differing(one, other, columns).length === 1);
    const [match] = lacking.splice(Math.max(0, like), 1);
    const [column = ""] = match && like >= 0 ? differing(one, match, columns) : [];
    const pointer = column === "" ? `/${one.row}` : `/${one.row}/${escapeToken(column)}`;
    if (match && column !== "") told.push({ file, pointer, expected: cell(match, column), found: cell(one, column) });
    else told.push({ file, pointer, expected: `a row of ${expected.file}`, found: one.values });
  }
  for (const { row } of lacking) told.push({ file, pointer: "", expected: `row ${row} of ${expected.file}` });
  const last = told.pop();
  yield* told;
  const further = Math.max(left.count, right.count) - told.length - 1;
  if (last) yield further > 0 ? { ...last, further } : last;
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

/** The rows of a phase of a walk-forward. */
export function* phaseRows<Row extends { readonly phase: string }>(
  table: Iterable<Row>,
  phase: string,
): Generator<Row | Pause, void> {
  const rows = reading(table);
  while (yield* rows.next()) if (rows.item.phase === phase) yield rows.item;
}
