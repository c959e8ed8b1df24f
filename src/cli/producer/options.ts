import { UsageError } from "../../errors.ts";
import { parseCommandLine } from "../command-line.ts";
import type { OptionSpec } from "../option-spec.ts";
import { parseReportOptions, type ReportLine, reportOptions, strictOption } from "../report-options.ts";
import { didYouMean } from "../suggest.ts";
import { capabilities } from "./capabilities.ts";

/** Every option of `quantlab-conform producer`, in the order in which help lists them. */
export const producerOptions = [
  {
    name: "supports",
    value: "NAME,…",
    repeats: true,
    group: "What is judged",
    help: "what the producer does beside run; `all` for everything",
  },
  { name: "only", value: "GLOB", repeats: true, group: "What is judged", help: "only these cases or groups" },
  {
    name: "known-failures",
    value: "FILE",
    group: "What is judged",
    help: "cases that may fail, one a line; one that passes fails",
  },
  { name: "timeout", value: "SECONDS", group: "What is judged", help: "for one call of the producer; 30 by default" },
  {
    name: "jobs",
    short: "j",
    value: "N",
    group: "What is judged",
    help: "cases at a time; by default as many as there are processors",
  },
  { name: "keep", group: "What is judged", help: "leave the folders of failed cases for diagnosis" },
  strictOption,
  ...reportOptions,
  {
    name: "statement",
    value: "FILE",
    repeats: true,
    group: "How it is reported",
    help: "conformance statement as .md or .json, badge as .svg",
  },
  { name: "list", group: "Help", help: "every case (--format json for programs)" },
  { name: "help", short: "h", group: "Help", help: "this page" },
] as const satisfies readonly OptionSpec[];

/** The command line, taken apart. */
export interface ProducerLine extends ReportLine {
  readonly command: readonly string[];
  readonly supports: ReadonlySet<string>;
  readonly only: readonly string[];
  readonly knownFailures: string | undefined;
  readonly limitMs: number;
  readonly jobs: number | undefined;
  readonly keep: boolean;
  readonly statements: readonly string[];
  readonly list: boolean;
  readonly help: boolean;
}

const seeHelp = "See quantlab-conform producer --help.";
const defaultSeconds = 30;

/** Takes the arguments after `producer` apart. Throws UsageError. */
export function parseProducerOptions(argv: readonly string[]): ProducerLine {
  const line = parseCommandLine(argv, producerOptions, seeHelp);
  return {
    ...parseReportOptions(line),
    command: line.operands,
    supports: supported(line.all("supports")),
    only: line.all("only"),
    knownFailures: line.one("known-failures"),
    limitMs: (line.wholeNumber("timeout", 1) ?? defaultSeconds) * 1000,
    jobs: line.wholeNumber("jobs", 1),
    keep: line.has("keep"),
    statements: line.all("statement"),
    list: line.has("list"),
    help: line.has("help"),
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
