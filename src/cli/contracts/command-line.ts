import { UsageError } from "../../errors.ts";
import { collectOptions } from "../collect-options.ts";
import type { OptionSpec } from "../option-table.ts";
import { didYouMean } from "../suggest.ts";

export type { OptionSpec };

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
  const { given, words } = collectOptions(argv, table, see);
  return {
    operands: words,
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
