import { UsageError } from "../errors.ts";
import { collectOptions, wholeNumber } from "./collect-options.ts";
import { type OptionName, optionTable } from "./option-table.ts";
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
  const { given, words: paths } = collectOptions(argv, optionTable, seeHelp);
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
    jobs: wholeNumber("jobs", one("jobs"), 1, seeHelp),
    listenSeconds: wholeNumber("listen", one("listen"), 0, seeHelp) ?? defaultListenSeconds,
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
    maxIssues: wholeNumber("max-issues", one("max-issues"), 0, seeHelp),
    quiet: has("quiet"),
    color: colorChoice(given, seeHelp),
    coverage: has("coverage"),
    rules: all("rules"),
    explain: one("explain"),
    list: has("list-rules") ? "rules" : has("list-kinds") ? "kinds" : undefined,
    help: has("help"),
    version: has("version"),
  };
}

const colorChoices: readonly string[] = ["auto", "always", "never"];

/** When to colour, from --color and --no-color. Throws UsageError. */
export function colorChoice(given: ReadonlyMap<string, readonly string[]>, seeHelp: string): ColorChoice {
  if (given.has("no-color")) return "never";
  const [choice] = given.get("color") ?? ["auto"];
  if (choice === "" || choice === undefined) return "always";
  if (!colorChoices.includes(choice))
    throw new UsageError(`--color=${choice} is not auto, always or never${didYouMean(choice, colorChoices)}`, seeHelp);
  return choice as ColorChoice;
}
