/** One option of the command. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands in place of its value in help; absent when it takes none. */
  readonly value?: string;
  /** The value may be left out; it is then given only as `--name=value`. */
  readonly optional?: true;
  /** May be given more than once. */
  readonly repeats?: true;
  /** Where help lists it. */
  readonly group?: string;
  readonly help: string;
}

/** Every option, in the order in which help lists them. */
export const optionTable = [
  { name: "as", value: "KIND", group: "judging", help: "judge every path as this kind instead of recognising it" },
  {
    name: "contract-version",
    value: "[FAMILY=]VERSION",
    repeats: true,
    group: "judging",
    help: "judge by this version of the contract; the newest by default",
  },
  { name: "live", group: "judging", help: "files are still being written: a partial last line is no fault" },
  { name: "watch", group: "judging", help: "stay, and judge again what changes; implies --live" },
  {
    name: "jobs",
    short: "j",
    value: "N",
    group: "judging",
    help: "judge in N threads; chosen by the amount of work by default",
  },
  {
    name: "listen",
    value: "SECONDS",
    group: "bridge",
    help: "listen to its websockets for so long; 6 by default",
  },
  { name: "record", value: "DIR", group: "bridge", help: "keep the answers as an artifact that can be judged again" },
  { name: "token-file", value: "FILE", group: "bridge", help: "its token, for --allow-control" },
  { name: "allow-control", group: "bridge", help: "pause and resume it, to judge what it answers" },
  { name: "allow-remote", group: "bridge", help: "ask a bridge on another machine" },
  { name: "strict", group: "findings", help: "warnings fail too" },
  {
    name: "severity",
    value: "RULE=LEVEL",
    repeats: true,
    group: "findings",
    help: "off, info, warning or error for a rule; RULE may end in *",
  },
  { name: "baseline", value: "FILE", group: "findings", help: "findings in FILE are accepted; new ones count" },
  { name: "update-baseline", group: "findings", help: "write the findings of this run into the baseline" },
  {
    name: "config",
    value: "FILE",
    group: "findings",
    help: "configuration; otherwise quantlab-conform.json here or above",
  },
  { name: "no-config", group: "findings", help: "look for no configuration" },
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
  {
    name: "coverage",
    group: "coverage and rules",
    help: "what of the contract the artifacts showed, and what they never did",
  },
  {
    name: "rules",
    value: "DIR",
    repeats: true,
    group: "coverage and rules",
    help: "a team's own rules (*.rule.js) beside those of the contract",
  },
  { name: "explain", value: "RULE", group: "coverage and rules", help: "what a rule demands, why, and what to do" },
  { name: "list-rules", group: "coverage and rules", help: "every rule (--format json for programs)" },
  { name: "list-kinds", group: "coverage and rules", help: "every kind of artifact and how it is recognised" },
  { name: "help", short: "h", group: "help", help: "this page" },
  { name: "version", short: "V", group: "help", help: "version of the command" },
] as const satisfies readonly OptionSpec[];

/** Name of an option, without dashes. */
export type OptionName = (typeof optionTable)[number]["name"];
