import { UsageError } from "../../errors.ts";
import { collectOptions, wholeNumber } from "../collect-options.ts";
import type { OptionSpec } from "../option-table.ts";
import { type ColorChoice, colorChoice } from "../options.ts";
import { didYouMean } from "../suggest.ts";

/** Every option of `quantlab-conform consumer`, in the order in which help lists them. */
export const consumerOptions = [
  {
    name: "kind",
    value: "KIND",
    repeats: true,
    group: "judging",
    help: "kinds that the consumer reads; all by default",
  },
  {
    name: "input",
    value: "HOW",
    group: "judging",
    help: "path: the last argument names it (default); stdin: its JSON on standard input",
  },
  {
    name: "count",
    value: "N",
    group: "judging",
    help: "at most N valid and N invalid examples of a kind; 25 by default",
  },
  { name: "seed", value: "N", group: "judging", help: "which examples; 1 by default" },
  { name: "only", value: "WHAT", group: "judging", help: "valid or invalid examples only" },
  { name: "schema-only", group: "judging", help: "leave out what only rules find, such as sums that do not agree" },
  { name: "timeout", value: "SECONDS", group: "judging", help: "for one call of the consumer; 30 by default" },
  {
    name: "jobs",
    short: "j",
    value: "N",
    group: "judging",
    help: "calls at a time; by default as many as there are processors",
  },
  { name: "keep", group: "judging", help: "leave the examples that were misjudged for diagnosis" },
  { name: "strict", group: "judging", help: "warnings fail too" },
  {
    name: "format",
    short: "f",
    value: "NAME[=FILE]",
    repeats: true,
    group: "report",
    help: "pretty, json, ndjson, sarif, junit, github, markdown or html",
  },
  {
    name: "max-issues",
    value: "N",
    group: "report",
    help: "show at most N findings (pretty, github); all of them count",
  },
  { name: "quiet", short: "q", group: "report", help: "only errors and the verdict" },
  {
    name: "color",
    value: "WHEN",
    optional: true,
    group: "report",
    help: "auto, always or never; NO_COLOR is respected",
  },
  { name: "no-color", group: "report", help: "the same as --color=never" },
  { name: "help", short: "h", group: "help", help: "this page" },
] as const satisfies readonly OptionSpec[];

/** The command line, taken apart. */
export interface ConsumerLine {
  readonly command: readonly string[];
  readonly kinds: readonly string[];
  readonly input: "path" | "stdin";
  readonly count: number;
  readonly seed: number;
  /** Invalid examples are those that a schema refuses: what no rule over several members has to find. */
  readonly schemaOnly: boolean;
  readonly only: "valid" | "invalid" | undefined;
  readonly limitMs: number;
  readonly jobs: number | undefined;
  readonly keep: boolean;
  readonly strict: boolean;
  readonly formats: readonly string[];
  readonly maxIssues: number | undefined;
  readonly quiet: boolean;
  readonly color: ColorChoice;
  readonly help: boolean;
}

const seeHelp = "See quantlab-conform consumer --help.";
const defaults = { count: 25, seed: 1, seconds: 30 } as const;

/** Takes the arguments after `consumer` apart. Throws UsageError. */
export function parseConsumerOptions(argv: readonly string[]): ConsumerLine {
  const { given, words } = collectOptions(argv, consumerOptions, seeHelp);
  const has = (name: string) => given.has(name);
  const all = (name: string) => given.get(name) ?? [];
  const one = (name: string) => all(name).at(-1);
  return {
    command: words,
    kinds: all("kind").flatMap((text) => text.split(",")),
    input: choice("input", one("input") ?? "path", ["path", "stdin"] as const),
    count: wholeNumber("count", one("count"), 1, seeHelp) ?? defaults.count,
    seed: wholeNumber("seed", one("seed"), 0, seeHelp) ?? defaults.seed,
    only: has("only") ? choice("only", one("only") ?? "", ["valid", "invalid"] as const) : undefined,
    schemaOnly: has("schema-only"),
    limitMs: (wholeNumber("timeout", one("timeout"), 1, seeHelp) ?? defaults.seconds) * 1000,
    jobs: wholeNumber("jobs", one("jobs"), 1, seeHelp),
    keep: has("keep"),
    strict: has("strict"),
    formats: all("format"),
    maxIssues: wholeNumber("max-issues", one("max-issues"), 0, seeHelp),
    quiet: has("quiet"),
    color: colorChoice(given, seeHelp),
    help: has("help"),
  };
}

function choice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} ${text} is not ${choices.join(" or ")}${didYouMean(text, choices)}`, seeHelp);
}
