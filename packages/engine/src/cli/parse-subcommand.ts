import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
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
  const { options, words } = parseWords(rest, { names: namesIn(subcommand), takesWords: true });
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
