import { UsageError } from "../../errors.ts";
import { didYouMean } from "../suggest.ts";

/** One option of a subcommand. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands in place of its value in help; absent when it takes none. */
  readonly value?: string;
  readonly repeats?: true;
  readonly help: string;
}

/** A command line, taken apart. */
export interface CommandLine {
  readonly operands: readonly string[];
  has(name: string): boolean;
  /** The value given last. */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** Takes arguments apart. Throws UsageError for what the table does not know. */
export function parseCommandLine(argv: readonly string[], table: readonly OptionSpec[], see: string): CommandLine {
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const waiting = [...argv];
  for (let argument = waiting.shift(); argument !== undefined; argument = waiting.shift()) {
    if (argument === "--") {
      operands.push(...waiting);
      break;
    }
    if (argument === "-" || !argument.startsWith("-")) {
      operands.push(argument);
      continue;
    }
    const [, word = "", attached] = /^(--[^=]*|-[^-=]?)=?(.*)$/s.exec(argument) ?? [];
    const long = argument.startsWith("--");
    const spec = table.find(({ name, short }) =>
      long ? `--${name}` === word : short !== undefined && `-${short}` === word,
    );
    if (spec === undefined)
      throw new UsageError(
        `there is no option ${word}${didYouMean(
          word.replace(/^-+/, "--"),
          table.map(({ name }) => `--${name}`),
        )}`,
        see,
      );
    const hasValue = argument.length > word.length;
    if (spec.value === undefined && hasValue) throw new UsageError(`--${spec.name} takes no value`, see);
    if (given.has(spec.name) && spec.value !== undefined && !spec.repeats)
      throw new UsageError(`--${spec.name} is given twice`, see);
    let value = "";
    if (spec.value !== undefined) {
      const next = hasValue ? attached : waiting.shift();
      if (next === undefined || (!hasValue && next.startsWith("--")))
        throw new UsageError(`--${spec.name} needs a value`, `Write --${spec.name} ${spec.value}. ${see}`);
      value = next;
    }
    given.set(spec.name, [...(given.get(spec.name) ?? []), value]);
  }
  return {
    operands,
    has: (name) => given.has(name),
    one: (name) => given.get(name)?.at(-1),
    all: (name) => given.get(name) ?? [],
  };
}

/** The options of a help page, one a line. */
export function optionLines(table: readonly OptionSpec[]): string {
  const left = (spec: OptionSpec) =>
    `  ${spec.short === undefined ? "    " : `-${spec.short}, `}--${spec.name}${spec.value === undefined ? "" : ` ${spec.value}`}`;
  const width = Math.max(...table.map((spec) => left(spec).length));
  return table
    .map((spec) => `${left(spec).padEnd(width)}  ${spec.help}${spec.repeats ? " (repeatable)" : ""}\n`)
    .join("");
}

/** One of several words. Throws UsageError with the nearest. */
export function oneOf<const Word extends string>(
  name: string,
  given: string,
  words: readonly Word[],
  see: string,
): Word {
  const word = words.find((candidate) => candidate === given);
  if (word === undefined)
    throw new UsageError(
      `--${name} ${JSON.stringify(given)} is not one of ${words.join(", ")}${didYouMean(given, words)}`,
      see,
    );
  return word;
}
