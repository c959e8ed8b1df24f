import { parseCommandLine } from "../command-line.ts";
import type { OptionSpec } from "../option-spec.ts";
import { parseReportOptions, type ReportLine, reportOptions, strictOption } from "../report-options.ts";

/** Every option of `quantlab-conform consumer`, in the order in which help lists them. */
export const consumerOptions = [
  {
    name: "kind",
    value: "KIND",
    repeats: true,
    group: "What is judged",
    help: "kinds that the consumer reads; all by default",
  },
  {
    name: "input",
    value: "HOW",
    group: "What is judged",
    help: "path: the last argument names it (default); stdin: its JSON on standard input",
  },
  {
    name: "count",
    value: "N",
    group: "What is judged",
    help: "at most N valid and N invalid examples of a kind; 25 by default",
  },
  { name: "seed", value: "N", group: "What is judged", help: "which examples; 1 by default" },
  { name: "only", value: "WHAT", group: "What is judged", help: "valid or invalid examples only" },
  {
    name: "schema-only",
    group: "What is judged",
    help: "leave out what only rules find, such as sums that do not agree",
  },
  { name: "timeout", value: "SECONDS", group: "What is judged", help: "for one call of the consumer; 30 by default" },
  {
    name: "jobs",
    short: "j",
    value: "N",
    group: "What is judged",
    help: "calls at a time; by default as many as there are processors",
  },
  { name: "keep", group: "What is judged", help: "leave the examples that were misjudged for diagnosis" },
  strictOption,
  ...reportOptions,
  { name: "help", short: "h", group: "Help", help: "this page" },
] as const satisfies readonly OptionSpec[];

/** The command line, taken apart. */
export interface ConsumerLine extends ReportLine {
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
  readonly help: boolean;
}

const seeHelp = "See quantlab-conform consumer --help.";
const defaults = { count: 25, seed: 1, seconds: 30 } as const;

/** Takes the arguments after `consumer` apart. Throws UsageError. */
export function parseConsumerOptions(argv: readonly string[]): ConsumerLine {
  const line = parseCommandLine(argv, consumerOptions, seeHelp);
  return {
    ...parseReportOptions(line),
    command: line.operands,
    kinds: line.all("kind").flatMap((text) => text.split(",").filter((name) => name !== "")),
    input: line.oneOf("input", ["path", "stdin"]) ?? "path",
    count: line.wholeNumber("count", 1) ?? defaults.count,
    seed: line.wholeNumber("seed", 0) ?? defaults.seed,
    only: line.oneOf("only", ["valid", "invalid"]),
    schemaOnly: line.has("schema-only"),
    limitMs: (line.wholeNumber("timeout", 1) ?? defaults.seconds) * 1000,
    jobs: line.wholeNumber("jobs", 1),
    keep: line.has("keep"),
    help: line.has("help"),
  };
}
