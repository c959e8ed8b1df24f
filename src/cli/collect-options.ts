import { UsageError } from "../errors.ts";
import type { OptionSpec } from "./option-table.ts";
import { didYouMean } from "./suggest.ts";

/** Arguments taken apart: values by the name of their option, "" for one without a value, and what is no option. */
export interface Collected {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

/** Takes arguments apart by a table of options; everything after `--` is a word. Throws UsageError for what the table does not know. */
export function collectOptions(argv: readonly string[], table: readonly OptionSpec[], seeHelp: string): Collected {
  const given = new Map<string, string[]>();
  const words: string[] = [];
  const waiting = [...argv];
  for (let argument = waiting.shift(); argument !== undefined; argument = waiting.shift()) {
    if (argument === "--") {
      words.push(...waiting);
      break;
    }
    if (argument === "-" || !argument.startsWith("-")) {
      words.push(argument);
      continue;
    }
    const { spec, value: attached } = option(argument, table, seeHelp);
    if (given.has(spec.name) && spec.value !== undefined && !spec.repeats)
      throw new UsageError(`--${spec.name} is given twice`, seeHelp);
    given.set(spec.name, [...(given.get(spec.name) ?? []), takeValue(spec, attached, waiting, seeHelp)]);
  }
  return { given, words };
}

function takeValue(spec: OptionSpec, attached: string | undefined, waiting: string[], seeHelp: string): string {
  if (spec.value === undefined) {
    if (attached !== undefined) throw new UsageError(`--${spec.name} takes no value`, seeHelp);
    return "";
  }
  if (attached !== undefined) return attached;
  if (spec.optional) return "";
  const next = waiting[0];
  if (next === undefined || (next.startsWith("--") && next.length > 2)) {
    throw new UsageError(`--${spec.name} needs a value`, `Write --${spec.name} ${spec.value}; ${seeHelp}`);
  }
  waiting.shift();
  return next;
}

function option(
  argument: string,
  table: readonly OptionSpec[],
  seeHelp: string,
): { readonly spec: OptionSpec; readonly value: string | undefined } {
  const unknown = (name: string) =>
    new UsageError(
      `there is no option ${name}${didYouMean(
        name.replace(/^-+/, "--"),
        table.map((spec) => `--${spec.name}`),
      )}`,
      seeHelp,
    );
  if (!argument.startsWith("--")) {
    const spec = table.find(({ short }) => short === argument[1]);
    if (!spec || (spec.value === undefined && argument.length > 2)) throw unknown(argument);
    const rest = argument.slice(2).replace(/^=/, "");
    return { spec, value: rest === "" ? undefined : rest };
  }
  const cut = argument.indexOf("=");
  const name = argument.slice(2, cut < 0 ? undefined : cut);
  const spec = table.find((candidate) => candidate.name === name);
  if (!spec) throw unknown(cut < 0 ? argument : argument.slice(0, cut));
  return { spec, value: cut < 0 ? undefined : argument.slice(cut + 1) };
}

/** A whole number from `least`; undefined when the option is not given. Throws UsageError. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  seeHelp: string,
): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} ${text} is not a whole number from ${least}`, seeHelp);
  return Number(text);
}
