import { parseArgs } from "node:util";

/** Where a recording comes from, as whoever imports it says. */
export interface Origin {
  /** Of the producer. */
  readonly commit: string;
  /** The day, YYYY-MM-DD. */
  readonly recorded: string;
}

/** The arguments of an importer: the words that `usage` does not put in brackets, and the options. Prints the usage and ends with 2 otherwise. */
export function importArguments(usage: string): {
  readonly words: readonly string[];
  readonly origin: Origin;
  readonly command: string | undefined;
} {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { commit: { type: "string" }, recorded: { type: "string" }, command: { type: "string" } },
  });
  const { commit, recorded = "", command } = values;
  // `<kind>s/<name>` is one word, and `<recording directory>` too.
  const [, ...wanted] = usage
    .replace(/\[[^\]]*\]/g, "")
    .replace(/<[^>]+>/g, "X")
    .trim()
    .split(" ");
  if (positionals.length < wanted.length || !commit || !/^\d{4}-\d\d-\d\d$/.test(recorded)) {
    console.error(`usage: ${usage} --commit <of the producer> --recorded <YYYY-MM-DD>`);
    process.exit(2);
  }
  return { words: positionals, origin: { commit, recorded }, command };
}
