import type { OptionSpec } from "./option-table.ts";

const column = 26;

/** A line of a help page: what is written, and what it does. */
export function helpLine(words: string, text: string): string {
  const left = `  ${words}`;
  return left.length >= column ? `${left}\n${" ".repeat(column)}${text}` : `${left.padEnd(column)}${text}`;
}

/** The options of a help page, group by group. */
export function groupedOptions(table: readonly OptionSpec[]): string {
  const groups = [...new Set(table.map(({ group }) => group))];
  return groups
    .map((group) => {
      const lines = table
        .filter((option) => option.group === group)
        .map(({ name, short, value, help }) =>
          helpLine(`${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`, help),
        );
      return `${group}\n${lines.join("\n")}`;
    })
    .join("\n\n");
}
