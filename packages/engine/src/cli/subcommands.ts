import { type OptionDefinition, optionTable } from "./option-table.ts";

/** What a word after a subcommand asks for. */
export interface Verb {
  /** Option that it stands for. */
  readonly option: string;
  /** What follows it; nothing when absent: the option is a flag then. */
  readonly argument?: { readonly word: string; readonly usual?: string; readonly isList?: true };
  readonly help: string;
}

/** A command of the modern form. It stands for options of the other form, so that both mean the same. */
export interface Subcommand {
  readonly summary: string;
  /** By their words; "" is what happens without one. */
  readonly verbs: Readonly<Record<string, Verb>>;
  /** Names of the options that it takes. */
  readonly options: readonly string[];
  /** What is cut off from the front of their names. */
  readonly prefix?: string;
  readonly examples: readonly string[];
  /** What options mean here, where that is more than they mean elsewhere. */
  readonly help?: Readonly<Record<string, string>>;
  /** What else has to be known, as a title and lines. */
  readonly more?: string;
}

type Group = OptionDefinition["group"];

const inGroups = (...groups: Group[]): string[] =>
  Object.keys(optionTable).filter((name) => groups.includes((optionTable[name] as OptionDefinition).group));
const flagsOf = (group: Group): string[] => inGroups(group).filter((name) => optionTable[name]?.kind === "flag");
const except = (names: readonly string[], ...left: string[]): string[] =>
  names.filter((name) => !left.includes(name) && optionTable[name]?.replacedBy === undefined);

const requests = except(inGroups("Request"), "json-request");
const lookUps = ["json", "signal-file", "signal-webhook", "signal-webhook-secret-file"];
const runs = except(inGroups("Run", "Data"), "outdir");
const instrument = { ticker: "instrument (ETH-USD; SAMPLE where nothing says where bars are)" };
const runsRoot = { word: "ROOT_DIR", usual: "outputs/runs" };
const sessionsRoot = { word: "ROOT_DIR", usual: "outputs/paper_sessions" };
const forwardRoot = { word: "ROOT_DIR", usual: "outputs/forward_runs" };

