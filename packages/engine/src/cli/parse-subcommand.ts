import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import { optionTable } from "./option-table.ts";
import { type Options, parseWords } from "./parse-arguments.ts";
import { namesIn, type Subcommand, subcommands, type Verb } from "./subcommands.ts";

/** Reads a command line of the modern form into the options that mean the same. Throws ConfigError. */
export function parseSubcommand([name = "", ...rest]: readonly string[]): Options {
  if (name === "help") return { help: rest[0] === undefined ? true : nameOf(rest[0]) };
  if (name === "version")
    return parseWords(rest, { names: { json: "json" }, takesWords: false }).options.json === true
      ? { version: true, json: true }
      : { version: true };
  const subcommand = subcommands[nameOf(name)] as Subcommand;
  const grammar = { names: namesIn(subcommand), takesWords: true, remedyFor: placeOf };
  const { options, words } = parseWords(rest, grammar);
  if (options.help === true) return { help: name };
  return { ...options, ...askedBy(name, subcommand, words) };
}

function nameOf(written: string): string {
  if (Object.hasOwn(subcommands, written)) return written;
  const names = Object.keys(subcommands);
  throw new ConfigError(
    `There is no command ${JSON.stringify(written)}${didYouMean(written, names)}`,
    `The commands are ${names.join(", ")}; see --help.`,
  );
}

/** Where an option that a subcommand does not take belongs. */
function placeOf(option: string): string | undefined {
  for (const [name, { verbs }] of Object.entries(subcommands))
    for (const [verb, { option: asked, argument }] of Object.entries(verbs)) {
      if (asked !== option) continue;
      const words = ["quantlab", name, verb, argument?.word ?? ""].filter((word) => word !== "");
      return `Write ${words.join(" ")}.`;
    }
  const takers = Object.entries(subcommands).filter(([, taker]) => Object.hasOwn(namesIn(taker), option));
  if (takers.length > 0) return `It belongs to ${takers.map(([name]) => `quantlab ${name}`).join(", ")}.`;
  return Object.hasOwn(optionTable, option) ? `It stands without a command: quantlab --${option}.` : undefined;
}

function askedBy(name: string, { verbs }: Subcommand, words: readonly string[]): Options {
  const [first = ""] = words;
  const isVerb = first !== "" && Object.hasOwn(verbs, first);
  const verb = verbs[isVerb ? first : ""] as Verb;
  const given = isVerb ? words.slice(1) : words;
  const { option, argument } = verb;
  const line = `quantlab ${name}${isVerb ? ` ${first}` : ""}`;
  const most = argument?.isList ? Number.POSITIVE_INFINITY : argument && argument.word !== "" ? 1 : 0;
  if (given.length > most) {
    const known = Object.keys(verbs).filter((word) => word !== "");
    const word = given[most === 0 ? 0 : most] ?? "";
    throw new ConfigError(
      `Unexpected argument ${JSON.stringify(word)}${isVerb ? "" : didYouMean(first, known)}`,
      `See ${line} --help.`,
    );
  }
  if (option === "") return {};
  if (!argument) return { [option]: true };
  if (argument.isList && given.length > 0) return { [option]: given };
  const [place = argument.usual] = given;
  if (place === undefined) throw new ConfigError(`${line} needs a ${argument.word}`, `Write ${line} ${argument.word}.`);
  return { [option]: place === "" ? true : place };
}
