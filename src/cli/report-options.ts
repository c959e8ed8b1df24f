import type { CommandLine } from "./command-line.ts";
import type { OptionSpec } from "./option-spec.ts";

const group = "How it is reported";

/** Warnings fail too: of every command that judges. */
export const strictOption = { name: "strict", group: "What counts", help: "warnings fail too" } as const;

/** How a command that judges reports, in the order in which help lists it. */
export const reportOptions = [
  {
    name: "format",
    short: "f",
    value: "NAME[=FILE]",
    repeats: true,
    group,
    help: "pretty, json, ndjson, sarif, junit, github, markdown or html",
  },
  { name: "max-issues", value: "N", group, help: "show at most N findings (pretty, github); all of them count" },
  { name: "quiet", short: "q", group, help: "only errors and the verdict" },
  { name: "color", value: "WHEN", optional: true, group, help: "auto, always or never; NO_COLOR is respected" },
  { name: "no-color", group, help: "the same as --color=never" },
] as const satisfies readonly OptionSpec[];

/** What --color may say. */
export const colorChoices = ["auto", "always", "never"] as const;

/** When to colour. */
export type ColorChoice = (typeof colorChoices)[number];

/** How to report, as the command line says. */
export interface ReportLine {
  readonly strict: boolean;
  readonly formats: readonly string[];
  readonly maxIssues: number | undefined;
  readonly quiet: boolean;
  readonly color: ColorChoice;
}

/** Takes the options of a report from a command line. Throws UsageError. */
export function parseReportOptions(line: CommandLine): ReportLine {
  return {
    strict: line.has("strict"),
    formats: line.all("format"),
    maxIssues: line.wholeNumber("max-issues", 0),
    quiet: line.has("quiet"),
    color: colorOf(line),
  };
}

function colorOf(line: CommandLine): ColorChoice {
  if (line.has("no-color")) return "never";
  return line.one("color") === "" ? "always" : (line.oneOf("color", colorChoices) ?? "auto");
}
