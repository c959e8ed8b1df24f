import { optionTable } from "./option-table.ts";

/** The help text: every option, by group. */
export function helpText(): string {
  const groups = [...new Set(Object.values(optionTable).map(({ group }) => group))];
  const sections = groups.map((group) => {
    const lines = Object.entries(optionTable)
      .filter(([, definition]) => definition.group === group)
      .map(([name, { value, choices, help }]) => {
        const words = `  --${name}${choices ? ` ${choices.join("|")}` : value ? ` ${value}` : ""}`;
        return words.length > 36 ? `${words}\n${" ".repeat(38)}${help}` : `${words.padEnd(38)}${help}`;
      });
    return `${group}\n${lines.join("\n")}`;
  });
  return `Usage: quantlab [options]

Backtests, paper sessions and sweeps from bars in local files.

  quantlab --ticker ETH-USD --start 2022-06-01 --end 2023-06-01 --data bars/
  quantlab --json-request '{"schema_version":"1.0","command":"run","params":{"ticker":"ETH-USD"}}' --signal-file signals.jsonl

${sections.join("\n\n")}

Exit codes: 0 success, 1 general error, 2 invalid configuration, 3 data, 4 strategy.
`;
}
