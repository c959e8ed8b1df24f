import type { OptionSpec } from "./option-spec.ts";

/** Lines of a help page in two columns: what is written, and what it does. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}

/** The options of a help page, one a line. */
export function optionLines(table: readonly OptionSpec[]): string {
  return columns(table.map(row));
}

/** The options of a help page under the titles of their groups, aligned over all groups. */
export function groupedOptions(table: readonly OptionSpec[]): string {
  const lines = optionLines(table).split("\n");
  const groups = [...new Set(table.map(({ group }) => group))];
  return groups
    .map((group) => `${group}:\n${lines.filter((_, index) => table[index]?.group === group).join("\n")}\n`)
    .join("\n");
}

function row({ name, short, value, optional, help, repeats }: OptionSpec): [string, string] {
  const shown = value === undefined ? "" : optional ? `[=${value}]` : ` ${value}`;
  const left = `${short === undefined ? "    " : `-${short}, `}--${name}${shown}`;
  return [left, `${help}${repeats ? " (repeatable)" : ""}`];
}
