import type { Column } from "../artifact.ts";
import { type CellValue, readCell } from "./csv-cell.ts";
import type { CsvFault, CsvHeader, CsvItem, CsvRow } from "./csv-parse.ts";
import { pythonFloatText } from "./python-float.ts";
import { rememberText } from "./source-text.ts";

/** A cell whose text is not of its column's type. */
export interface CellFault {
  readonly code: "cell-type";
  readonly row: number;
  readonly line: number;
  readonly column: string;
  readonly text: string;
  readonly expected: Column["type"];
  readonly message: string;
  readonly remedy: string;
}

/** A row as an object keyed by column. */
export interface TypedRow {
  readonly kind: "row";
  /** As it is written. */
  readonly source: CsvRow;
  /** A cell with a fault keeps its text. */
  readonly value: Readonly<Record<string, CellValue>>;
  readonly faults: readonly CellFault[];
}

/** What a typed table consists of, in file order. */
export type TypedItem = CsvHeader | TypedRow | CsvFault;

const WRITTEN: Readonly<Record<Column["type"], string>> = {
  number: "a number as Python writes it, for example 22.0, 1e-05 or inf",
  integer: "digits without a point",
  boolean: "True or False",
  string: "text",
};

const NO_FAULTS: readonly CellFault[] = [];

/**
 * Types the cells of a table; columns that are not declared stay text. With `lossless`, remembers how numbers were written where
 * `formatCsv` would print them differently.
 */
export function* typeCsv(
  items: Iterable<CsvItem>,
  columns: readonly Column[],
  options: { readonly lossless?: boolean } = {},
): Generator<TypedItem> {
  const declared = new Map(columns.map((column) => [column.name, column]));
  let names: readonly string[] = [];
  let types: readonly (Column | undefined)[] = [];
  for (const item of items) {
    if (item.kind !== "row") {
      if (item.kind === "header") {
        names = item.columns;
        types = names.map((name) => declared.get(name));
      }
      yield item;
      continue;
    }
    const { row, line, cells } = item;
    const value: Record<string, CellValue> = {};
    let faults: CellFault[] | undefined;
    for (let index = 0; index < cells.length; index++) {
      const text = cells[index] ?? "";
      const name = names[index] ?? "";
      const column = types[index];
      const read = column ? readCell(text, column) : text;
      if (name === "__proto__") Object.defineProperty(value, name, { value: read ?? text, enumerable: true });
      else value[name] = read === undefined ? text : read;
      if (column && read === undefined) {
        faults ??= [];
        faults.push(cellFault(row, line, column, text));
      }
      if (options.lossless && typeof read === "number" && text !== numberText(read, column)) {
        rememberText(value, name, text);
      }
    }
    yield { kind: "row", source: item, value, faults: faults ?? NO_FAULTS };
  }
}

/** How `formatCsv` would print a number. */
function numberText(value: number, column: Column | undefined): string {
  return column?.type === "integer" && Number.isInteger(value) ? String(value) : pythonFloatText(value);
}

function cellFault(row: number, line: number, { name, type, pointed }: Column, text: string): CellFault {
  const found = text === "" ? "the cell is blank" : `found ${JSON.stringify(text.slice(0, 40))}`;
  const expected = pointed ? "number" : type;
  const message = `expected ${WRITTEN[expected]}; ${found}`;
  const remedy = `Write ${WRITTEN[expected]}.`;
  return { code: "cell-type", row, line, column: name, text, expected, message, remedy };
}
