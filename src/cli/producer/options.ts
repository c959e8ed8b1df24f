import { UsageError } from "../../errors.ts";
import { collectOptions, wholeNumber } from "../collect-options.ts";
import type { OptionSpec } from "../option-table.ts";
import { type ColorChoice, colorChoice } from "../options.ts";
import { didYouMean } from "../suggest.ts";
import { capabilities } from "./capabilities.ts";

/** Every option of `quantlab-conform producer`, in the order in which help lists them. */
export const producerOptions = [
  {
    name: "supports",
    value: "NAME,…",
    repeats: true,
    group: "judging",
    help: "what the producer does beside run; `all` for everything",
  },
  { name: "only", value: "GLOB", repeats: true, group: "judging", help: "only these cases or groups" },
  {
    name: "known-failures",
    value: "FILE",
    group: "judging",
    help: "cases that may fail, one a line; one that passes fails",
  },
  { name: "timeout", value: "SECONDS", group: "judging", help: "for one call of the producer; 30 by default" },
  {
    name: "jobs",
    short: "j",
    value: "N",
    group: "judging",
    help: "cases at a time; by default as many as there are processors",
  },
  { name: "keep", group: "judging", help: "leave the folders of failed cases for diagnosis" },
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
    name: "statement",
    value: "FILE",
    repeats: true,
    group: "report",
    help: "conformance statement as .md or .json, badge as .svg",
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
  { name: "list", group: "help", help: "every case (--format json for programs)" },
  { name: "help", short: "h", group: "help", help: "this page" },
] as const satisfies readonly OptionSpec[];

/** The command line, taken apart. */
export interface ProducerLine {
  readonly command: readonly string[];
  readonly supports: ReadonlySet<string>;
  readonly only: readonly string[];
  readonly knownFailures: string | undefined;
  readonly limitMs: number;
  readonly jobs: number | undefined;
  readonly keep: boolean;
  readonly strict: boolean;
  readonly formats: readonly string[];
  readonly statements: readonly string[];
  readonly maxIssues: number | undefined;
  readonly quiet: boolean;
  readonly color: ColorChoice;
  readonly list: boolean;
  readonly help: boolean;
}

const seeHelp = "See quantlab-conform producer --help.";
const defaultSeconds = 30;

/** Takes the arguments after `producer` apart. Throws UsageError. */
export function parseProducerOptions(argv: readonly string[]): ProducerLine {
  const { given, words } = collectOptions(argv, producerOptions, seeHelp);
  const has = (name: string) => given.has(name);
  const all = (name: string) => given.get(name) ?? [];
  const one = (name: string) => all(name).at(-1);
  return {
    command: words,
    supports: supported(all("supports")),
    only: all("only"),
    knownFailures: one("known-failures"),
    limitMs: (wholeNumber("timeout", one("timeout"), 1, seeHelp) ?? defaultSeconds) * 1000,
    jobs: wholeNumber("jobs", one("jobs"), 1, seeHelp),
    keep: has("keep"),
    strict: has("strict"),
    formats: all("format"),
    statements: all("statement"),
    maxIssues: wholeNumber("max-issues", one("max-issues"), 0, seeHelp),
    quiet: has("quiet"),
    color: colorChoice(given, seeHelp),
    list: has("list"),
    help: has("help"),
  };
}

function supported(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.flatMap((text) => text.split(",")).filter((name) => name !== "");
  const known = Object.keys(capabilities);
  for (const name of names)
    if (name !== "all" && !known.includes(name))
      throw new UsageError(
        `there is no capability ${name}${didYouMean(name, known)}`,
        `Capabilities: ${known.join(", ")}, all.`,
      );
  return new Set(names.includes("all") ? known : names);
}