/** The commands of the modern form, by name. */
export const subcommands: Readonly<Record<string, Subcommand>> = {
  run: {
    summary: "one backtest",
    verbs: { "": { option: "", help: "runs a strategy over the bars of an instrument" } },
    options: [...runs, ...flagsOf("Reports"), ...requests],
    examples: [
      "quantlab run",
      "quantlab run --ticker ETH-USD --start 2022-06-01 --end 2023-06-01 --data bars/ --html",
      "quantlab run --strategy donchian_breakout --param entry=55 --param exit=20",
    ],
    help: instrument,
  },
  sweep: {
    summary: "many backtests: a grid, or walk-forward",
    verbs: { "": { option: "sweep", argument: { word: "FILE" }, help: "runs what the YAML file says" } },
    options: [...except(inGroups("Sweep"), "sweep"), ...inGroups("Data"), ...flagsOf("Reports"), ...requests],
    prefix: "sweep_",
    examples: ["quantlab sweep grid.yaml", "quantlab sweep grid.yaml --outdir outputs/sweeps --json"],
    more: `The file
  ticker: ETH-USD                     # ticker, start, end and interval are needed
  start: "2022-01-01"
  end: "2023-01-01"                   # the first day after the period
  interval: 1d
  strategy: donchian_breakout         # with its parameters as names of their own (rsi_ma_cross_v2)
  fee: 0.001                          # fee, slippage_mode, slippage_bps, k_atr and initial_cash, as for quantlab run
  param_grid:                         # every combination is run; any of the settings above may vary as well
    entry: [10, 20, 30]
    exit: [5, 10]
  splits:                             # a walk-forward: the best of each train window on its test window
    - {name: one, train: {start: "2021-01-01", end: "2022-01-01"}, test: {start: "2022-01-01", end: "2023-01-01"}}
  selection: {sort_by: [sharpe_simple, total_return], ascending: false, top_k: 3}
  constraints: {min_trade_trades: 0}
`,
  },
  forward: {
    summary: "the best candidate of a run on later bars",
    verbs: {
      "": { option: "forward-eval", argument: { word: "RUN_DIR" }, help: "begins a forward session" },
      resume: {
        option: "resume-forward",
        argument: { word: "SESSION_DIR" },
        help: "adds the bars since its last one to a session",
      },
    },
    options: [
      ...except(inGroups("Forward"), "forward-eval", "resume-forward"),
      "initial_cash",
      "ticker",
      ...inGroups("Data"),
      ...flagsOf("Reports"),
      ...requests,
    ],
    prefix: "forward-",
    help: {
      ticker: "instrument of a source that does not name its own (ETH-USD)",
      initial_cash: "cash at the start (1000)",
    },
    examples: [
      "quantlab forward outputs/runs/20260318_101500_grid_7f3a1c2 --start 2023-06-01 --end 2023-12-31",
      "quantlab forward resume outputs/forward_runs/fwd_20260318_101500",
    ],
  },
  portfolio: {
    summary: "one report over forward sessions",
    verbs: {
      "": { option: "portfolio-report", argument: forwardRoot, help: "the same as report" },
      report: { option: "portfolio-report", argument: forwardRoot, help: "makes one portfolio of the sessions" },
      compare: { option: "portfolio-compare", argument: forwardRoot, help: "compares the ways to weigh them" },
    },
    options: [
      ...except(inGroups("Portfolio"), "portfolio-report", "portfolio-compare"),
      ...flagsOf("Reports"),
      ...requests,
    ],
    prefix: "portfolio-",
    examples: ["quantlab portfolio", "quantlab portfolio compare outputs/forward_runs --top-n 5"],
  },
  runs: {
    summary: "what was run",
    verbs: {
      "": { option: "runs-list", argument: { ...runsRoot, word: "" }, help: "the same as list" },
      list: { option: "runs-list", argument: runsRoot, help: "lists runs" },
      show: { option: "runs-show", argument: { word: "RUN_DIR" }, help: "shows one run" },
      best: { option: "runs-best", argument: runsRoot, help: "shows the best run by --metric" },
      compare: {
        option: "compare",
        argument: { word: "RUN_DIR", isList: true },
        help: "compares runs and writes compare_report.json to --outdir",
      },
      report: {
        option: "advanced-report",
        argument: { word: "RUN_DIR" },
        help: "equity, drawdown and monthly figures of a run",
      },
    },
    options: ["metric", "outdir", "no-pictures", ...lookUps],
    examples: ["quantlab runs", "quantlab runs best --metric total_return", "quantlab runs show outputs/runs/<run_id>"],
  },
  paper: {
    summary: "a paper session, and what is known of earlier ones",
    verbs: {
      "": { option: "paper", help: "runs one: takes the options of quantlab run" },
      list: { option: "paper-sessions-list", argument: sessionsRoot, help: "lists sessions" },
      show: { option: "paper-sessions-show", argument: { word: "SESSION_DIR" }, help: "shows one session" },
      health: { option: "paper-sessions-health", argument: sessionsRoot, help: "the state of all sessions" },
      alerts: { option: "paper-sessions-alerts", argument: sessionsRoot, help: "sessions that need attention" },
      promotion: { option: "paper-sessions-promotion", argument: sessionsRoot, help: "sessions ready for a broker" },
      index: { option: "paper-sessions-index", argument: sessionsRoot, help: "writes the index anew" },
    },
    options: [...except(runs, "paper"), "paper-stale-minutes", ...flagsOf("Reports"), ...requests],
    prefix: "paper-",
    examples: [
      "quantlab paper --ticker ETH-USD --start 2022-06-01 --end 2023-06-01 --initial-cash 5000",
      "quantlab paper alerts --stale-minutes 30",
    ],
    help: instrument,
  },
  check: {
    summary: "whether the program can work here",
    verbs: { "": { option: "check", help: "prints it as JSON" } },
    options: ["json"],
    examples: ["quantlab check"],
  },
  strategies: {
    summary: "the strategies and their parameters",
    verbs: {
      "": { option: "strategies", argument: { word: "NAME", usual: "" }, help: "lists them, or describes one" },
    },
    options: ["json"],
    examples: ["quantlab strategies", "quantlab strategies donchian_breakout --json"],
  },
};

/** The names under which a subcommand takes its options: their own, and a short one with hyphens. */
export function namesIn({ options, prefix = "" }: Subcommand): Readonly<Record<string, string>> {
  const short = options.map((name) => [shortName(name, prefix), name]);
  return Object.fromEntries([...options.map((name) => [name, name]), ...short, ["help", "help"]]);
}

/** The short name of an option in a subcommand. */
export function shortName(name: string, prefix: string): string {
  return (name.startsWith(prefix) && prefix !== "" ? name.slice(prefix.length) : name).replaceAll("_", "-");
}
