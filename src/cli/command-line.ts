import { UsageError } from "../errors.ts";
import type { OptionSpec } from "./option-spec.ts";
import { didYouMean } from "./suggest.ts";

/** A command line, taken apart; a value that cannot be used throws UsageError when it is asked for. */
export interface CommandLine {
  /** What is no option. */
  readonly operands: readonly string[];
  has(name: string): boolean;
  all(name: string): readonly string[];
  /** The value given last. */
  one(name: string): string | undefined;
  /** A whole number from `least`, with at most nine digits. */
  wholeNumber(name: string, least: number): number | undefined;
  /** One of several words. */
  oneOf<const Word extends string>(name: string, words: readonly Word[]): Word | undefined;
}

/** Takes arguments apart by a table of options; everything after `--` is an operand. Throws UsageError for what the table does not know. */
export function parseCommandLine(argv: readonly string[], table: readonly OptionSpec[], seeHelp: string): CommandLine {
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const waiting = [...argv];
  for (let argument = waiting.shift(); argument !== undefined; argument = waiting.shift()) {
    if (argument === "--") {
      operands.push(...waiting);
      break;
    }
    // An empty text is mostly a variable that was not set; as a path it would mean this folder.
    if (argument === "") throw new UsageError("an argument is empty", seeHelp);
    if (argument === "-" || !argument.startsWith("-")) {
      operands.push(argument);
      continue;
    }
    const { spec, value: attached } = option(argument, table, seeHelp);
    if (given.has(spec.name) && spec.value !== undefined && !spec.repeats)
      throw new UsageError(`--${spec.name} is given twice`, seeHelp);
    given.set(spec.name, [...(given.get(spec.name) ?? []), takeValue(spec, attached, waiting, seeHelp)]);
  }
  const all = (name: string) => given.get(name) ?? [];
  const one = (name: string) => all(name).at(-1);
  return {
    operands,
    has: (name) => given.has(name),
    all,
    one,
    wholeNumber: (name, least) => wholeNumber(name, one(name), least, seeHelp),
    oneOf: (name, words) => oneOf(name, one(name), words, seeHelp),
  };
}

function takeValue(spec: OptionSpec, attached: string | undefined, waiting: string[], seeHelp: string): string {
  if (spec.value === undefined) {
    if (attached !== undefined) throw new UsageError(`--${spec.name} takes no value`, seeHelp);
    return "";
  }
  if (attached === "" || (attached === undefined && !spec.optional && waiting[0] === ""))
    throw new UsageError(`--${spec.name} is empty`, seeHelp);
  if (attached !== undefined) return attached;
  if (spec.optional) return "";
  const next = waiting[0];
  if (next === undefined || (next.startsWith("--") && next.length > 2)) {
    throw new UsageError(`--${spec.name} needs a value`, `Write --${spec.name} ${spec.value}. ${seeHelp}`);
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

function wholeNumber(name: string, text: string | undefined, least: number, seeHelp: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} ${text} is not a whole number from ${least}`, seeHelp);
  return Number(text);
}

function oneOf<const Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
  seeHelp: string,
): Word | undefined {
  if (text === undefined) return undefined;
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw new UsageError(`--${name}=${text} is not ${listed(words)}${didYouMean(text, words)}`, seeHelp);
}

const listed = (words: readonly string[]) => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
