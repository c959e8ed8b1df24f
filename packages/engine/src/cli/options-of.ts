import { ConfigError } from "../errors.ts";
import { type Options, parseArguments } from "./parse-arguments.ts";
import { parseSubcommand } from "./parse-subcommand.ts";

/** The options that a command line says, with a subcommand or without. Throws ConfigError. */
export function optionsOf(words: readonly string[]): Options {
  // The system hands over bytes; what is no UTF-8 arrives with this character in its place.
  const broken = words.find((word) => word.includes("\ufffd"));
  if (broken !== undefined)
    throw new ConfigError(`The argument ${JSON.stringify(broken)} is no UTF-8`, "Write arguments in UTF-8.");
  const [first] = words;
  const options = first === undefined || first.startsWith("-") ? parseArguments(words) : parseSubcommand(words);
  if (options.json === true && options.envelope === true)
    throw new ConfigError("--json and --envelope exclude each other", "Give one of them.");
  return options;
}
