import { UsageError } from "../errors.ts";
import { type OptionName, type OptionSpec, optionTable } from "./option-table.ts";
import { didYouMean } from "./suggest.ts";

/** When to colour. */
export type ColorChoice = "auto" | "always" | "never";

/** The command line, taken apart; values are checked where they are used. */
export interface CommandLine {
  readonly paths: readonly string[];
  readonly as: string | undefined;
  readonly contractVersions: readonly string[];
  readonly live: boolean;
  readonly watch: boolean;
  readonly jobs: number | undefined;
  readonly listenSeconds: number;
  readonly record: string | undefined;
  readonly tokenFile: string | undefined;
  readonly allowControl: boolean;
  readonly allowRemote: boolean;
  readonly strict: boolean;
  readonly severities: readonly string[];
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** False: none is looked for. */
  readonly config: string | false | undefined;
  readonly formats: readonly string[];
  readonly maxIssues: number | undefined;
  readonly quiet: boolean;
  readonly color: ColorChoice;
  readonly coverage: boolean;
  readonly rules: readonly string[];
  readonly explain: string | undefined;
  readonly list: "rules" | "kinds" | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** Quiet sockets send a ping after five seconds. */
const defaultListenSeconds = 6;
const seeHelp = "See quantlab-conform --help.";

/** Takes the arguments apart. Throws UsageError for what the command does not know. */
export function parseOptions(argv: readonly string[]): CommandLine {
  const { given, paths } = collect(argv);
  const has = (name: OptionName) => given.has(name);
  const all = (name: OptionName) => given.get(name) ?? [];
  const one = (name: OptionName) => all(name).at(-1);
  const config = one("config");
  if (config !== undefined && has("no-config"))
    throw new UsageError("--config and --no-config exclude each other", seeHelp);
  if (has("explain") && (has("list-rules") || has("list-kinds")))
    throw new UsageError("--explain and a list exclude each other", seeHelp);
  return {
    paths,
    as: one("as"),
    contractVersions: all("contract-version"),
    live: has("live") || has("watch"),
    watch: has("watch"),
    jobs: wholeNumber("jobs", one("jobs"), 1),
    listenSeconds: wholeNumber("listen", one("listen"), 0) ?? defaultListenSeconds,
    record: one("record"),
    tokenFile: one("token-file"),
    allowControl: has("allow-control"),
    allowRemote: has("allow-remote"),
    strict: has("strict"),
    severities: all("severity"),
    baseline: one("baseline"),
    updateBaseline: has("update-baseline"),
    config: has("no-config") ? false : config,
    formats: all("format"),
    maxIssues: wholeNumber("max-issues", one("max-issues"), 0),
    quiet: has("quiet"),
    color: colorChoice(given),
    coverage: has("coverage"),
    rules: all("rules"),
    explain: one("explain"),
    list: has("list-rules") ? "rules" : has("list-kinds") ? "kinds" : undefined,
    help: has("help"),
    version: has("version"),
  };
}

type Given = Map<OptionName, string[]>;

function collect(argv: readonly string[]): { readonly given: Given; readonly paths: string[] } {
  const given: Given = new Map();
  const paths: string[] = [];
  const waiting = [...argv];
  for (let argument = waiting.shift(); argument !== undefined; argument = waiting.shift()) {
    if (argument === "--") {
      paths.push(...waiting);
      break;
    }
    if (argument === "-" || !argument.startsWith("-")) {
      paths.push(argument);
      continue;
    }
    const { spec, value: attached } = option(argument);
    const name = spec.name as OptionName;
    if (given.has(name) && spec.value !== undefined && !spec.repeats)
      throw new UsageError(`--${name} is given twice`, seeHelp);
    given.set(name, [...(given.get(name) ?? []), takeValue(spec, attached, waiting)]);
  }
  return { given, paths };
}

function takeValue(spec: OptionSpec, attached: string | undefined, waiting: string[]): string {
  if (spec.value === undefined) {
    if (attached !== undefined) throw new UsageError(`--${spec.name} takes no value`, seeHelp);
    return "";
  }
  if (attached !== undefined) return attached;
  if (spec.optional) return "";
  const next = waiting[0];
  if (next === undefined || (next.startsWith("--") && next.length > 2)) {
    throw new UsageError(`--${spec.name} needs a value`, `Write --${spec.name} ${spec.value}; ${seeHelp}`);
  }
  waiting.shift();
  return next;
}

function option(argument: string): { readonly spec: OptionSpec; readonly value: string | undefined } {
  const specs: readonly OptionSpec[] = optionTable;
  if (!argument.startsWith("--")) {
    const spec = specs.find(({ short }) => short === argument[1]);
    if (!spec || (spec.value === undefined && argument.length > 2)) throw unknown(argument);
    const rest = argument.slice(2).replace(/^=/, "");
    return { spec, value: rest === "" ? undefined : rest };
  }
  const cut = argument.indexOf("=");
  const name = argument.slice(2, cut < 0 ? undefined : cut);
  const spec = specs.find((candidate) => candidate.name === name);
  if (!spec) throw unknown(cut < 0 ? argument : argument.slice(0, cut));
  return { spec, value: cut < 0 ? undefined : argument.slice(cut + 1) };
}

function unknown(argument: string): UsageError {
  const names = optionTable.map(({ name }) => `--${name}`);
  return new UsageError(`there is no option ${argument}${didYouMean(argument.replace(/^-+/, "--"), names)}`, seeHelp);
}

function wholeNumber(name: OptionName, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} ${text} is not a whole number from ${least}`, seeHelp);
  return Number(text);
}

const colorChoices: readonly string[] = ["auto", "always", "never"];

function colorChoice(given: Given): ColorChoice {
  if (given.has("no-color")) return "never";
  const [choice] = given.get("color") ?? ["auto"];
  if (choice === "" || choice === undefined) return "always";
  if (!colorChoices.includes(choice))
    throw new UsageError(`--color=${choice} is not auto, always or never${didYouMean(choice, colorChoices)}`, seeHelp);
  return choice as ColorChoice;
}
