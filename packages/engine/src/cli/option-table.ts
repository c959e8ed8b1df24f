/** What an option takes and means. */
export interface OptionDefinition {
  readonly kind: "flag" | "text" | "number" | "integer" | "choice" | "optional-text" | "list" | "repeated";
  readonly help: string;
  /** Word for its value in the help text. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Older name of another option. */
  readonly replacedBy?: string;
  /** The Python program does not know it: beginnings of its options stay what they mean there. */
  readonly isOwn?: true;
  readonly group:
    | "Request"
    | "Run"
    | "Data"
    | "Sweep"
    | "Runs"
    | "Paper sessions"
    | "Forward"
    | "Portfolio"
    | "Reports"
    | "This program";
}

const text = (group: OptionDefinition["group"], value: string, help: string): OptionDefinition => ({
  kind: "text",
  group,
  value,
  help,
});
const number = (group: OptionDefinition["group"], help: string): OptionDefinition => ({
  kind: "number",
  group,
  value: "NUMBER",
  help,
});
const flag = (group: OptionDefinition["group"], help: string): OptionDefinition => ({ kind: "flag", group, help });
const own = (definition: OptionDefinition): OptionDefinition => ({ ...definition, isOwn: true });

/** The options of the command line, by name: those of the research side of the Python program, and a few of our own. */
export const optionTable: Readonly<Record<string, OptionDefinition>> = {
  "json-request": text("Request", "JSON", "a request: command and parameters in one document"),
  "signal-file": text("Request", "FILE", "append session signals to this JSON Lines file"),
  "signal-webhook": own(text("Request", "URL", "send session signals there as well, signed")),
  "signal-webhook-secret-file": own(
    text("Request", "FILE", "file with the secret that signs them (else QUANTLAB_WEBHOOK_SECRET)"),
  ),
  envelope: own(
    flag("Request", "answer with the response envelope of the contract, as the only text on standard output"),
  ),
  json: own(flag("Request", "answer with one JSON document, as the only text on standard output")),
  lenient: own(flag("Request", "take invalid requests as the Python program takes them, and say so")),
  ticker: text("Run", "NAME", "instrument (ETH-USD)"),
  start: text("Run", "YYYY-MM-DD", "first day (2023-01-01)"),
  end: text("Run", "YYYY-MM-DD", "first day after the period (2024-01-01)"),
  interval: text("Run", "NAME", "length of a bar (1d)"),
  fee: number("Run", "fee of a fill as a fraction (0.002)"),
  rsi_buy_max: number("Run", "buy only below this RSI (60)"),
  rsi_sell_min: number("Run", "sell above this RSI (75)"),
  cooldown_days: { kind: "integer", group: "Run", value: "NUMBER", help: "bars to wait after a signal (0)" },
  initial_cash: number("Run", "cash at the start of a paper or forward session (1000)"),
  slippage_bps: number("Run", "fixed slippage in basis points (8)"),
  slippage_mode: { kind: "choice", group: "Run", choices: ["fixed", "atr"], help: "how slippage is computed (fixed)" },
  k_atr: number("Run", "slippage in multiples of ATR / close, for mode atr (0.05)"),
  paper: flag("Run", "a paper session instead of a research run"),
  strategy: own(text("Run", "NAME", "strategy to run (rsi_ma_cross_v2); see --strategies")),
  param: own({
    kind: "repeated",
    group: "Run",
    value: "NAME=VALUE",
    help: "parameter of the strategy; may be repeated",
  }),
  data: own(
    text(
      "Data",
      "DIR|FILE",
      "bars: a directory of <ticker>_<interval>.csv, .parquet or .arrow, one such file, or duckdb:QUERY (or QUANTLAB_DATA_DIR)",
    ),
  ),
  provider: own(
    text("Data", "NAME", "source of bars: local, yahoo, binance, coinbase or sample (yahoo without --data)"),
  ),
  "data-cache": own(text("Data", "DIR", "folder that keeps what was fetched (quantlab/bars in the user's caches)")),
  offline: own(flag("Data", "bars from the folder that keeps what was fetched, never from a network")),
  trades_csv: text("Run", "FILE", "table of fills to analyse with the run"),
  save_price_plot: flag("Run", "draw the price as well"),
  outdir: text("Run", "DIR", "output directory of reports and comparisons"),
  report: {
    kind: "optional-text",
    group: "Reports",
    value: "RUN_DIR",
    help: "report of this run, or of an earlier one",
  },
  html: own(
    flag("Reports", "write one page with everything known of the result, report.html beside it: it needs no network"),
  ),
  "no-pictures": own(flag("Reports", "draw no pictures")),
  sweep: text("Sweep", "FILE", "run the grid or walk-forward of a YAML file"),
  sweep_outdir: text("Sweep", "DIR", "directory of the sweep's run directory (outputs/runs)"),
  jobs: own({
    kind: "integer",
    group: "Sweep",
    value: "NUMBER",
    help: "threads for the grid (as many as the machine runs at a time)",
  }),
  "runs-list": text("Runs", "ROOT_DIR", "list all runs of a directory"),
  "runs-show": text("Runs", "RUN_DIR", "show one run"),
  "runs-best": text("Runs", "ROOT_DIR", "show the best run by --metric"),
  metric: text("Runs", "NAME", "figure to rank by (sharpe_simple)"),
  "list-runs": { ...text("Runs", "ROOT_DIR", "older name of --runs-list"), replacedBy: "runs-list" },
  "best-from": { ...text("Runs", "ROOT_DIR", "older name of --runs-best"), replacedBy: "runs-best" },
  compare: { kind: "list", group: "Reports", value: "RUN_DIR ...", help: "compare runs" },
  "advanced-report": text("Reports", "RUN_DIR", "equity, drawdown and monthly figures of a run"),
  "paper-sessions-list": text("Paper sessions", "ROOT_DIR", "list paper sessions"),
  "paper-sessions-show": text("Paper sessions", "SESSION_DIR", "show one paper session"),
  "paper-sessions-health": text("Paper sessions", "ROOT_DIR", "state of all paper sessions"),
  "paper-sessions-alerts": text("Paper sessions", "ROOT_DIR", "paper sessions that need attention"),
  "paper-sessions-promotion": text("Paper sessions", "ROOT_DIR", "paper sessions that may go to a broker"),
  "paper-sessions-index": text("Paper sessions", "ROOT_DIR", "write the index of paper sessions anew"),
  "paper-stale-minutes": {
    kind: "integer",
    group: "Paper sessions",
    value: "NUMBER",
    help: "minutes until a running session is stale (60)",
  },
  "forward-eval": text("Forward", "RUN_DIR", "evaluate the best candidate of a run on later bars"),
  "forward-start": text("Forward", "YYYY-MM-DD", "first day of the evaluation (the end of the period of its source)"),
  "forward-end": text("Forward", "YYYY-MM-DD", "first day after the evaluation (today)"),
  "forward-outdir": text("Forward", "DIR", "directory of the forward session"),
  "forward-metric": text("Forward", "NAME", "figure by which the candidate is picked (sharpe_simple)"),
  "resume-forward": text("Forward", "SESSION_DIR", "one more segment of a forward session"),
  "portfolio-report": text("Portfolio", "ROOT_DIR", "report over forward sessions"),
  "portfolio-compare": text("Portfolio", "ROOT_DIR", "compare the ways to weigh forward sessions"),
  "portfolio-mode": {
    kind: "choice",
    group: "Portfolio",
    choices: ["raw_capital", "equal_weight", "custom_weight"],
    help: "how capital is allocated (raw_capital)",
  },
  "portfolio-weights": text("Portfolio", "JSON_FILE", "weights by session id, for custom_weight"),
  "portfolio-top-n": {
    kind: "integer",
    group: "Portfolio",
    value: "NUMBER",
    help: "how many of the best sessions to keep (0: all)",
  },
  "portfolio-rank-metric": text("Portfolio", "NAME", "figure by which sessions are ranked"),
  "portfolio-min-return": number("Portfolio", "least total return"),
  "portfolio-max-drawdown": number("Portfolio", "deepest drawdown, a negative figure"),
  "portfolio-include-tickers": text("Portfolio", "NAMES", "instruments to keep, separated by commas"),
  "portfolio-exclude-tickers": text("Portfolio", "NAMES", "instruments to leave out"),
  "portfolio-include-strategies": text("Portfolio", "NAMES", "strategies to keep"),
  "portfolio-exclude-strategies": text("Portfolio", "NAMES", "strategies to leave out"),
  "portfolio-latest-per-source-run": flag("Portfolio", "keep only the latest session of a source run"),
  strategies: own({
    kind: "optional-text",
    group: "This program",
    value: "NAME",
    help: "list the strategies, or describe one with its parameters",
  }),
  version: flag("This program", "print the version"),
  check: flag("This program", "print whether the program can work here, as JSON"),
  help: flag("This program", "print this text"),
};
