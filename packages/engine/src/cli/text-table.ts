/** Rows as aligned columns under their names; None for what is not there, as the Python program prints it. */
export function textTable(columns: readonly string[], rows: readonly object[]): string {
  const cells = rows.map((row) => columns.map((name) => cellText(Reflect.get(row, name))));
  const widths = columns.map((name, column) =>
    Math.max(name.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lineOf = (line: readonly string[]) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  const width = widths.reduce((sum, one) => sum + one + 2, -2);
  return [lineOf(columns), "-".repeat(width), ...cells.map(lineOf)].join("\n");
}

/** A value as the Python program prints it: figures are floats there. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "None";
  return typeof value === "number" && Number.isInteger(value) ? `${value}.0` : String(value);
}
