import { UsageError } from "../errors.ts";
import { parseCommandLine } from "./command-line.ts";
import { type OptionName, optionTable } from "./option-table.ts";
import { parseReportOptions, type ReportLine } from "./report-options.ts";

/** The command line, taken apart; values are checked where they are used. */
export interface ConformLine extends ReportLine {
  readonly paths: readonly string[];
  readonly as: string | undefined;
  readonly contractVersions: readonly string[];
  readonly live: boolean;
  readonly watch: boolean;
  readonly jobs: number | undefined;
  /** Undefined: as long as quiet sockets need to say something. */
  readonly listenSeconds: number | undefined;
  readonly record: string | undefined;
  readonly tokenFile: string | undefined;
  readonly allowControl: boolean;
  readonly allowRemote: boolean;
  readonly severities: readonly string[];
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** False: none is looked for. */
  readonly config: string | false | undefined;
  readonly coverage: boolean;
  readonly rules: readonly string[];
  readonly explain: string | undefined;
  readonly list: "rules" | "kinds" | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const longestListenSeconds = 86_400;
const seeHelp = "See quantlab-conform --help.";

/** Takes the arguments apart. Throws UsageError for what the command does not know. */
export function parseOptions(argv: readonly string[]): ConformLine {
  const line = parseCommandLine(argv, optionTable, seeHelp);
  const has = (name: OptionName) => line.has(name);
  const all = (name: OptionName) => line.all(name);
  const one = (name: OptionName) => line.one(name);
  const config = one("config");
  if (config !== undefined && has("no-config"))
    throw new UsageError("--config and --no-config exclude each other", seeHelp);
  const [asked, other] = (["explain", "list-rules", "list-kinds"] as const).filter(has);
  if (other) throw new UsageError(`--${asked} and --${other} exclude each other`, seeHelp);
  if (asked && line.operands.length > 0)
    throw new UsageError(`--${asked} judges nothing, and takes no path`, `Leave ${line.operands[0]} out. ${seeHelp}`);
  const listenSeconds = line.wholeNumber("listen", 0);
  if (listenSeconds !== undefined && listenSeconds > longestListenSeconds)
    throw new UsageError(`--listen ${listenSeconds} is longer than a day`, seeHelp);
  return {
    ...parseReportOptions(line),
    paths: line.operands,
    as: one("as"),
    contractVersions: all("contract-version"),
    live: has("live") || has("watch"),
    watch: has("watch"),
    jobs: line.wholeNumber("jobs", 1),
    listenSeconds,
    record: one("record"),
    tokenFile: one("token-file"),
    allowControl: has("allow-control"),
    allowRemote: has("allow-remote"),
    severities: all("severity"),
    baseline: one("baseline"),
    updateBaseline: has("update-baseline"),
    config: has("no-config") ? false : config,
    coverage: has("coverage"),
    rules: all("rules"),
    explain: one("explain"),
    list: has("list-rules") ? "rules" : has("list-kinds") ? "kinds" : undefined,
    help: has("help"),
    version: has("version"),
  };
}
