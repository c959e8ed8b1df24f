import type { FileDescriptor } from "@quantlab/contracts";
import type { WrittenTable } from "../artifacts/table-size.ts";
import { type ParameterGrid, parameterGrid } from "../sweep/parameter-grid.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import { pythonRepr } from "./python-repr.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows as a table: settings that are lists or have settings of their own as Python text, figures of declared columns as numbers. */
export function sweepTable(
  file: FileDescriptor,
  rows: readonly Row[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): WrittenTable & { readonly rows: readonly Row[] } {
  const figures = figureNames(file);
  return { columns, rows: rows.map((row) => cells(row, figures)) };
}

/** The combinations of a configuration with their values as a table holds them. */
export function cellGrid(file: FileDescriptor, config: SweepConfig): ParameterGrid {
  const figures = figureNames(file);
  const { keys, ...grid } = parameterGrid(config);
  // A grid in which nothing varies is a setting like any other.
  if (keys.length === 0) return { ...grid, keys, at: (index) => cells(grid.at(index), figures) };
  const { param_grid: _, ...rest } = config;
  const values = (name: string) => grid.valuesOf(name).map((value) => cell(value, figures.has(name)));
  return parameterGrid({
    ...cells(rest, figures),
    param_grid: Object.fromEntries(keys.map((name) => [name, values(name)])),
  });
}

const figureNames = ({ columns = [] }: FileDescriptor): ReadonlySet<string> =>
  new Set(columns.flatMap(({ name, type }) => (type === "number" ? [name] : [])));

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
