import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import { isNumeral, isWholeNumeral } from "./numeral.ts";
import { type OptionDefinition, optionTable } from "./option-table.ts";

/** Options of a command line by their names; the last of several wins. */
export type Options = Readonly<Record<string, OptionValue>>;
export type OptionValue = string | number | bigint | boolean | readonly string[];

/** What may stand on a command line. */
export interface Grammar {
  /** Options by the words that are written. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether words that are no options may stand there. */
  readonly takesWords: boolean;
  /** What to write instead of an option that belongs elsewhere; undefined where that is not known. */
  readonly remedyFor?: (written: string) => string | undefined;
}

/** A command line in its parts. */
export interface ParsedWords {
  readonly options: Options;
  readonly words: readonly string[];
}

const flagForm: Grammar = {
  names: Object.fromEntries(Object.keys(optionTable).map((name) => [name, name])),
  takesWords: false,
};

/** Reads a command line as argparse reads it: `--name value`, `--name=value`, a unique beginning of a name. Throws ConfigError. */
export function parseArguments(words: readonly string[]): Options {
  return parseWords(words, flagForm).options;
}

/** The same for the part of a command line that has a grammar of its own. */
export function parseWords(words: readonly string[], grammar: Grammar): ParsedWords {
  const options: Record<string, OptionValue> = {};
  const loose: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at++] ?? "";
    if (word === "-h") {
      options.help = true;
      continue;
    }
    if (!word.startsWith("--") || word === "--") {
      if (!grammar.takesWords || word === "--" || !isValue(word))
        throw new ConfigError(
          `Unexpected argument ${JSON.stringify(word)}`,
          "Options begin with two hyphens; see --help.",
        );
      loose.push(word);
      continue;
    }
    const cut = word.indexOf("=");
    const written = cut < 0 ? word.slice(2) : word.slice(2, cut);
    const attached = cut < 0 ? undefined : word.slice(cut + 1);
    const hasValue = attached !== undefined || (!grammar.takesWords && isValue(words[at]));
    const name = written === "json" && hasValue ? "json-request" : nameOf(written, grammar);
    const definition = optionTable[name] as OptionDefinition;
    if (definition.kind === "flag") {
      if (attached !== undefined) throw new ConfigError(`--${written} takes no value`, `Write --${written} alone.`);
      options[name] = true;
    } else if (definition.kind === "list") {
      const values = attached === undefined ? [] : [attached];
      while (attached === undefined && isValue(words[at])) values.push(words[at++] ?? "");
      if (values.length === 0) throw missingValue(written, definition);
      options[name] = values;
    } else if (definition.kind === "optional-text" && attached === undefined && !isValue(words[at])) {
      options[name] = true;
    } else {
      const given = attached ?? (isValue(words[at]) ? words[at++] : undefined);
      if (given === undefined) throw missingValue(written, definition);
      options[definition.replacedBy ?? name] =
        definition.kind === "repeated"
          ? [...((options[name] as readonly string[] | undefined) ?? []), given]
          : typedValue(written, definition, given);
    }
  }
  return { options, words: loose };
}

/** As argparse: what begins with a hyphen is an option, unless it is a negative number. */
function isValue(word: string | undefined): boolean {
  return (
    word !== undefined && (!word.startsWith("-") || word === "-" || /^-\d+$|^-\d*\.\d+$/.test(word) || /\s/.test(word))
  );
}

const venue = /^(?:kraken|hyperliquid|broker|execution|pretrade)-/;

function nameOf(written: string, { names: known, remedyFor }: Grammar): string {
  if (Object.hasOwn(known, written)) return known[written] as string;
  const names = Object.keys(known);
  const all = names.filter((name) => written !== "" && name.startsWith(written));
  const python = all.filter((name) => optionTable[known[name] as string]?.isOwn !== true);
  const beginnings = python.length > 0 ? python : all;
  const [only] = beginnings;
  if (only !== undefined && new Set(beginnings.map((name) => known[name])).size === 1) return known[only] as string;
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
  const elsewhere = remedyFor?.(written);
  throw new ConfigError(
    `There is no option --${written}${elsewhere === undefined ? didYouMean(written, names, "--") : " here"}`,
    elsewhere ?? "See --help.",
  );
}

function typedValue(name: string, { kind, choices }: OptionDefinition, given: string): OptionValue {
  if (kind === "number") {
    if (!isNumeral(given) || !Number.isFinite(Number(given))) throw badValue(name, given, "a number");
    return Number(given);
  }
  if (kind === "integer") {
    if (!isWholeNumeral(given)) throw badValue(name, given, "a whole number");
    return BigInt(given.trim());
  }
  // The request has a remedy of its own.
  if (given === "" && name !== "json-request")
    throw new ConfigError(`--${name} is empty`, "Give it a value; a variable of the shell may be unset.");
  if (choices && !choices.includes(given))
    throw badValue(name, given, `one of ${choices.join(", ")}${didYouMean(given, choices)}`);
  return given;
}

function missingValue(name: string, { value = "VALUE", choices }: OptionDefinition): ConfigError {
  return new ConfigError(`--${name} needs a value`, `Write --${name} ${choices?.join("|") ?? value}.`);
}

function badValue(name: string, given: string, expected: string): ConfigError {
  return new ConfigError(`--${name} ${JSON.stringify(given)} is not ${expected}`, `Give --${name} ${expected}.`);
}
