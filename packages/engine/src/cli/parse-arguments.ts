import { ConfigError } from "../errors.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type OptionDefinition, optionTable } from "./option-table.ts";

/** Options of a command line by their names; the last of several wins. */
export type Options = Readonly<Record<string, OptionValue>>;
export type OptionValue = string | number | bigint | boolean | readonly string[];

/** Reads a command line as argparse reads it: `--name value`, `--name=value`, a unique beginning of a name. Throws ConfigError. */
export function parseArguments(words: readonly string[]): Options {
  const options: Record<string, OptionValue> = {};
  for (let at = 0; at < words.length; ) {
    const word = words[at++] ?? "";
    if (word === "-h") {
      options.help = true;
      continue;
    }
    if (!word.startsWith("--") || word === "--")
      throw new ConfigError(
        `Unexpected argument ${JSON.stringify(word)}`,
        "Options begin with two hyphens; see --help.",
      );
    const cut = word.indexOf("=");
    const name = nameOf(cut < 0 ? word.slice(2) : word.slice(2, cut));
    const definition = optionTable[name] as OptionDefinition;
    const attached = cut < 0 ? undefined : word.slice(cut + 1);
    if (definition.kind === "flag") {
      if (attached !== undefined) throw new ConfigError(`--${name} takes no value`, `Write --${name} alone.`);
      options[name] = true;
    } else if (definition.kind === "list") {
      const values = attached === undefined ? [] : [attached];
      while (attached === undefined && isValue(words[at])) values.push(words[at++] ?? "");
      if (values.length === 0) throw missingValue(name, definition);
      options[name] = values;
    } else if (definition.kind === "optional-text" && attached === undefined && !isValue(words[at])) {
      options[name] = true;
    } else {
      const given = attached ?? (isValue(words[at]) ? words[at++] : undefined);
      if (given === undefined) throw missingValue(name, definition);
      options[definition.replacedBy ?? name] = typedValue(name, definition, given);
    }
  }
  return options;
}

/** As argparse: what begins with a hyphen is an option, unless it is a negative number. */
function isValue(word: string | undefined): boolean {
  return (
    word !== undefined && (!word.startsWith("-") || word === "-" || /^-\d+$|^-\d*\.\d+$/.test(word) || /\s/.test(word))
  );
}

const venue = /^(?:kraken|hyperliquid|broker|execution|pretrade)-/;

function nameOf(written: string): string {
  if (Object.hasOwn(optionTable, written)) return written;
  const names = Object.keys(optionTable);
  const beginnings = names.filter((name) => written !== "" && name.startsWith(written));
  const [only] = beginnings;
  if (only !== undefined && beginnings.length === 1) return only;
  if (beginnings.length > 1)
    throw new ConfigError(
      `--${written} is ambiguous`,
      `It could be ${beginnings.map((name) => `--${name}`).join(", ")}.`,
    );
  if (venue.test(written))
    throw new ConfigError(
      `--${written} belongs to the venues, not to research`,
      "This program sends no orders; use the venue tools for what reaches a broker.",
    );
  throw new ConfigError(`There is no option --${written}${didYouMean(written, names, "--")}`, "See --help.");
}

function typedValue(name: string, { kind, choices }: OptionDefinition, given: string): OptionValue {
  if (kind === "number") {
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(given.trim())) throw badValue(name, given, "a number");
    return Number(given);
  }
  if (kind === "integer") {
    if (!/^[-+]?\d+$/.test(given.trim())) throw badValue(name, given, "a whole number");
    return BigInt(given.trim());
  }
  if (choices && !choices.includes(given)) throw badValue(name, given, `one of ${choices.join(", ")}`);
  return given;
}

function missingValue(name: string, { value = "VALUE", choices }: OptionDefinition): ConfigError {
  return new ConfigError(`--${name} needs a value`, `Write --${name} ${choices?.join("|") ?? value}.`);
}

function badValue(name: string, given: string, expected: string): ConfigError {
  return new ConfigError(`--${name} ${JSON.stringify(given)} is not ${expected}`, `Give --${name} ${expected}.`);
}
