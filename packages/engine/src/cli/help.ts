import { type OptionDefinition, optionTable } from "./option-table.ts";
import { type Subcommand, shortName, subcommands } from "./subcommands.ts";

const exitCodes = "Exit codes: 0 success, 1 general error, 2 invalid configuration, 3 data, 4 strategy.\n";

/** The help text: of one subcommand, or of the program with every option by group. */
export function helpText(name?: string): string {
  const subcommand = name === undefined ? undefined : subcommands[name];
  return subcommand && name !== undefined ? subcommandHelp(name, subcommand) : programHelp();
}

function programHelp(): string {
  const groups = [...new Set(Object.values(optionTable).map(({ group }) => group))];
  const sections = groups.map((group) => {
    const members = Object.entries(optionTable).filter(([, definition]) => definition.group === group);
    return `${group}\n${members.map(([option, definition]) => optionLine(option, definition)).join("\n")}`;
  });
  const commands = Object.entries(subcommands).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`);
  return `Usage: quantlab COMMAND [options]
       quantlab [options]

Backtests, paper sessions, sweeps, forward sessions and portfolios, on bars from files, a query, Yahoo or an exchange.

Commands, each with its own --help
${commands.join("\n")}

  quantlab run --ticker ETH-USD --start 2022-06-01 --end 2023-06-01 --data bars/
  quantlab --json-request '{"schema_version":"1.0","command":"run","params":{"ticker":"ETH-USD"}}' --signal-file signals.jsonl

The same without a command, as the Python program takes it

${sections.join("\n\n")}

${exitCodes}`;
}

function subcommandHelp(name: string, subcommand: Subcommand): string {
  const { summary, verbs, options, prefix = "", examples, help: meanings = {}, more } = subcommand;
  const uses = Object.entries(verbs).map(([verb, { argument, help }]) => {
    const { word = "", usual, isList } = argument ?? {};
    const place = word === "" ? [] : [usual === undefined ? word : `[${word}]`];
    const line = ["  quantlab", name, ...(verb === "" ? [] : [verb]), ...place, ...(isList ? ["..."] : [])].join(" ");
    return columns(line, `${help}${usual ? ` (${usual})` : ""}`, 50);
  });
  const lines = options.map((option) => {
    const definition = optionTable[option] as OptionDefinition;
    return optionLine(shortName(option, prefix), { ...definition, help: meanings[option] ?? definition.help });
  });
  return `quantlab ${name}: ${summary}

${uses.join("\n")}

Options
${lines.join("\n")}
${more === undefined ? "" : `\n${more}`}
Examples
${examples.map((line) => `  ${line}`).join("\n")}

${exitCodes}`;
}

function optionLine(name: string, { value, choices, help }: OptionDefinition): string {
  return columns(`  --${name}${choices ? ` ${choices.join("|")}` : value ? ` ${value}` : ""}`, help, 38);
}

function columns(left: string, right: string, width: number): string {
  return left.length > width - 2 ? `${left}\n${" ".repeat(width)}${right}` : `${left.padEnd(width)}${right}`;
}
