import type { FileDescriptor } from "@quantlab/contracts";
import type { WrittenTable } from "../artifacts/table-size.ts";
import { pythonRepr } from "./python-repr.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows as a table: settings that are lists or have settings of their own as Python text, figures of declared columns as numbers. */
export function sweepTable(
  file: FileDescriptor,
  rows: readonly Row[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): WrittenTable {
  const figures = new Set((file.columns ?? []).flatMap(({ name, type }) => (type === "number" ? [name] : [])));
  return { columns, rows: rows.map((row) => cells(row, figures)) };
}

function cells(row: Row, figures: ReadonlySet<string>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value, figures.has(name))]));
}

function cell(value: unknown, isFigure: boolean): unknown {
  if (typeof value === "bigint" && isFigure) return Number(value);
  return typeof value === "object" && value !== null ? pythonRepr(value) : value;
}

/** A row as a JSON document holds it: what is not finite is null. */
export function resultRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "number" && !Number.isFinite(value) ? null : value,
    ]),
  );
}
