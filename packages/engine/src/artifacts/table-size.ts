import { canonicalJson, type FileDescriptor } from "@quantlab/contracts";

/** A table to write: its columns in order, and its rows. */
export interface WrittenTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<Readonly<Record<string, unknown>>>;
}

/** Bytes that a table will have in its file. */
export function tableSize(file: FileDescriptor, { columns, rows }: WrittenTable): number {
  const types = columns.map((name) => file.columns?.find((column) => column.name === name)?.type);
  let size = lineSize(columns);
  for (const row of rows) size += lineSize(columns.map((name, index) => cellText(row[name], types[index])));
  return size;
}

/** A table as the contract's writer takes it. */
export function contractTable<Table>({ columns, rows }: WrittenTable): Table {
  return { columns, [Symbol.iterator]: () => rows[Symbol.iterator]() } as Table;
}

function lineSize(cells: readonly string[]): number {
  const text = cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
  return Buffer.byteLength(cells.length === 1 && text === "" ? '""' : text) + 1;
}

function cellText(value: unknown, type: string | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "number") return String(value);
  if (type !== "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Number.isInteger(value) && Math.abs(value) < 1e15 && !Object.is(value, -0)) return `${value}.0`;
  // Between these bounds Python writes what JavaScript writes.
  const magnitude = Math.abs(value);
  return magnitude >= 1e-4 && magnitude < 1e15 ? String(value) : canonicalJson(value, { plan: 1 });
}
