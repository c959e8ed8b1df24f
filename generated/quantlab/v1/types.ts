// Made by `npm run generate` from schemas/quantlab/v1. Do not edit.
/**
 * Id of a run, and the name of its directory: time to the second, mode, the first seven hexadecimal digits of a SHA-1.
 * @see run-artifact-contract, Canonical Run Directory
 */
export type RunId = string;
/**
 * ISO 8601 time of the producer's clock without an offset, with or without microseconds.
 * @see stepbit-io-v1, Signal fields
 */
export type LocalTimestamp = string;
/**
 * Version of the machine contract.
 * @see stepbit-io-v1, Request fields
 */
export type SchemaVersion = "1.0";
/**
 * Id that the caller chose, repeated unchanged wherever the request leaves a trace; null when there was none. The contract speaks of a string; the recorded producer repeats a number as a number.
 * @see stepbit-io-v1, Request fields
 */
export type RequestId = string | number | null;
/**
 * ISO 8601 time with an offset.
 * @see recorded, forward
 */
export type UtcTimestamp = string;
/**
 * Calendar date, YYYY-MM-DD.
 * @see recorded, run
 */
export type CalendarDate = string;
/**
 * SHA-1 in lower-case hexadecimal.
 * @see recorded, run
 */
export type Sha1 = string;
/**
 * Commit of the producer's source, `unknown` outside a repository.
 * @see recorded, run
 */
export type GitCommit = string;
/**
 * Time of a bar: a date, or date and time separated by T with an optional offset; null when there is no bar.
 * @see quantlab-contracts, Data fingerprint
 */
export type DataTime = string | null;
/**
 * What an exit code means.
 * @see stepbit-io-v1, Exit codes
 */
export type ExitCode =
  ExitCodeSuccess | ExitCodeGeneralError | ExitCodeInvalidConfig | ExitCodeDataError | ExitCodeStrategyError;
/**
 * Table of the exit codes of a session: one row a code. The rows are the branches of ExitCode.
 * @see stepbit-io-v1, Exit codes
 *
 * @minItems 5
 * @maxItems 5
 */
export type ExitCodeTable = ExitCode[];
/**
 * Exit code of a session that failed.
 * @see stepbit-io-v1, SESSION_FAILED
 */
export type FailureExitCode = 1 | 2 | 3 | 4;
/**
 * Name of an exit code other than success.
 * @see stepbit-io-v1, Exit codes
 */
export type FailureLabel = "GENERAL_ERROR" | "INVALID_CONFIG" | "DATA_ERROR" | "STRATEGY_ERROR";
/**
 * Id of a forward session: eight hexadecimal digits. Not the name of its directory.
 * @see recorded, forward
 */
export type ForwardSessionId = string;
/**
 * Time of a bar: a date, or date and time separated by T with an optional offset.
 * @see recorded, forward
 */
export type BarInstant = string;
/**
 * Time of the last bar that was evaluated, as BarInstant; null when no bar was.
 * @see recorded, forward
 */
export type LastBarInstant = string | null;
/**
 * What the launcher takes: body of POST /api/launch-control.
 * @see recorded, research-ui
 */
export type LaunchControlRequest = LaunchRunRequest | LaunchSweepRequest;
/**
 * Predecessor of metadata.json; `mode` tells which. A plain run's has the members of today's metadata.json.
 * @see run-artifact-contract, Legacy Compatibility
 */
export type LegacyMeta = LegacyGridMeta | LegacyWalkForwardMeta | RunMetadata;
/**
 * Lists of values to try, by the setting they replace; every combination is one configuration, and null or none are a single one. Any other setting may be listed as well.
 * @see recorded, sweep
 */
export type ParamGrid = {
  /**
   * Bars to wait after a SELL.
   * @see recorded, sweep
   */
  cooldown_days?: number[];
  /**
   * Fees of a fill.
   * @see recorded, sweep
   */
  fee?: number[];
  /**
   * Cash at the start.
   * @see recorded, sweep
   */
  initial_cash?: number[];
  /**
   * Multiples of the average true range.
   * @see recorded, sweep
   */
  k_atr?: number[];
  /**
   * Highest RSI at which a BUY is allowed.
   * @see recorded, sweep
   */
  rsi_buy_max?: number[];
  /**
   * RSI from which a SELL follows.
   * @see recorded, sweep
   */
  rsi_sell_min?: number[];
  /**
   * Slippages of a fill in basis points.
   * @see recorded, sweep
   */
  slippage_bps?: number[];
  /**
   * Ways to compute slippage.
   * @see recorded, sweep
   */
  slippage_mode?: string[];
  [k: string]: unknown[] | number[] | string[] | undefined;
} | null;
/**
 * One selected configuration of a walk-forward sweep on its test window, with settings as values; null where there is none because nothing was selected.
 * @see recorded, sweep
 */
export type WalkForwardResult = {
  /**
   * Instrument.
   * @see recorded, sweep
   */
  ticker: string;
  /**
   * First date of the window.
   * @see recorded, sweep
   */
  start: string;
  /**
   * First date after the window.
   * @see recorded, sweep
   */
  end: string;
  /**
   * Length of a bar, for example 1d.
   * @see recorded, sweep
   */
  interval: string;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see recorded, sweep
   */
  fee?: number;
  /**
   * How slippage is computed.
   * @see recorded, sweep
   */
  slippage_mode?: string;
  /**
   * Slippage of a fill, for slippage_mode fixed.
   * Unit: basis points.
   * @see recorded, sweep
   */
  slippage_bps?: number;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see recorded, sweep
   */
  k_atr?: number;
  /**
   * All splits of the sweep.
   * @see recorded, sweep
   */
  splits: SweepSplit[];
  /**
   * How training selects.
   * @see recorded, sweep
   */
  selection?: SweepSelection;
  /**
   * What a configuration needs to be eligible.
   * @see recorded, sweep
   */
  constraints?: SweepConstraints;
  /**
   * Bars to wait after a SELL, where the sweep sets it.
   * Unit: days.
   * @see recorded, sweep
   */
  cooldown_days?: number;
  /**
   * Cash at the start, where the sweep sets it.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  initial_cash?: number;
  /**
   * Highest RSI at which a BUY is allowed, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_buy_max?: number;
  /**
   * RSI from which a SELL follows, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_sell_min?: number;
  /**
   * Return over the window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  total_return: number | null;
  /**
   * Largest fall from a previous high, zero or negative.
   * Unit: fraction.
   * @see recorded, sweep
   */
  max_drawdown: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null when undefined.
   * Unit: ratio.
   * @see recorded, sweep
   */
  sharpe_simple: number | null;
  /**
   * Number of fills: entries and exits.
   * Unit: count.
   * @see recorded, sweep
   */
  trades: number;
  /**
   * Number of completed round trips.
   * Unit: count.
   * @see recorded, sweep
   */
  trade_trades: number;
  /**
   * Share of round trips with a profit; 0 without round trips.
   * Unit: fraction.
   * @see recorded, sweep
   */
  win_rate_trades: number;
  /**
   * Gross profit over gross loss; null without a loss.
   * Unit: ratio.
   * @see recorded, sweep
   */
  profit_factor: number | null;
  /**
   * Mean net profit of a round trip.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  expectancy_net: number;
  /**
   * Mean holding time of a round trip.
   * Unit: days.
   * @see recorded, sweep
   */
  avg_holding_days: number;
  /**
   * Share of the days between the first entry and the last exit that were spent in the market.
   * Unit: fraction.
   * @see recorded, sweep
   */
  exposure: number;
  /**
   * Split that the window belongs to.
   * @see recorded, sweep
   */
  split_name: string;
  /**
   * test: out of sample.
   * @see recorded, sweep
   */
  phase: "test";
  /**
   * Whether training selected the configuration.
   * @see recorded, sweep
   */
  selected: boolean;
  /**
   * Rank among the selected of the split, from 1.
   * @see recorded, sweep
   */
  rank_in_train: number;
} | null;
/**
 * How training selects: sort, then take the first.
 * @see recorded, sweep
 */
export type SweepSelection = {
  /**
   * Direction of each sort column, or of all; descending by default.
   * @see recorded, sweep
   */
  ascending?: boolean[] | boolean;
  /**
   * Columns to sort by, or one; the Sharpe ratio, then the total return by default.
   * @see recorded, sweep
   */
  sort_by?: string[] | string;
  /**
   * How many are selected a split; 3 by default. A grid sweep does not read it, and it may be null there.
   * Unit: count.
   * @see recorded, sweep
   */
  top_k?: number | null;
} | null;
/**
 * What a configuration needs to be eligible for selection.
 * @see recorded, sweep
 */
export type SweepConstraints = {
  /**
   * Fewest round trips on the training window; any number by default.
   * Unit: count.
   * @see recorded, sweep
   */
  min_trade_trades?: number;
} | null;
/**
 * Machine-facing result of whichever mode.
 * @see recorded, legacy
 */
export type LegacyMachineContract = RunMachineContract | GridMachineContract | WalkForwardMachineContract;
/**
 * Grid: the core figures, which the producer leaves empty; the figures are in machine_contract.summary. Walk-forward: one entry a split.
 * @see run-artifact-contract, report.json
 */
export type SweepReportSummary =
  | {
      /**
       * Return over the period; null in the report of a sweep.
       * Unit: fraction.
       * @see run-artifact-contract, report.json
       */
      total_return: number | null;
      /**
       * Annualised Sharpe ratio; null in the report of a sweep.
       * Unit: ratio.
       * @see run-artifact-contract, report.json
       */
      sharpe_simple: number | null;
      /**
       * Largest fall from a previous high; null in the report of a sweep.
       * Unit: fraction.
       * @see run-artifact-contract, report.json
       */
      max_drawdown: number | null;
      /**
       * Number of trades; 0 in the report of a sweep.
       * Unit: count.
       * @see run-artifact-contract, report.json
       */
      trades: number;
      /**
       * Share of winning round trips; null in the report of a sweep.
       * Unit: fraction.
       * @see run-artifact-contract, report.json
       */
      win_rate: number | null;
    }
  | SplitMetrics[];
/**
 * ISO 8601 date, or date and time with or without an offset.
 * @see learned-model-artifact-contract, dataset_manifest
 */
export type ModelRunTime = string;
/**
 * Identity and context of a paper session. Its status is not the lifecycle: session_status.json is.
 * @see run-artifact-contract, metadata.json
 */
export type PaperSessionMetadata =
  | PaperSessionMetadataAtStart
  | PaperSessionMetadataAtSuccess
  | PaperSessionMetadataAtFailure
  | PaperSessionMetadataAtAbort;
/**
 * Lifecycle of a paper session: the file that says where it stands.
 * @see run-artifact-contract, Paper Session Status Contract
 */
export type PaperSessionStatus = PaperSessionRunning | PaperSessionSucceeded | PaperSessionFailed | PaperSessionAborted;
/**
 * A number of sessions.
 * Unit: count.
 * @see recorded, portfolio
 */
export type SessionCount = number;
/**
 * What `--json-request` takes: one command and its parameters.
 * @see run-artifact-contract, Machine Request Surface
 */
export type MachineRequest = RunRequest | SweepRequest | ForwardRequest | PortfolioRequest;
/**
 * Answer to a request as one document on standard output. Planned (issue 22): the contract shows its shape, no producer writes it yet.
 * @see stepbit-io-v1, Response envelope
 */
export type ResponseEnvelope = ResponseSuccess | ResponseError;
/**
 * One line of a signal file: an event in the life of a session. The file is only ever appended to.
 * @see stepbit-io-v1, Session signalling
 */
export type SessionSignal = SessionStarted | SessionCompleted | SessionFailed;
/**
 * Execution identity and context of a sweep; `mode` tells which.
 * @see run-artifact-contract, metadata.json
 */
export type SweepMetadata = GridSweepMetadata | WalkForwardSweepMetadata;
/**
 * Machine-readable figures of a sweep, for ranking and comparison; `mode` tells which.
 * @see run-artifact-contract, metrics.json
 */
export type SweepMetrics = GridSweepMetrics | WalkForwardSweepMetrics;
/**
 * Machine-facing result of a sweep; `mode` tells which.
 * @see stepbit-io-v1, Sweep results
 */
export type SweepMachineContract = GridMachineContract | WalkForwardMachineContract;
/**
 * What the QuantLab tool hands back to Stepbit: the result that the adapter owes, and beside it what the panel of the Stepbit page reads.
 * @see quantlab-tool-adapter-61, Output contract
 */
export type ToolResult = ToolSuccess | ToolFailure;
/**
 * What `--version` prints: the version of the producer, alone on one line. The schema judges the text without its last line end.
 * @see run-artifact-contract, Health Surfaces
 */
export type VersionText = string;

/**
 * Closer look at a finished run or sweep, added to its directory on request. A group of figures is empty when the directory has no equity curve or trades to compute it from.
 * @see recorded, run
 */
export interface AdvancedReport {
  /**
   * Id of the run.
   * @see recorded, run
   */
  run_id: RunId;
  /**
   * Mode of the run.
   * @see recorded, run
   */
  mode: "run" | "grid" | "walkforward";
  /**
   * When the run was recorded.
   * @see recorded, run
   */
  created_at: LocalTimestamp;
  /**
   * Figures of the equity curve.
   * @see recorded, run
   */
  equity_metrics: EquityMetrics;
  /**
   * Figures of the drawdowns.
   * @see recorded, run
   */
  drawdown_metrics: DrawdownMetrics;
  /**
   * Figures by calendar month.
   * @see recorded, run
   */
  time_window_metrics: TimeWindowMetrics;
  /**
   * Figures of the round trips.
   * @see recorded, run
   */
  trade_distribution: TradeDistribution;
  /**
   * The first result of the report.
   * @see recorded, run
   */
  top_result_summary: ResultFigures;
  /**
   * Pictures beside the report.
   * @see recorded, run
   */
  charts: string[];
  /**
   * Files of the directory when the report was written, sorted by name.
   * @see recorded, run
   */
  artifacts: ReportedFile[];
}
/**
 * Figures of an equity curve; empty without one.
 * @see recorded, run
 */
export interface EquityMetrics {
  /**
   * First point.
   * Unit: ratio.
   * @see recorded, run
   */
  equity_start?: number;
  /**
   * Last point.
   * Unit: ratio.
   * @see recorded, run
   */
  equity_end?: number;
  /**
   * Number of points.
   * Unit: bars.
   * @see recorded, run
   */
  n_days?: number;
  /**
   * Return over the curve.
   * Unit: fraction.
   * @see recorded, run
   */
  total_return?: number;
  /**
   * Compound annual growth rate, 252 points a year.
   * Unit: fraction.
   * @see recorded, run
   */
  cagr?: number;
  /**
   * Standard deviation of the returns, annualised.
   * Unit: fraction.
   * @see recorded, run
   */
  annualized_volatility?: number;
  /**
   * Annualised Sharpe ratio; null with too few returns.
   * Unit: ratio.
   * @see recorded, run
   */
  sharpe?: number | null;
  /**
   * Sortino ratio of the producer; null with too few losing returns.
   * Unit: ratio.
   * @see recorded, run
   */
  sortino?: number | null;
}
/**
 * Figures of the drawdowns of an equity curve; empty without one.
 * @see recorded, run
 */
export interface DrawdownMetrics {
  /**
   * Largest fall from a previous high.
   * Unit: fraction.
   * @see recorded, run
   */
  max_drawdown?: number;
  /**
   * Mean fall over the bars below a high.
   * Unit: fraction.
   * @see recorded, run
   */
  avg_drawdown?: number;
  /**
   * Fall at the last bar.
   * Unit: fraction.
   * @see recorded, run
   */
  current_drawdown?: number;
  /**
   * Longest run of bars below a high.
   * Unit: bars.
   * @see recorded, run
   */
  longest_dd_days?: number;
  /**
   * Number of such runs.
   * Unit: count.
   * @see recorded, run
   */
  n_drawdown_periods?: number;
  /**
   * Compound annual growth rate over the largest fall; null when the fall is negligible.
   * Unit: ratio.
   * @see recorded, run
   */
  calmar?: number | null;
}
/**
 * Figures by calendar month; empty without a dated equity curve.
 * @see recorded, run
 */
export interface TimeWindowMetrics {
  /**
   * Complete months.
   * Unit: count.
   * @see recorded, run
   */
  n_months?: number;
  /**
   * Months that monthly figures need; only when there are fewer.
   * Unit: count.
   * @see recorded, run
   */
  min_months_required?: number;
  /**
   * Return of each complete month; empty when there are too few.
   * @see recorded, run
   */
  monthly_returns?: MonthlyReturn[];
  /**
   * True when there are too few months.
   * @see recorded, run
   */
  insufficient_data?: boolean;
  /**
   * Explanation for people.
   * @see recorded, run
   */
  note?: string;
  /**
   * Highest monthly return.
   * Unit: fraction.
   * @see recorded, run
   */
  best_month?: number;
  /**
   * Lowest monthly return.
   * Unit: fraction.
   * @see recorded, run
   */
  worst_month?: number;
  /**
   * Share of months with a gain.
   * Unit: fraction.
   * @see recorded, run
   */
  positive_months_pct?: number;
}
/**
 * Return of one calendar month.
 * @see recorded, run
 */
export interface MonthlyReturn {
  /**
   * Month, YYYY-MM.
   * @see recorded, run
   */
  month: string;
  /**
   * Return of the month.
   * Unit: fraction.
   * @see recorded, run
   */
  return: number;
}
/**
 * Figures of the round trips; only their number without any.
 * @see recorded, run
 */
export interface TradeDistribution {
  /**
   * Number of round trips.
   * Unit: count.
   * @see recorded, run
   */
  n_trades: number;
}
/**
 * One result as a report repeats it, whichever producer wrote it: a plain run has the core figures and `days`, a sweep the settings and figures of its rows.
 * @see recorded, run
 */
export interface ResultFigures {
  /**
   * Bars after warm-up; plain run only.
   * Unit: bars.
   * @see recorded, run
   */
  days?: number;
  /**
   * Instrument; a name that looks like a number or a truth value may be read back from a table as one.
   * @see recorded, sweep
   */
  ticker?: string | number | boolean | null;
  /**
   * First date of the window.
   * @see recorded, sweep
   */
  start?: string;
  /**
   * First date after the window.
   * @see recorded, sweep
   */
  end?: string;
  /**
   * Length of a bar, for example 1d.
   * @see recorded, sweep
   */
  interval?: string;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see recorded, sweep
   */
  fee?: number;
  /**
   * How slippage is computed.
   * @see recorded, sweep
   */
  slippage_mode?: string;
  /**
   * Slippage of a fill, for slippage_mode fixed.
   * Unit: basis points.
   * @see recorded, sweep
   */
  slippage_bps?: number;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see recorded, sweep
   */
  k_atr?: number;
  /**
   * Text of all splits of the sweep; null where its configuration says so.
   * @see recorded, sweep
   */
  splits?: string | null;
  /**
   * Text of how training selects; null where its configuration says so.
   * @see recorded, sweep
   */
  selection?: string | null;
  /**
   * Text of what a configuration needs to be eligible; null where its configuration says so.
   * @see recorded, sweep
   */
  constraints?: string | null;
  /**
   * Bars to wait after a SELL, where the sweep sets it.
   * Unit: days.
   * @see recorded, sweep
   */
  cooldown_days?: number;
  /**
   * Cash at the start, where the sweep sets it.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  initial_cash?: number;
  /**
   * Highest RSI at which a BUY is allowed, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_buy_max?: number;
  /**
   * RSI from which a SELL follows, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_sell_min?: number;
  /**
   * Return over the window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  total_return: number | null;
  /**
   * Largest fall from a previous high, zero or negative.
   * Unit: fraction.
   * @see recorded, sweep
   */
  max_drawdown: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null when undefined.
   * Unit: ratio.
   * @see recorded, sweep
   */
  sharpe_simple: number | null;
  /**
   * Number of fills: entries and exits.
   * Unit: count.
   * @see recorded, sweep
   */
  trades: number;
  /**
   * Number of completed round trips.
   * Unit: count.
   * @see recorded, sweep
   */
  trade_trades?: number;
  /**
   * Share of round trips with a profit; 0 without round trips.
   * Unit: fraction.
   * @see recorded, sweep
   */
  win_rate_trades?: number;
  /**
   * Gross profit over gross loss; null without a loss.
   * Unit: ratio.
   * @see recorded, sweep
   */
  profit_factor?: number | null;
  /**
   * Mean net profit of a round trip.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  expectancy_net?: number;
  /**
   * Mean holding time of a round trip.
   * Unit: days.
   * @see recorded, sweep
   */
  avg_holding_days?: number;
  /**
   * Share of the days between the first entry and the last exit that were spent in the market.
   * Unit: fraction.
   * @see recorded, sweep
   */
  exposure?: number;
  /**
   * Split that the window belongs to; a name that looks like a number or a truth value may be read back from a table as one.
   * @see recorded, sweep
   */
  split_name?: string | number | boolean | null;
  /**
   * train: used to select; test: out of sample.
   * @see recorded, sweep
   */
  phase?: "train" | "test";
  /**
   * Whether training selected the configuration.
   * @see recorded, sweep
   */
  selected?: boolean;
  /**
   * Rank among the selected of the split, from 1; blank when not selected.
   * @see recorded, sweep
   */
  rank_in_train?: number | null;
}
/**
 * One file of the directory as it was when the report was written.
 * @see recorded, run
 */
export interface ReportedFile {
  /**
   * Name of the file, relative to the directory.
   * @see recorded, run
   */
  file: string;
  /**
   * Size when the report was written.
   * Unit: bytes.
   * @see recorded, run
   */
  size_bytes: number;
}
/**
 * The core figures of a result. A figure that is not finite is null.
 * @see run-artifact-contract, report.json.machine_contract
 */
export interface Summary {
  /**
   * Return over the whole period.
   * Unit: fraction.
   * @see stepbit-io-v1, Response envelope
   */
  total_return: number | null;
  /**
   * Mean over standard deviation of the bar returns, annualised, without a risk-free rate.
   * Unit: ratio.
   * @see stepbit-io-v1, Response envelope
   */
  sharpe_simple: number | null;
  /**
   * Largest fall from a previous high, zero or negative.
   * Unit: fraction.
   * @see stepbit-io-v1, Response envelope
   */
  max_drawdown: number | null;
  /**
   * Number of trades.
   * Unit: count.
   * @see stepbit-io-v1, Response envelope
   */
  trades: number;
  /**
   * Share of winning round trips; without round trips, the share of positive active bars.
   * Unit: fraction.
   * @see stepbit-io-v1, Response envelope
   */
  win_rate: number | null;
}
/**
 * One file of the directory as it was when the report was written.
 * @see run-artifact-contract, report.json
 */
export interface FileSize {
  /**
   * Name of the file, relative to the directory.
   * @see recorded, run
   */
  file_name: string;
  /**
   * Size when the report was written.
   * Unit: bytes.
   * @see recorded, run
   */
  size_bytes: number;
}
/**
 * What tells whether two results rest on the same bars. Neither the configuration nor its hash holds it.
 * @see quantlab-contracts, Data fingerprint
 */
export interface DataFingerprint {
  /**
   * Whether prices are adjusted for splits and dividends; null when the source does not say.
   * @see quantlab-contracts, Data fingerprint
   */
  adjusted: boolean | null;
  /**
   * First date after the period that was asked for.
   * @see quantlab-contracts, Data fingerprint
   */
  end?: CalendarDate;
  /**
   * Time of the first bar.
   * @see quantlab-contracts, Data fingerprint
   */
  first: DataTime;
  /**
   * Length of a bar, for example 1d or 1h.
   * @see quantlab-contracts, Data fingerprint
   */
  interval?: string;
  /**
   * Time of the last bar.
   * @see quantlab-contracts, Data fingerprint
   */
  last: DataTime;
  /**
   * Name of the kind of source, for example local or yahoo.
   * @see quantlab-contracts, Data fingerprint
   */
  provider?: string;
  /**
   * Number of bars.
   * Unit: bars.
   * @see quantlab-contracts, Data fingerprint
   */
  rows: number;
  /**
   * SHA-256 of the bars in lower-case hexadecimal: equal for equal bars of one producer, whatever file they stood in.
   * @see quantlab-contracts, Data fingerprint
   */
  sha256: string;
  /**
   * File or address that the bars came from.
   * @see quantlab-contracts, Data fingerprint
   */
  source: string;
  /**
   * First date of the period that was asked for.
   * @see quantlab-contracts, Data fingerprint
   */
  start?: CalendarDate;
  /**
   * Instrument.
   * @see quantlab-contracts, Data fingerprint
   */
  ticker?: string;
}
/**
 * Parameters of a strategy by name; which there are, and their bounds, the strategy says.
 * @see stepbit-io-v1, Gaps
 */
export interface StrategyParameters {
  [k: string]: number | string | boolean | null;
}
/**
 * Comparison of chosen run directories by one figure.
 * @see recorded, runs index
 */
export interface CompareReport {
  /**
   * When the comparison was written.
   * @see recorded, runs index
   */
  generated_at: LocalTimestamp;
  /**
   * Figure that orders the entries, best first.
   * @see recorded, runs index
   */
  sort_by: string;
  /**
   * Number of entries.
   * Unit: count.
   * @see recorded, runs index
   */
  n_runs: number;
  /**
   * Id of the first entry.
   * @see recorded, runs index
   */
  best_run_id: string;
  /**
   * Directory of the first entry.
   * @see recorded, runs index
   */
  best_run_path: string;
  /**
   * The compared directories, best first; those without the figure last.
   * @see recorded, runs index
   */
  runs: IndexedRun[];
}
/**
 * One run or sweep as the registry lists it: identity, period and the core figures of its best result.
 * @see run-artifact-contract, Shared Run Index
 */
export interface IndexedRun {
  /**
   * Id of the run; the directory's name when the directory has none.
   * @see recorded, runs index
   */
  run_id: string;
  /**
   * Mode of the run; null when the directory does not say.
   * @see recorded, runs index
   */
  mode: "run" | "grid" | "walkforward" | null;
  /**
   * When the run was recorded; null when the directory does not say.
   * @see recorded, runs index
   */
  created_at: string | null;
  /**
   * Commit of the producer, `unknown` outside a repository; null when the directory does not say.
   * @see recorded, runs index
   */
  git_commit: string | null;
  /**
   * Instrument; null when the directory does not say.
   * @see recorded, runs index
   */
  ticker: string | null;
  /**
   * First date of the period; null when the directory does not say.
   * @see recorded, runs index
   */
  start: string | null;
  /**
   * First date after the period; null when the directory does not say.
   * @see recorded, runs index
   */
  end: string | null;
  /**
   * Annualised Sharpe ratio of the best result.
   * Unit: ratio.
   * @see recorded, runs index
   */
  sharpe_simple: number | null;
  /**
   * Return of the best result.
   * Unit: fraction.
   * @see recorded, runs index
   */
  total_return: number | null;
  /**
   * Largest fall from a previous high of the best result.
   * Unit: fraction.
   * @see recorded, runs index
   */
  max_drawdown: number | null;
  /**
   * Trades of the best result, written as a float.
   * Unit: count.
   * @see recorded, runs index
   */
  trades: number | null;
  /**
   * Directory of the run, absolute or relative to the working directory of the producer.
   * @see recorded, runs index
   */
  path: string;
}
/**
 * The task ended normally.
 * @see stepbit-io-v1, Exit codes
 */
export interface ExitCodeSuccess {
  /**
   * Exit code of the process.
   * @see stepbit-io-v1, Exit codes
   */
  code: 0;
  /**
   * Name of the code, for programs.
   * @see stepbit-io-v1, Exit codes
   */
  label: "SUCCESS";
  /**
   * What the code means, for people.
   * @see stepbit-io-v1, Exit codes
   */
  meaning: string;
}
/**
 * A crash, or an exception that nothing handled.
 * @see stepbit-io-v1, Exit codes
 */
export interface ExitCodeGeneralError {
  /**
   * Exit code of the process.
   * @see stepbit-io-v1, Exit codes
   */
  code: 1;
  /**
   * Name of the code, for programs.
   * @see stepbit-io-v1, Exit codes
   */
  label: "GENERAL_ERROR";
  /**
   * What the code means, for people.
   * @see stepbit-io-v1, Exit codes
   */
  meaning: string;
}
/**
 * The request or the command line is invalid.
 * @see stepbit-io-v1, Exit codes
 */
export interface ExitCodeInvalidConfig {
  /**
   * Exit code of the process.
   * @see stepbit-io-v1, Exit codes
   */
  code: 2;
  /**
   * Name of the code, for programs.
   * @see stepbit-io-v1, Exit codes
   */
  label: "INVALID_CONFIG";
  /**
   * What the code means, for people.
   * @see stepbit-io-v1, Exit codes
   */
  meaning: string;
}
/**
 * Price data is missing, empty or unusable.
 * @see stepbit-io-v1, Exit codes
 */
export interface ExitCodeDataError {
  /**
   * Exit code of the process.
   * @see stepbit-io-v1, Exit codes
   */
  code: 3;
  /**
   * Name of the code, for programs.
   * @see stepbit-io-v1, Exit codes
   */
  label: "DATA_ERROR";
  /**
   * What the code means, for people.
   * @see stepbit-io-v1, Exit codes
   */
  meaning: string;
}
/**
 * The strategy failed, by its logic or by its parameters.
 * @see stepbit-io-v1, Exit codes
 */
export interface ExitCodeStrategyError {
  /**
   * Exit code of the process.
   * @see stepbit-io-v1, Exit codes
   */
  code: 4;
  /**
   * Name of the code, for programs.
   * @see stepbit-io-v1, Exit codes
   */
  label: "STRATEGY_ERROR";
  /**
   * What the code means, for people.
   * @see stepbit-io-v1, Exit codes
   */
  meaning: string;
}
/**
 * One row of forward_equity_curve.csv: one bar, over all segments.
 * @see recorded, forward
 */
export interface ForwardEquityPoint {
  /**
   * Bar.
   * @see recorded, forward
   */
  timestamp: string;
  /**
   * Equity at the close over starting_cash.
   * Unit: ratio.
   * @see recorded, forward
   */
  equity: number;
}
/**
 * One row of forward_returns_series.csv: one bar, over all segments.
 * @see recorded, forward
 */
export interface ForwardReturnPoint {
  /**
   * Bar.
   * @see recorded, forward
   */
  timestamp: string;
  /**
   * Change of equity since the bar before; 0 for the first.
   * Unit: fraction.
   * @see recorded, forward
   */
  daily_return: number;
}
/**
 * Account of a forward session after its last segment, enough to resume it.
 * @see recorded, forward
 */
export interface ForwardPortfolioState {
  /**
   * Id of the session.
   * @see recorded, forward
   */
  session_id: ForwardSessionId;
  /**
   * Mode of the session.
   * @see recorded, forward
   */
  mode: "forward_paper";
  /**
   * First date that was asked for.
   * @see recorded, forward
   */
  eval_start: CalendarDate;
  /**
   * Last bar evaluated; the date asked for when no bar was.
   * @see recorded, forward
   */
  eval_end: BarInstant;
  /**
   * Cash now.
   * Unit: quote currency.
   * @see recorded, forward
   */
  cash: number;
  /**
   * Quantity held now.
   * Unit: base currency.
   * @see recorded, forward
   */
  qty: number;
  /**
   * Cash and position at the last close.
   * Unit: quote currency.
   * @see recorded, forward
   */
  current_equity: number;
  /**
   * Fees of the fills; of the last segment with fills only, once the session was resumed.
   * Unit: quote currency.
   * @see recorded, forward
   */
  total_fees: number;
  /**
   * Sum of the fills' slippage fractions; of the last segment with fills only, once the session was resumed.
   * Unit: fraction.
   * @see recorded, forward
   */
  total_slippage: number;
  /**
   * Last bar evaluated; null when no bar was.
   * @see recorded, forward
   */
  last_timestamp: LastBarInstant;
  /**
   * Number of fills; of the last segment with fills only, once the session was resumed.
   * Unit: count.
   * @see recorded, forward
   */
  n_trades: number;
  /**
   * What is evaluated.
   * @see recorded, forward
   */
  candidate: ForwardCandidate;
  /**
   * When the session was created.
   * @see recorded, forward
   */
  created_at: UtcTimestamp;
  /**
   * When the session was last evaluated, new bars or not.
   * @see recorded, forward
   */
  updated_at: UtcTimestamp;
  /**
   * Cash at the start of the session.
   * Unit: quote currency.
   * @see recorded, forward
   */
  starting_cash: number;
  /**
   * Results of completed round trips, counted from the equity after the BUY; of the last segment with fills only, once the session was resumed.
   * Unit: quote currency.
   * @see recorded, forward
   */
  realized_pnl: number;
  /**
   * Result of the open position, counted from the equity after the BUY.
   * Unit: quote currency.
   * @see recorded, forward
   */
  unrealized_pnl: number;
  /**
   * Whether a position is open.
   * @see recorded, forward
   */
  has_open_position: boolean;
  /**
   * Quantity of the open position.
   * Unit: base currency.
   * @see recorded, forward
   */
  open_position_qty: number;
  /**
   * Price at which the open position was entered; null without one.
   * Unit: quote currency.
   * @see recorded, forward
   */
  open_position_entry_price: number | null;
  /**
   * Price at which the open position is valued; null without one.
   * Unit: quote currency.
   * @see recorded, forward
   */
  open_position_mark_price: number | null;
  /**
   * Value of the open position.
   * Unit: quote currency.
   * @see recorded, forward
   */
  open_position_market_value: number;
  /**
   * Bars fetched in all segments.
   * Unit: bars.
   * @see recorded, forward
   */
  bars_fetched: number;
  /**
   * Bars used to warm up, in all segments.
   * Unit: bars.
   * @see recorded, forward
   */
  warmup_bars: number;
  /**
   * First date that was asked for when the session was created.
   * @see recorded, forward
   */
  original_eval_start: CalendarDate;
  /**
   * Resumes that brought new bars.
   * Unit: count.
   * @see recorded, forward
   */
  resume_count: number;
  /**
   * Bars evaluated in all segments.
   * Unit: bars.
   * @see recorded, forward
   */
  total_bars_evaluated: number;
  /**
   * Bars fetched in the last segment.
   * Unit: bars.
   * @see recorded, forward
   */
  last_segment_bars_fetched: number;
  /**
   * Bars used to warm up in the last segment.
   * Unit: bars.
   * @see recorded, forward
   */
  last_segment_warmup_bars: number;
  /**
   * Bars evaluated in the last segment.
   * Unit: bars.
   * @see recorded, forward
   */
  last_segment_bars_evaluated: number;
  /**
   * Whether the last resume brought no new bar.
   * @see recorded, forward
   */
  is_noop: boolean;
  /**
   * Resumes, with those that brought no new bar.
   * Unit: count.
   * @see recorded, forward
   */
  resume_attempt_count: number;
  /**
   * The bars that the session rests on, one entry for every segment that brought some, in that order.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint[];
}
/**
 * The strategy under evaluation: the best row of a source run.
 * @see recorded, forward
 */
export interface ForwardCandidate {
  /**
   * Strategy.
   * @see recorded, forward
   */
  strategy_name: string;
  /**
   * What the source row says besides its metrics.
   * @see recorded, forward
   */
  params: ForwardCandidateParams;
  /**
   * Fee of a fill. The recorded producer looks for fee_rate where a sweep writes fee, and so takes its default.
   * Unit: fraction.
   * @see recorded, forward
   */
  fee_rate: number;
  /**
   * Slippage of a fill.
   * Unit: basis points.
   * @see recorded, forward
   */
  slippage_bps: number;
  /**
   * How slippage is computed: fixed, or from the average true range (atr).
   * @see recorded, forward
   */
  slippage_mode: string;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * Unit: ratio.
   * @see recorded, forward
   */
  k_atr: number;
  /**
   * Id of the source run.
   * @see recorded, forward
   */
  source_run_id: string;
  /**
   * Directory of the source run when it was read.
   * @see recorded, forward
   */
  source_run_dir: string;
  /**
   * Metric by which the row was chosen.
   * @see recorded, forward
   */
  selection_metric: string;
  /**
   * The row's value of that metric.
   * Unit: ratio.
   * @see recorded, forward
   */
  selection_value: number | null;
  /**
   * When the row was chosen.
   * @see recorded, forward
   */
  selected_at: UtcTimestamp;
  /**
   * Instrument; empty when the source row does not name one.
   * @see recorded, forward
   */
  ticker: string;
  /**
   * Length of a bar, for example 1d.
   * @see recorded, forward
   */
  interval: string;
  /**
   * Default of the candidate; the session's cash is starting_cash.
   * Unit: quote currency.
   * @see recorded, forward
   */
  initial_cash: number;
}
/**
 * Columns of the source row other than its metrics: strategy settings among settings and figures of the source. Nothing is certain to be there; further columns follow the source.
 * @see recorded, forward
 */
export interface ForwardCandidateParams {
  /**
   * Instrument of the source; a name that looks like a number or a truth value may be read back as one.
   * @see recorded, forward
   */
  ticker?: string | number | boolean | null;
  /**
   * First date of the source's period.
   * @see recorded, forward
   */
  start?: string | null;
  /**
   * First date after the source's period.
   * @see recorded, forward
   */
  end?: string | null;
  /**
   * Length of a bar.
   * @see recorded, forward
   */
  interval?: string | null;
  /**
   * Fee of the source. The session does not use it: see fee_rate.
   * Unit: fraction.
   * @see recorded, forward
   */
  fee?: number | null;
  /**
   * How the source computed slippage.
   * @see recorded, forward
   */
  slippage_mode?: string | null;
  /**
   * Slippage of the source.
   * Unit: basis points.
   * @see recorded, forward
   */
  slippage_bps?: number | null;
  /**
   * Slippage of the source in multiples of the average true range.
   * Unit: ratio.
   * @see recorded, forward
   */
  k_atr?: number | null;
  /**
   * Splits of a walk-forward source, as text of the producer's language.
   * @see recorded, forward
   */
  splits?: string | null;
  /**
   * Selection of a walk-forward source, as text of the producer's language.
   * @see recorded, forward
   */
  selection?: string | null;
  /**
   * Constraints of a walk-forward source, as text of the producer's language.
   * @see recorded, forward
   */
  constraints?: string | null;
  /**
   * Strategy setting: bars to wait after a SELL.
   * Unit: days.
   * @see recorded, forward
   */
  cooldown_days?: number | null;
  /**
   * Strategy setting: highest RSI at which a BUY is allowed.
   * Unit: ratio.
   * @see recorded, forward
   */
  rsi_buy_max?: number | null;
  /**
   * Strategy setting: RSI from which a SELL follows.
   * Unit: ratio.
   * @see recorded, forward
   */
  rsi_sell_min?: number | null;
  /**
   * Bars of a plain run after warm-up.
   * Unit: bars.
   * @see recorded, forward
   */
  days?: number | null;
  /**
   * Trades of the source.
   * Unit: count.
   * @see recorded, forward
   */
  trades?: number | null;
  /**
   * Round trips of the source.
   * Unit: count.
   * @see recorded, forward
   */
  trade_trades?: number | null;
  /**
   * Share of the source's round trips with a net profit.
   * Unit: fraction.
   * @see recorded, forward
   */
  win_rate_trades?: number | null;
  /**
   * Mean net result of the source's round trips.
   * Unit: quote currency.
   * @see recorded, forward
   */
  expectancy_net?: number | null;
  /**
   * Mean length of the source's round trips.
   * Unit: days.
   * @see recorded, forward
   */
  avg_holding_days?: number | null;
  /**
   * Exposure of the source.
   * Unit: ratio.
   * @see recorded, forward
   */
  exposure?: number | null;
  /**
   * Split of a walk-forward source that the row belongs to; a name that looks like a number or a truth value may be read back as one.
   * @see recorded, forward
   */
  split_name?: string | number | boolean | null;
  /**
   * Phase of a walk-forward source: train or test.
   * @see recorded, forward
   */
  phase?: string | null;
  /**
   * Whether a walk-forward source selected the row.
   * @see recorded, forward
   */
  selected?: boolean | null;
  /**
   * Rank of the row in its split's training phase.
   * Unit: count.
   * @see recorded, forward
   */
  rank_in_train?: number | null;
}
/**
 * Report of a forward session. It has no machine_contract.
 * @see recorded, forward
 */
export interface ForwardReport {
  /**
   * Id of the session.
   * @see recorded, forward
   */
  session_id: ForwardSessionId;
  /**
   * Mode of the session.
   * @see recorded, forward
   */
  mode: "forward_paper";
  /**
   * First date that was asked for.
   * @see recorded, forward
   */
  eval_start: CalendarDate;
  /**
   * Last bar evaluated; the date asked for when no bar was.
   * @see recorded, forward
   */
  eval_end: BarInstant;
  /**
   * When the session was created.
   * @see recorded, forward
   */
  created_at: UtcTimestamp;
  /**
   * When the session was last evaluated.
   * @see recorded, forward
   */
  updated_at: UtcTimestamp;
  /**
   * What is evaluated.
   * @see recorded, forward
   */
  candidate: ForwardCandidate;
  /**
   * portfolio_state.json once more.
   * @see recorded, forward
   */
  portfolio_state: ForwardPortfolioState;
  /**
   * Figures.
   * @see recorded, forward
   */
  summary: ForwardSummary;
  /**
   * Files of the directory when the report was written, sorted by name; of a resumed session also the reports that this one replaces.
   * @see recorded, forward
   */
  artifacts: ForwardFileSize[];
  /**
   * File names of the charts; empty without a bar.
   * @see recorded, forward
   */
  charts: string[];
  /**
   * Whether the last resume brought no new bar.
   * @see recorded, forward
   */
  is_noop: boolean;
  /**
   * Money.
   * @see recorded, forward
   */
  performance: ForwardPerformance;
  /**
   * Bars.
   * @see recorded, forward
   */
  warmup: ForwardWarmup;
  /**
   * Resumes.
   * @see recorded, forward
   */
  continuity: ForwardContinuity;
}
/**
 * Figures of all segments. Those of round trips are null, and total_fees 0, without a completed one.
 * @see recorded, forward
 */
export interface ForwardSummary {
  /**
   * Return over the equity curve.
   * Unit: fraction.
   * @see recorded, forward
   */
  total_return: number | null;
  /**
   * Largest fall from a previous high.
   * Unit: fraction.
   * @see recorded, forward
   */
  max_drawdown: number | null;
  /**
   * Standard deviation of the bar returns, annualised; absent without a bar.
   * Unit: fraction.
   * @see recorded, forward
   */
  annualized_volatility?: number | null;
  /**
   * Bars of the equity curve; absent without a bar.
   * Unit: bars.
   * @see recorded, forward
   */
  n_bars?: number;
  /**
   * Number of completed round trips.
   * Unit: count.
   * @see recorded, forward
   */
  n_trades: number;
  /**
   * Share of round trips with a profit.
   * Unit: fraction.
   * @see recorded, forward
   */
  win_rate: number | null;
  /**
   * Mean result of a round trip.
   * Unit: quote currency.
   * @see recorded, forward
   */
  expectancy: number | null;
  /**
   * Best result of a round trip.
   * Unit: quote currency.
   * @see recorded, forward
   */
  best_trade_pnl: number | null;
  /**
   * Worst result of a round trip.
   * Unit: quote currency.
   * @see recorded, forward
   */
  worst_trade_pnl: number | null;
  /**
   * Fees of all fills.
   * Unit: quote currency.
   * @see recorded, forward
   */
  total_fees: number;
  /**
   * Not computed for a forward session: null.
   * Unit: ratio.
   * @see recorded, forward
   */
  sharpe_simple: number | null;
  /**
   * n_trades once more.
   * Unit: count.
   * @see recorded, forward
   */
  trades: number;
}
/**
 * One file of the directory as it was when the report was written.
 * @see recorded, forward
 */
export interface ForwardFileSize {
  /**
   * Name of the file, relative to the directory.
   * @see recorded, forward
   */
  file: string;
  /**
   * Size when the report was written.
   * Unit: bytes.
   * @see recorded, forward
   */
  size_bytes: number;
}
/**
 * The session's money, from its portfolio state.
 * @see recorded, forward
 */
export interface ForwardPerformance {
  /**
   * Cash at the start of the session.
   * Unit: quote currency.
   * @see recorded, forward
   */
  starting_cash: number;
  /**
   * Cash and position at the last close.
   * Unit: quote currency.
   * @see recorded, forward
   */
  ending_equity: number;
  /**
   * realized_pnl of the portfolio state.
   * Unit: quote currency.
   * @see recorded, forward
   */
  realized_pnl: number;
  /**
   * unrealized_pnl of the portfolio state.
   * Unit: quote currency.
   * @see recorded, forward
   */
  unrealized_pnl: number;
  /**
   * ending_equity less starting_cash. Realized and unrealized do not add up to it: they are counted after the entry fee.
   * Unit: quote currency.
   * @see recorded, forward
   */
  total_pnl: number;
}
/**
 * Bars of the last segment and of all segments.
 * @see recorded, forward
 */
export interface ForwardWarmup {
  /**
   * Bars fetched in the last segment.
   * Unit: bars.
   * @see recorded, forward
   */
  bars_fetched_segment: number;
  /**
   * Bars used to warm up in the last segment.
   * Unit: bars.
   * @see recorded, forward
   */
  warmup_bars_segment: number;
  /**
   * Bars evaluated in the last segment.
   * Unit: bars.
   * @see recorded, forward
   */
  bars_evaluated_segment: number;
  /**
   * Bars fetched in all segments.
   * Unit: bars.
   * @see recorded, forward
   */
  bars_fetched_total: number;
  /**
   * Bars used to warm up, in all segments.
   * Unit: bars.
   * @see recorded, forward
   */
  warmup_bars_total: number;
  /**
   * Bars evaluated in all segments.
   * Unit: bars.
   * @see recorded, forward
   */
  bars_evaluated_total: number;
}
/**
 * How the session was carried on.
 * @see recorded, forward
 */
export interface ForwardContinuity {
  /**
   * Whether a resume brought new bars.
   * @see recorded, forward
   */
  is_resumed: boolean;
  /**
   * First date of the session.
   * @see recorded, forward
   */
  original_start: CalendarDate;
  /**
   * eval_end of the portfolio state.
   * @see recorded, forward
   */
  latest_update: BarInstant;
  /**
   * Resumes that brought new bars.
   * Unit: count.
   * @see recorded, forward
   */
  resume_count: number;
  /**
   * Resumes, with those that brought no new bar.
   * Unit: count.
   * @see recorded, forward
   */
  resume_attempt_count: number;
  /**
   * Bars evaluated in all segments.
   * Unit: bars.
   * @see recorded, forward
   */
  total_bars: number;
  /**
   * last_timestamp of the portfolio state.
   * @see recorded, forward
   */
  last_ts: LastBarInstant;
}
/**
 * What `--check` prints: whether the producer can work here. The process exits 0 when it can and 2 when it cannot.
 * @see run-artifact-contract, Health Surfaces
 */
export interface HealthSummary {
  /**
   * Path of the interpreter.
   * @see stepbit-io-v1, Health flags
   */
  interpreter: string;
  /**
   * Path of the entry point.
   * @see stepbit-io-v1, Health flags
   */
  main_path: string;
  /**
   * Directory of the project.
   * @see stepbit-io-v1, Health flags
   */
  project_root: string;
  /**
   * Version of the interpreter.
   * @see stepbit-io-v1, Health flags
   */
  python_version: string;
  /**
   * Whether the producer's package can be imported.
   * @see stepbit-io-v1, Health flags
   */
  quantlab_import: boolean;
  /**
   * Directory of the producer's source.
   * @see stepbit-io-v1, Health flags
   */
  src_root: string;
  /**
   * `ok` when the process exits 0; any other word names a failure.
   * @see stepbit-io-v1, Health flags
   */
  status: string;
  /**
   * Whether a virtual environment is active.
   * @see stepbit-io-v1, Health flags
   */
  venv_active: boolean;
  /**
   * Version of the producer; null when it cannot be told.
   * @see stepbit-io-v1, Health flags
   */
  version: string | null;
}
/**
 * A job was started: answer 202 to POST /api/launch-control.
 * @see recorded, research-ui
 */
export interface LaunchControlAccepted {
  /**
   * The job was started.
   * @see recorded, research-ui
   */
  status: "accepted";
  /**
   * The same, for people.
   * @see recorded, research-ui
   */
  message: string;
  /**
   * The job.
   * @see recorded, research-ui
   */
  job: LaunchJob;
}
/**
 * One launched process.
 * @see recorded, research-ui
 */
export interface LaunchJob {
  /**
   * Id of the request; made by the launcher when the caller gave none.
   * @see recorded, research-ui
   */
  request_id: string;
  /**
   * The command.
   * @see recorded, research-ui
   */
  command: "run" | "sweep";
  /**
   * The parameters that the launcher passed on.
   * @see recorded, research-ui
   */
  params: LaunchParams;
  /**
   * One line about the job, for people.
   * @see recorded, research-ui
   */
  summary: string;
  /**
   * From the exit of the process, or from the last event of its signal file.
   * @see recorded, research-ui
   */
  status: "running" | "succeeded" | "failed";
  /**
   * When the process was started.
   * @see recorded, research-ui
   */
  started_at: UtcTimestamp;
  /**
   * When it ended: the local time of its last event, which has no offset; null while it runs.
   * @see recorded, research-ui
   */
  ended_at: string | null;
  /**
   * Id of the process.
   * @see recorded, research-ui
   */
  pid: number;
  /**
   * Id of the run or paper session; null until the signal file names it.
   * @see recorded, research-ui
   */
  run_id: string | null;
  /**
   * Directory that holds the artifacts.
   * @see recorded, research-ui
   */
  artifacts_path: string | null;
  /**
   * The same, as a path below the server.
   * @see recorded, research-ui
   */
  artifacts_href: string | null;
  /**
   * Path of the canonical report.
   * @see recorded, research-ui
   */
  report_path: string | null;
  /**
   * The same, as a path below the server.
   * @see recorded, research-ui
   */
  report_href: string | null;
  /**
   * What the process printed, as a path below the server.
   * @see recorded, research-ui
   */
  stdout_href: string;
  /**
   * What the process complained of, as a path below the server.
   * @see recorded, research-ui
   */
  stderr_href: string;
  /**
   * Exit code of the process; null while it runs.
   * @see recorded, research-ui
   */
  exit_code: number | null;
  /**
   * Message of the failure event; null when there is none.
   * @see recorded, research-ui
   */
  error_message: string | null;
}
/**
 * Parameters of a launched command: those of a run, or those of a sweep.
 * @see recorded, research-ui
 */
export interface LaunchParams {
  /**
   * Instrument of a run.
   * @see recorded, research-ui
   */
  ticker?: string;
  /**
   * First date of the period of a run.
   * @see recorded, research-ui
   */
  start?: string;
  /**
   * First date after the period of a run.
   * @see recorded, research-ui
   */
  end?: string;
  /**
   * Length of a bar of a run, for example 1d or 1h.
   * @see recorded, research-ui
   */
  interval?: string;
  /**
   * True: a paper session instead of a research run.
   * @see recorded, research-ui
   */
  paper?: boolean;
  /**
   * Cash at the start of a run.
   * Unit: quote currency.
   * @see recorded, research-ui
   */
  initial_cash?: number;
  /**
   * Path of the YAML file of a sweep.
   * @see recorded, research-ui
   */
  config_path?: string;
  /**
   * Directory in which a sweep makes its run directory.
   * @see recorded, research-ui
   */
  out_dir?: string;
}
/**
 * No job was started: answer 400 to POST /api/launch-control.
 * @see recorded, research-ui
 */
export interface LaunchControlRefused {
  /**
   * The request was refused.
   * @see recorded, research-ui
   */
  status: "error";
  /**
   * Why, for people.
   * @see recorded, research-ui
   */
  message: string;
}
/**
 * Launches a run.
 * @see recorded, research-ui
 */
export interface LaunchRunRequest {
  /**
   * The command.
   * @see recorded, research-ui
   */
  command: "run";
  /**
   * Id of the request; the launcher makes one when there is none.
   * @see recorded, research-ui
   */
  request_id?: string | null;
  /**
   * Instrument and period, and what departs from the defaults.
   * @see recorded, research-ui
   */
  params: LaunchRunParams;
}
/**
 * Parameters of a launched run.
 * @see recorded, research-ui
 */
export interface LaunchRunParams {
  /**
   * Instrument of a run.
   * @see recorded, research-ui
   */
  ticker: string;
  /**
   * First date of the period of a run.
   * @see recorded, research-ui
   */
  start: string;
  /**
   * First date after the period of a run.
   * @see recorded, research-ui
   */
  end: string;
  /**
   * Length of a bar of a run, for example 1d or 1h.
   * @see recorded, research-ui
   */
  interval?: string;
  /**
   * True: a paper session instead of a research run.
   * @see recorded, research-ui
   */
  paper?: boolean;
  /**
   * Cash at the start of a run.
   * Unit: quote currency.
   * @see recorded, research-ui
   */
  initial_cash?: number;
}
/**
 * Launches a sweep.
 * @see recorded, research-ui
 */
export interface LaunchSweepRequest {
  /**
   * The command.
   * @see recorded, research-ui
   */
  command: "sweep";
  /**
   * Id of the request; the launcher makes one when there is none.
   * @see recorded, research-ui
   */
  request_id?: string | null;
  /**
   * What to sweep, and where to write.
   * @see recorded, research-ui
   */
  params: LaunchSweepParams;
}
/**
 * Parameters of a launched sweep.
 * @see recorded, research-ui
 */
export interface LaunchSweepParams {
  /**
   * Path of the YAML file of a sweep.
   * @see recorded, research-ui
   */
  config_path: string;
  /**
   * Directory in which a sweep makes its run directory.
   * @see recorded, research-ui
   */
  out_dir?: string;
}
/**
 * What the launcher of the research page offers, and the jobs that it started: answer to GET /api/launch-control.
 * @see recorded, research-ui
 */
export interface LaunchControl {
  /**
   * The question was answered.
   * @see recorded, research-ui
   */
  status: "ok";
  /**
   * Whether jobs can be launched.
   * @see recorded, research-ui
   */
  available: boolean;
  /**
   * Directory of the launcher; every job has a folder in it, named after its request.
   * @see recorded, research-ui
   */
  launcher_root: string;
  /**
   * Interpreter that jobs are started with.
   * @see recorded, research-ui
   */
  python_path: string;
  /**
   * Commands that can be launched.
   * @see recorded, research-ui
   */
  supported_commands: string[];
  /**
   * Parameters that a run takes.
   * @see recorded, research-ui
   */
  supported_run_fields: string[];
  /**
   * Parameters that a sweep takes.
   * @see recorded, research-ui
   */
  supported_sweep_fields: string[];
  /**
   * Jobs of this server, the newest first, at most twelve.
   * @see recorded, research-ui
   *
   * @maxItems 12
   */
  jobs: LaunchJob[];
}
/**
 * Identity of a grid sweep as older commits wrote it: no command, status, summary or request id.
 * @see run-artifact-contract, Legacy Compatibility
 */
export interface LegacyGridMeta {
  /**
   * Id of the sweep.
   * @see recorded, legacy
   */
  run_id: RunId;
  /**
   * Mode of the sweep.
   * @see recorded, legacy
   */
  mode: "grid";
  /**
   * When the sweep was recorded.
   * @see recorded, legacy
   */
  created_at: LocalTimestamp;
  /**
   * Commit of the producer.
   * @see recorded, legacy
   */
  git_commit: GitCommit;
  /**
   * Interpreter of the producer.
   * @see recorded, legacy
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, legacy
   */
  python_version: string;
  /**
   * Configuration file as the caller named it.
   * @see recorded, legacy
   */
  config_path: string;
  /**
   * SHA-1 of the loaded configuration.
   * @see recorded, legacy
   */
  config_hash: Sha1;
  /**
   * The best results, at most ten, best first.
   * @see recorded, legacy
   */
  top10: GridResult[];
  /**
   * Configurations that were run.
   * Unit: count.
   * @see recorded, legacy
   */
  n_runs: number;
}
/**
 * One configuration of a grid sweep and its figures, with settings as values. As best_config.json: the first row of the leaderboard. Other keys of the sweep's configuration travel along.
 * @see recorded, sweep
 */
export interface GridResult {
  /**
   * Instrument.
   * @see recorded, sweep
   */
  ticker: string;
  /**
   * First date of the window.
   * @see recorded, sweep
   */
  start: string;
  /**
   * First date after the window.
   * @see recorded, sweep
   */
  end: string;
  /**
   * Length of a bar, for example 1d.
   * @see recorded, sweep
   */
  interval: string;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see recorded, sweep
   */
  fee?: number;
  /**
   * How slippage is computed.
   * @see recorded, sweep
   */
  slippage_mode?: string;
  /**
   * Slippage of a fill, for slippage_mode fixed.
   * Unit: basis points.
   * @see recorded, sweep
   */
  slippage_bps?: number;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see recorded, sweep
   */
  k_atr?: number;
  /**
   * Splits of the configuration; empty, or the sweep would be a walk-forward.
   * @see recorded, sweep
   */
  splits?: SweepSplit[] | null;
  /**
   * The grid of the configuration; only when it is empty, otherwise its values are members.
   * @see recorded, sweep
   */
  param_grid?: ParamGrid;
  /**
   * Bars to wait after a SELL, where the sweep sets it.
   * Unit: days.
   * @see recorded, sweep
   */
  cooldown_days?: number;
  /**
   * Cash at the start, where the sweep sets it.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  initial_cash?: number;
  /**
   * Highest RSI at which a BUY is allowed, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_buy_max?: number;
  /**
   * RSI from which a SELL follows, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_sell_min?: number;
  /**
   * Return over the window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  total_return: number | null;
  /**
   * Largest fall from a previous high, zero or negative.
   * Unit: fraction.
   * @see recorded, sweep
   */
  max_drawdown: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null when undefined.
   * Unit: ratio.
   * @see recorded, sweep
   */
  sharpe_simple: number | null;
  /**
   * Number of fills: entries and exits.
   * Unit: count.
   * @see recorded, sweep
   */
  trades: number;
  /**
   * Number of completed round trips.
   * Unit: count.
   * @see recorded, sweep
   */
  trade_trades: number;
  /**
   * Share of round trips with a profit; 0 without round trips.
   * Unit: fraction.
   * @see recorded, sweep
   */
  win_rate_trades: number;
  /**
   * Gross profit over gross loss; null without a loss.
   * Unit: ratio.
   * @see recorded, sweep
   */
  profit_factor: number | null;
  /**
   * Mean net profit of a round trip.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  expectancy_net: number;
  /**
   * Mean holding time of a round trip.
   * Unit: days.
   * @see recorded, sweep
   */
  avg_holding_days: number;
  /**
   * Share of the days between the first entry and the last exit that were spent in the market.
   * Unit: fraction.
   * @see recorded, sweep
   */
  exposure: number;
}
/**
 * One walk-forward split: select on one window, judge on the next.
 * @see recorded, sweep
 */
export interface SweepSplit {
  /**
   * Name of the split.
   * @see recorded, sweep
   */
  name: string;
  /**
   * Window that judges.
   * @see recorded, sweep
   */
  test: DateWindow;
  /**
   * Window that selects.
   * @see recorded, sweep
   */
  train: DateWindow;
}
/**
 * A period of calendar dates.
 * @see recorded, sweep
 */
export interface DateWindow {
  /**
   * First date after the window.
   * @see recorded, sweep
   */
  end: CalendarDate;
  /**
   * First date of the window.
   * @see recorded, sweep
   */
  start: CalendarDate;
}
/**
 * Identity of a walk-forward sweep as older commits wrote it: no command, status, summary or request id.
 * @see run-artifact-contract, Legacy Compatibility
 */
export interface LegacyWalkForwardMeta {
  /**
   * Id of the sweep.
   * @see recorded, legacy
   */
  run_id: RunId;
  /**
   * Mode of the sweep.
   * @see recorded, legacy
   */
  mode: "walkforward";
  /**
   * When the sweep was recorded.
   * @see recorded, legacy
   */
  created_at: LocalTimestamp;
  /**
   * Commit of the producer.
   * @see recorded, legacy
   */
  git_commit: GitCommit;
  /**
   * Interpreter of the producer.
   * @see recorded, legacy
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, legacy
   */
  python_version: string;
  /**
   * Configuration file as the caller named it.
   * @see recorded, legacy
   */
  config_path: string;
  /**
   * SHA-1 of the loaded configuration.
   * @see recorded, legacy
   */
  config_hash: Sha1;
  /**
   * The best results, at most ten, best first.
   * @see recorded, legacy
   */
  top10: WalkForwardResult[];
  /**
   * Configurations that were trained, over all splits.
   * Unit: count.
   * @see recorded, legacy
   */
  n_train_runs: number;
  /**
   * Configurations that training selected, over all splits.
   * Unit: count.
   * @see recorded, legacy
   */
  n_selected: number;
  /**
   * Configurations that were tested, over all splits.
   * Unit: count.
   * @see recorded, legacy
   */
  n_test_runs: number;
}
/**
 * Execution identity and context of a run.
 * @see run-artifact-contract, metadata.json
 */
export interface RunMetadata {
  /**
   * The command that produced the directory.
   * @see run-artifact-contract, metadata.json
   */
  command: "run";
  /**
   * SHA-1 of the resolved configuration as the producer serialises it.
   * @see run-artifact-contract, metadata.json
   */
  config_hash: Sha1;
  /**
   * Where the configuration came from; `inline_cli` for command line and request.
   * @see run-artifact-contract, metadata.json
   */
  config_path: string;
  /**
   * When the run was recorded.
   * @see run-artifact-contract, metadata.json
   */
  created_at: LocalTimestamp;
  /**
   * The bars that the run rests on.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint;
  /**
   * Commit of the producer.
   * @see recorded, run
   */
  git_commit: GitCommit;
  /**
   * Mode of the run.
   * @see run-artifact-contract, metadata.json
   */
  mode: "run";
  /**
   * Interpreter of the producer.
   * @see recorded, run
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, run
   */
  python_version: string;
  /**
   * Id of the request that asked for the run.
   * @see run-artifact-contract, metadata.json
   */
  request_id: RequestId;
  /**
   * Id of the run.
   * @see run-artifact-contract, metadata.json
   */
  run_id: RunId;
  /**
   * A run directory is written when the run succeeded.
   * @see run-artifact-contract, metadata.json
   */
  status: "success";
  /**
   * The core figures.
   * @see recorded, run
   */
  summary: Summary;
}
/**
 * Report of an older run directory, under the name run_report.json or report.json. The mode is in header.mode; Array.isArray tells the two kinds of `summary`.
 * @see run-artifact-contract, Legacy Compatibility
 */
export interface LegacyReport {
  /**
   * Version of the report; absent in reports of older commits.
   * @see recorded, legacy
   */
  schema_version?: SchemaVersion;
  /**
   * What the document is; absent in reports of older commits.
   * @see recorded, legacy
   */
  artifact_type?: "quantlab_run_report";
  /**
   * Outcome; absent in reports of older commits.
   * @see recorded, legacy
   */
  status?: "success";
  /**
   * Identity of the run.
   * @see recorded, legacy
   */
  header: LegacyReportHeader;
  /**
   * How to run it again.
   * @see recorded, legacy
   */
  reproduce: Reproduce;
  /**
   * The configuration; absent when the report was rebuilt without one.
   * @see recorded, legacy
   */
  config_resolved?: LegacyConfig;
  /**
   * Results of a run or grid, best first; empty when the report was rebuilt without them.
   * @see recorded, legacy
   */
  results?: ResultFigures[];
  /**
   * Walk-forward only: the first ten of the out-of-sample leaderboard.
   * @see recorded, legacy
   */
  oos_leaderboard?: WalkForwardRow[];
  /**
   * Files of the directory when the report was written, sorted by name.
   * @see recorded, legacy
   */
  artifacts: FileSize[];
  /**
   * The machine-facing result; only in a report that a current producer wrote into an older directory.
   * @see recorded, legacy
   */
  machine_contract?: LegacyMachineContract;
  /**
   * Run: the core figures. Grid: empty core figures. Walk-forward: one entry a split.
   * @see recorded, legacy
   */
  summary: SweepReportSummary;
  /**
   * Walk-forward only: empty core figures.
   * @see recorded, legacy
   */
  kpi_summary?: Summary;
}
/**
 * Identity of a run in a report of an older directory.
 * @see recorded, legacy
 */
export interface LegacyReportHeader {
  /**
   * Id of the run.
   * @see recorded, legacy
   */
  run_id: RunId;
  /**
   * Mode of the run.
   * @see recorded, legacy
   */
  mode: "run" | "grid" | "walkforward";
  /**
   * When the run was recorded.
   * @see recorded, legacy
   */
  created_at: LocalTimestamp;
  /**
   * Commit of the producer.
   * @see recorded, legacy
   */
  git_commit: GitCommit;
  /**
   * Version text of the interpreter.
   * @see recorded, legacy
   */
  python_version: string;
  /**
   * Where the configuration came from.
   * @see recorded, legacy
   */
  config_path: string;
  /**
   * SHA-1 of the loaded configuration.
   * @see recorded, legacy
   */
  config_hash: Sha1;
  /**
   * Id of the request; absent in reports of older commits.
   * @see recorded, legacy
   */
  request_id?: RequestId;
}
/**
 * How to produce the artifact again.
 * @see recorded, run
 */
export interface Reproduce {
  /**
   * A command line.
   * @see recorded, run
   */
  command: string;
}
/**
 * Configuration of a run or sweep in a report of an older directory.
 * @see recorded, legacy
 */
export interface LegacyConfig {
  /**
   * What a configuration needs to be eligible in a walk-forward sweep.
   * @see recorded, legacy
   */
  constraints?: SweepConstraints;
  /**
   * Bars to wait after a SELL.
   * Unit: days.
   * @see recorded, legacy
   */
  cooldown_days?: number | string | null;
  /**
   * First date after the period.
   * @see recorded, legacy
   */
  end: CalendarDate;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see recorded, legacy
   */
  fee?: number | string | null;
  /**
   * Cash at the start.
   * Unit: quote currency.
   * @see recorded, legacy
   */
  initial_cash?: number | string | null;
  /**
   * Length of a bar.
   * @see recorded, legacy
   */
  interval: string;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see recorded, legacy
   */
  k_atr?: number | string | null;
  /**
   * Whether the run was a paper session; sweeps do not say.
   * @see recorded, legacy
   */
  paper?: boolean;
  /**
   * Values that a sweep tries.
   * @see recorded, legacy
   */
  param_grid?: ParamGrid;
  /**
   * Highest RSI at which a BUY is allowed.
   * @see recorded, legacy
   */
  rsi_buy_max?: number | string | null;
  /**
   * RSI from which a SELL follows.
   * @see recorded, legacy
   */
  rsi_sell_min?: number | string | null;
  /**
   * How training selects in a walk-forward sweep.
   * @see recorded, legacy
   */
  selection?: SweepSelection;
  /**
   * Slippage of a fill.
   * Unit: basis points.
   * @see recorded, legacy
   */
  slippage_bps?: number | string | null;
  /**
   * How slippage is computed.
   * @see recorded, legacy
   */
  slippage_mode?: string;
  /**
   * Windows of a walk-forward sweep.
   * @see recorded, legacy
   */
  splits?: SweepSplit[];
  /**
   * First date of the period.
   * @see recorded, legacy
   */
  start: CalendarDate;
  /**
   * Instrument.
   * @see recorded, legacy
   */
  ticker: string;
}
/**
 * One configuration of a walk-forward sweep on one window as a table holds it: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables.
 * @see recorded, sweep
 */
export interface WalkForwardRow {
  /**
   * Instrument.
   * @see recorded, sweep
   */
  ticker: string;
  /**
   * First date of the window.
   * @see recorded, sweep
   */
  start: string;
  /**
   * First date after the window.
   * @see recorded, sweep
   */
  end: string;
  /**
   * Length of a bar, for example 1d.
   * @see recorded, sweep
   */
  interval: string;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see recorded, sweep
   */
  fee?: number;
  /**
   * How slippage is computed.
   * @see recorded, sweep
   */
  slippage_mode?: string;
  /**
   * Slippage of a fill, for slippage_mode fixed.
   * Unit: basis points.
   * @see recorded, sweep
   */
  slippage_bps?: number;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see recorded, sweep
   */
  k_atr?: number;
  /**
   * Text of all splits of the sweep.
   * @see recorded, sweep
   */
  splits: string;
  /**
   * Text of how training selects.
   * @see recorded, sweep
   */
  selection?: string;
  /**
   * Text of what a configuration needs to be eligible.
   * @see recorded, sweep
   */
  constraints?: string;
  /**
   * Bars to wait after a SELL, where the sweep sets it.
   * Unit: days.
   * @see recorded, sweep
   */
  cooldown_days?: number;
  /**
   * Cash at the start, where the sweep sets it.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  initial_cash?: number;
  /**
   * Highest RSI at which a BUY is allowed, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_buy_max?: number;
  /**
   * RSI from which a SELL follows, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_sell_min?: number;
  /**
   * Return over the window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  total_return: number | null;
  /**
   * Largest fall from a previous high, zero or negative.
   * Unit: fraction.
   * @see recorded, sweep
   */
  max_drawdown: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null when undefined.
   * Unit: ratio.
   * @see recorded, sweep
   */
  sharpe_simple: number | null;
  /**
   * Number of fills: entries and exits.
   * Unit: count.
   * @see recorded, sweep
   */
  trades: number;
  /**
   * Number of completed round trips.
   * Unit: count.
   * @see recorded, sweep
   */
  trade_trades: number;
  /**
   * Share of round trips with a profit; 0 without round trips.
   * Unit: fraction.
   * @see recorded, sweep
   */
  win_rate_trades: number;
  /**
   * Gross profit over gross loss; without a loss `inf` in a table and null in JSON.
   * Unit: ratio.
   * @see recorded, sweep
   */
  profit_factor: number | null;
  /**
   * Mean net profit of a round trip.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  expectancy_net: number;
  /**
   * Mean holding time of a round trip.
   * Unit: days.
   * @see recorded, sweep
   */
  avg_holding_days: number;
  /**
   * Share of the days between the first entry and the last exit that were spent in the market.
   * Unit: fraction.
   * @see recorded, sweep
   */
  exposure: number;
  /**
   * Split that the window belongs to.
   * @see recorded, sweep
   */
  split_name: string;
  /**
   * train: used to select; test: out of sample.
   * @see recorded, sweep
   */
  phase: "train" | "test";
  /**
   * Whether training selected the configuration.
   * @see recorded, sweep
   */
  selected: boolean;
  /**
   * Rank among the selected of the split, from 1; blank when not selected.
   * @see recorded, sweep
   */
  rank_in_train: number | null;
}
/**
 * Machine-facing result of a plain run.
 * @see stepbit-io-v1, Run results
 */
export interface RunMachineContract {
  /**
   * Version of the machine contract.
   * @see stepbit-io-v1, Run results
   */
  schema_version: SchemaVersion;
  /**
   * What the result is.
   * @see stepbit-io-v1, Run results
   */
  contract_type: "quantlab.run.result";
  /**
   * The command.
   * @see stepbit-io-v1, Run results
   */
  command: "run";
  /**
   * Outcome.
   * @see stepbit-io-v1, Run results
   */
  status: "success";
  /**
   * Id of the request, when provided; null or absent when it had none.
   * @see stepbit-io-v1, Run results
   */
  request_id?: RequestId;
  /**
   * Id of the run.
   * @see stepbit-io-v1, Run results
   */
  run_id: RunId;
  /**
   * Mode of the run.
   * @see stepbit-io-v1, Run results
   */
  mode: "run";
  /**
   * The core figures: the canonical source.
   * @see stepbit-io-v1, Run results
   */
  summary: Summary;
  /**
   * Canonical files by role, relative to the directory.
   * @see stepbit-io-v1, Run results
   */
  artifacts: ArtifactNames;
}
/**
 * Canonical files by role, relative to the directory.
 * @see run-artifact-contract, report.json.machine_contract
 */
export interface ArtifactNames {
  /**
   * Execution identity.
   * @see run-artifact-contract, report.json.machine_contract
   */
  metadata: string;
  /**
   * Resolved configuration.
   * @see run-artifact-contract, report.json.machine_contract
   */
  config: string;
  /**
   * Figures.
   * @see run-artifact-contract, report.json.machine_contract
   */
  metrics: string;
  /**
   * The report itself.
   * @see run-artifact-contract, report.json.machine_contract
   */
  report: string;
  [k: string]: string;
}
/**
 * Machine-facing result of a grid sweep.
 * @see stepbit-io-v1, Sweep results
 */
export interface GridMachineContract {
  /**
   * Version of the machine contract.
   * @see stepbit-io-v1, Sweep results
   */
  schema_version: SchemaVersion;
  /**
   * What the result is.
   * @see stepbit-io-v1, Sweep results
   */
  contract_type: "quantlab.sweep.result";
  /**
   * The command.
   * @see stepbit-io-v1, Sweep results
   */
  command: "sweep";
  /**
   * Outcome.
   * @see stepbit-io-v1, Sweep results
   */
  status: "success";
  /**
   * Id of the request, when provided; null or absent when it had none.
   * @see stepbit-io-v1, Sweep results
   */
  request_id?: RequestId;
  /**
   * Id of the sweep.
   * @see stepbit-io-v1, Sweep results
   */
  run_id: RunId;
  /**
   * Mode of the sweep.
   * @see stepbit-io-v1, Sweep results
   */
  mode: "grid";
  /**
   * The core figures of the best result: the canonical source.
   * @see stepbit-io-v1, Sweep results
   */
  summary: Summary;
  /**
   * Canonical files by role.
   * @see stepbit-io-v1, Sweep results
   */
  artifacts: ArtifactNames;
  /**
   * The first of the leaderboard, when available.
   * @see stepbit-io-v1, Sweep results
   */
  best_result?: GridRow;
}
/**
 * One configuration of a grid sweep and its figures as a table holds them: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables.
 * @see recorded, sweep
 */
export interface GridRow {
  /**
   * Instrument.
   * @see recorded, sweep
   */
  ticker: string;
  /**
   * First date of the window.
   * @see recorded, sweep
   */
  start: string;
  /**
   * First date after the window.
   * @see recorded, sweep
   */
  end: string;
  /**
   * Length of a bar, for example 1d.
   * @see recorded, sweep
   */
  interval: string;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see recorded, sweep
   */
  fee?: number;
  /**
   * How slippage is computed.
   * @see recorded, sweep
   */
  slippage_mode?: string;
  /**
   * Slippage of a fill, for slippage_mode fixed.
   * Unit: basis points.
   * @see recorded, sweep
   */
  slippage_bps?: number;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see recorded, sweep
   */
  k_atr?: number;
  /**
   * Text of an empty list of splits; blank where there is none.
   * @see recorded, sweep
   */
  splits?: string | null;
  /**
   * Text of an empty grid; blank where there is none.
   * @see recorded, sweep
   */
  param_grid?: string | null;
  /**
   * Bars to wait after a SELL, where the sweep sets it.
   * Unit: days.
   * @see recorded, sweep
   */
  cooldown_days?: number;
  /**
   * Cash at the start, where the sweep sets it.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  initial_cash?: number;
  /**
   * Highest RSI at which a BUY is allowed, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_buy_max?: number;
  /**
   * RSI from which a SELL follows, where the sweep sets it.
   * @see recorded, sweep
   */
  rsi_sell_min?: number;
  /**
   * Return over the window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  total_return: number | null;
  /**
   * Largest fall from a previous high, zero or negative.
   * Unit: fraction.
   * @see recorded, sweep
   */
  max_drawdown: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null when undefined.
   * Unit: ratio.
   * @see recorded, sweep
   */
  sharpe_simple: number | null;
  /**
   * Number of fills: entries and exits.
   * Unit: count.
   * @see recorded, sweep
   */
  trades: number;
  /**
   * Number of completed round trips.
   * Unit: count.
   * @see recorded, sweep
   */
  trade_trades: number;
  /**
   * Share of round trips with a profit; 0 without round trips.
   * Unit: fraction.
   * @see recorded, sweep
   */
  win_rate_trades: number;
  /**
   * Gross profit over gross loss; without a loss `inf` in a table and null in JSON.
   * Unit: ratio.
   * @see recorded, sweep
   */
  profit_factor: number | null;
  /**
   * Mean net profit of a round trip.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  expectancy_net: number;
  /**
   * Mean holding time of a round trip.
   * Unit: days.
   * @see recorded, sweep
   */
  avg_holding_days: number;
  /**
   * Share of the days between the first entry and the last exit that were spent in the market.
   * Unit: fraction.
   * @see recorded, sweep
   */
  exposure: number;
}
/**
 * Machine-facing result of a walk-forward sweep.
 * @see stepbit-io-v1, Sweep results
 */
export interface WalkForwardMachineContract {
  /**
   * Version of the machine contract.
   * @see stepbit-io-v1, Sweep results
   */
  schema_version: SchemaVersion;
  /**
   * What the result is.
   * @see stepbit-io-v1, Sweep results
   */
  contract_type: "quantlab.sweep.result";
  /**
   * The command.
   * @see stepbit-io-v1, Sweep results
   */
  command: "sweep";
  /**
   * Outcome.
   * @see stepbit-io-v1, Sweep results
   */
  status: "success";
  /**
   * Id of the request, when provided; null or absent when it had none.
   * @see stepbit-io-v1, Sweep results
   */
  request_id?: RequestId;
  /**
   * Id of the sweep.
   * @see stepbit-io-v1, Sweep results
   */
  run_id: RunId;
  /**
   * Mode of the sweep.
   * @see stepbit-io-v1, Sweep results
   */
  mode: "walkforward";
  /**
   * The core figures of the best result: the canonical source.
   * @see stepbit-io-v1, Sweep results
   */
  summary: Summary;
  /**
   * Canonical files by role.
   * @see stepbit-io-v1, Sweep results
   */
  artifacts: ArtifactNames;
  /**
   * The first of the out-of-sample leaderboard; absent when nothing was selected.
   * @see stepbit-io-v1, Sweep results
   */
  best_result?: WalkForwardRow;
}
/**
 * One split of a walk-forward sweep: what training promised and what the test window kept.
 * @see recorded, sweep
 */
export interface SplitMetrics {
  /**
   * Name of the split.
   * @see recorded, sweep
   */
  split_name: string;
  /**
   * Highest Sharpe ratio among the eligible training runs; 0 when none is eligible.
   * Unit: ratio.
   * @see recorded, sweep
   */
  best_train_sharpe: number | null;
  /**
   * Highest return among the eligible training runs; 0 when none is eligible.
   * Unit: fraction.
   * @see recorded, sweep
   */
  best_train_return: number;
  /**
   * Mean Sharpe ratio of the selected on the test window.
   * Unit: ratio.
   * @see recorded, sweep
   */
  avg_test_sharpe_topk: number | null;
  /**
   * Mean return of the selected on the test window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  avg_test_return_topk: number;
  /**
   * Highest Sharpe ratio of the selected on the test window.
   * Unit: ratio.
   * @see recorded, sweep
   */
  best_test_sharpe: number | null;
  /**
   * Highest return of the selected on the test window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  best_test_return: number;
  /**
   * Configurations that were trained.
   * Unit: count.
   * @see recorded, sweep
   */
  n_train_runs: number;
  /**
   * Configurations that training selected.
   * Unit: count.
   * @see recorded, sweep
   */
  n_selected: number;
  /**
   * Configurations that were tested.
   * Unit: count.
   * @see recorded, sweep
   */
  n_test_runs: number;
}
/**
 * The data that a model learns from and is judged by.
 * @see learned-model-artifact-contract, dataset_manifest
 */
export interface ModelRunDatasetManifest {
  /**
   * Version of the document.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  schema_version: SchemaVersion;
  /**
   * What the document is.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  artifact_type: "quantlab.learned_model.dataset_manifest";
  /**
   * Id of the model run: the same in all its documents.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  model_run_id: string;
  /**
   * When the manifest was written.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  created_at: ModelRunTime;
  /**
   * Id of the dataset.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  dataset_id: string;
  /**
   * Where the data comes from.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  source: ModelRunDataSource;
  /**
   * Instruments.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  universe: string[];
  /**
   * Period of the whole dataset.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  time_range: ModelRunTimeRange;
  /**
   * Rows of the dataset.
   * Unit: count.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  rows: number;
  /**
   * What is predicted.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  target: ModelRunTarget;
  /**
   * Periods for training, validation and test.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  split: ModelRunSplit;
  /**
   * Hash of the data.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  data_hash: string;
  /**
   * Command line that makes the dataset.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  generation_command: string;
}
/**
 * Where data comes from.
 * @see learned-model-artifact-contract, dataset_manifest
 */
export interface ModelRunDataSource {
  /**
   * What the source is.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  kind: string;
  /**
   * Where it lies.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  path: string;
}
/**
 * A period with its time zone.
 * @see learned-model-artifact-contract, dataset_manifest
 */
export interface ModelRunTimeRange {
  /**
   * Begin.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  start: ModelRunTime;
  /**
   * End.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  end: ModelRunTime;
  /**
   * Time zone of both.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  timezone: string;
}
/**
 * What is predicted.
 * @see learned-model-artifact-contract, dataset_manifest
 */
export interface ModelRunTarget {
  /**
   * Name of the target.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  name: string;
  /**
   * How far ahead: a text with its unit, or a number of bars.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  horizon: string | number;
  /**
   * How it is computed.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  definition: string;
}
/**
 * Periods for training, validation and test, one after the other.
 * @see learned-model-artifact-contract, dataset_manifest
 */
export interface ModelRunSplit {
  /**
   * Data is split by time, never at random.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  method: "temporal";
  /**
   * What the model learns from.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  train: ModelRunPeriod;
  /**
   * What choices are made by; begins after train.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  validation: ModelRunPeriod;
  /**
   * What the model is judged by; begins after validation.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  test: ModelRunPeriod;
}
/**
 * A period.
 * @see learned-model-artifact-contract, dataset_manifest
 */
export interface ModelRunPeriod {
  /**
   * Begin.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  start: ModelRunTime;
  /**
   * End.
   * @see learned-model-artifact-contract, dataset_manifest
   */
  end: ModelRunTime;
}
/**
 * The features that a model sees, and what keeps the future out of them.
 * @see learned-model-artifact-contract, feature_manifest
 */
export interface ModelRunFeatureManifest {
  /**
   * Version of the document.
   * @see learned-model-artifact-contract, feature_manifest
   */
  schema_version: SchemaVersion;
  /**
   * What the document is.
   * @see learned-model-artifact-contract, feature_manifest
   */
  artifact_type: "quantlab.learned_model.feature_manifest";
  /**
   * Id of the model run: the same in all its documents.
   * @see learned-model-artifact-contract, feature_manifest
   */
  model_run_id: string;
  /**
   * Id of the dataset: that of the dataset manifest.
   * @see learned-model-artifact-contract, feature_manifest
   */
  dataset_id: string;
  /**
   * Id of the set of features.
   * @see learned-model-artifact-contract, feature_manifest
   */
  feature_set_id: string;
  /**
   * The features, in the order of the model's input.
   * @see learned-model-artifact-contract, feature_manifest
   */
  features: ModelRunFeature[];
  /**
   * How far features look.
   * @see learned-model-artifact-contract, feature_manifest
   */
  lookback: ModelRunLookback;
  /**
   * How features are scaled.
   * @see learned-model-artifact-contract, feature_manifest
   */
  normalization: ModelRunNormalization;
  /**
   * What keeps the future out.
   * @see learned-model-artifact-contract, feature_manifest
   */
  leakage_guards: string[];
  /**
   * Hash of the features.
   * @see learned-model-artifact-contract, feature_manifest
   */
  feature_hash: string;
  /**
   * Command line that makes the features.
   * @see learned-model-artifact-contract, feature_manifest
   */
  generation_command: string;
}
/**
 * One feature.
 * @see learned-model-artifact-contract, feature_manifest
 */
export interface ModelRunFeature {
  /**
   * Name of the feature.
   * @see learned-model-artifact-contract, feature_manifest
   */
  name: string;
  /**
   * What it is computed from.
   * @see learned-model-artifact-contract, feature_manifest
   */
  source: string;
  /**
   * Its parameters, by name.
   * @see learned-model-artifact-contract, feature_manifest
   */
  parameters: {
    [k: string]: unknown;
  };
}
/**
 * How far features look.
 * @see learned-model-artifact-contract, feature_manifest
 */
export interface ModelRunLookback {
  /**
   * Longest look back.
   * Unit: bars.
   * @see learned-model-artifact-contract, feature_manifest
   */
  max_bars: number;
  /**
   * Whether a feature looks ahead.
   * @see learned-model-artifact-contract, feature_manifest
   */
  uses_future_data: boolean;
}
/**
 * How features are scaled.
 * @see learned-model-artifact-contract, feature_manifest
 */
export interface ModelRunNormalization {
  /**
   * Method of scaling; none without scaling.
   * @see learned-model-artifact-contract, feature_manifest
   */
  method: string;
  /**
   * Period that the scaling is fitted on.
   * @see learned-model-artifact-contract, feature_manifest
   */
  fit_scope: string;
}
/**
 * The model and how it is trained.
 * @see learned-model-artifact-contract, model_config
 */
export interface ModelRunModelConfig {
  /**
   * Version of the document.
   * @see learned-model-artifact-contract, model_config
   */
  schema_version: SchemaVersion;
  /**
   * What the document is.
   * @see learned-model-artifact-contract, model_config
   */
  artifact_type: "quantlab.learned_model.model_config";
  /**
   * Id of the model run: the same in all its documents.
   * @see learned-model-artifact-contract, model_config
   */
  model_run_id: string;
  /**
   * Family of the model.
   * @see learned-model-artifact-contract, model_config
   */
  model_family: string;
  /**
   * Name of the model.
   * @see learned-model-artifact-contract, model_config
   */
  model_name: string;
  /**
   * Library that implements it.
   * @see learned-model-artifact-contract, model_config
   */
  library: ModelRunLibrary;
  /**
   * Hyperparameters, by name.
   * @see learned-model-artifact-contract, model_config
   */
  hyperparameters: {
    [k: string]: unknown;
  };
  /**
   * Seed of every source of chance.
   * @see learned-model-artifact-contract, model_config
   */
  random_seed: number;
  /**
   * What training minimises or maximises.
   * @see learned-model-artifact-contract, model_config
   */
  training_objective: string;
  /**
   * Shape of the input.
   * @see learned-model-artifact-contract, model_config
   */
  input_shape: ModelRunInputShape;
  /**
   * What the model gives.
   * @see learned-model-artifact-contract, model_config
   */
  output: ModelRunOutput;
}
/**
 * A library.
 * @see learned-model-artifact-contract, model_config
 */
export interface ModelRunLibrary {
  /**
   * Name of the library.
   * @see learned-model-artifact-contract, model_config
   */
  name: string;
  /**
   * Its version, when known.
   * @see learned-model-artifact-contract, model_config
   */
  version?: string | null;
}
/**
 * Shape of the input.
 * @see learned-model-artifact-contract, model_config
 */
export interface ModelRunInputShape {
  /**
   * Number of features.
   * Unit: count.
   * @see learned-model-artifact-contract, model_config
   */
  features: number;
  /**
   * Bars that the model sees at once.
   * Unit: bars.
   * @see learned-model-artifact-contract, model_config
   */
  window?: number | null;
}
/**
 * What the model gives.
 * @see learned-model-artifact-contract, model_config
 */
export interface ModelRunOutput {
  /**
   * Kind of output.
   * @see learned-model-artifact-contract, model_config
   */
  kind: string;
  /**
   * Target that it predicts: that of the dataset manifest.
   * @see learned-model-artifact-contract, model_config
   */
  target: string;
}
/**
 * What can go wrong with the model. N.0 names the document and leaves its members free.
 * @see learned-model-artifact-contract, Optional artifacts
 */
export interface ModelRunRiskReport {
  /**
   * Version of the document.
   * @see learned-model-artifact-contract, Optional artifacts
   */
  schema_version?: string;
  /**
   * What the document is.
   * @see learned-model-artifact-contract, Optional artifacts
   */
  artifact_type?: string;
  /**
   * Id of the model run.
   * @see learned-model-artifact-contract, Optional artifacts
   */
  model_run_id?: string;
}
/**
 * One row of predictions.csv. N.0 names the table and leaves its columns free.
 * @see learned-model-artifact-contract, Optional artifacts
 */
export interface ModelRunPrediction {}
/**
 * How training went, what came of it, and whether it may go further: the primary summary of a model run.
 * @see learned-model-artifact-contract, training_summary
 */
export interface ModelRunTrainingSummary {
  /**
   * Version of the document.
   * @see learned-model-artifact-contract, training_summary
   */
  schema_version: SchemaVersion;
  /**
   * What the document is.
   * @see learned-model-artifact-contract, training_summary
   */
  artifact_type: "quantlab.learned_model.training_summary";
  /**
   * Id of the model run: the same in all its documents.
   * @see learned-model-artifact-contract, training_summary
   */
  model_run_id: string;
  /**
   * Outcome.
   * @see learned-model-artifact-contract, training_summary
   */
  status: string;
  /**
   * When training began.
   * @see learned-model-artifact-contract, training_summary
   */
  started_at: ModelRunTime;
  /**
   * When training ended.
   * @see learned-model-artifact-contract, training_summary
   */
  finished_at: ModelRunTime;
  /**
   * Time between both.
   * Unit: seconds.
   * @see learned-model-artifact-contract, training_summary
   */
  duration_seconds: number;
  /**
   * Path of the dataset manifest, inside the directory of the model run.
   * @see learned-model-artifact-contract, training_summary
   */
  dataset_manifest_path: string;
  /**
   * Path of the feature manifest, inside the directory of the model run.
   * @see learned-model-artifact-contract, training_summary
   */
  feature_manifest_path: string;
  /**
   * Path of the model configuration, inside the directory of the model run.
   * @see learned-model-artifact-contract, training_summary
   */
  model_config_path: string;
  /**
   * Figures by period.
   * @see learned-model-artifact-contract, training_summary
   */
  metrics: ModelRunMetrics;
  /**
   * How the model does against simple means.
   * @see learned-model-artifact-contract, training_summary
   */
  baseline_comparison: ModelRunBaselineComparison;
  /**
   * What the result hangs on.
   * @see learned-model-artifact-contract, training_summary
   */
  reproducibility: ModelRunReproducibility;
  /**
   * Whether the model may go further.
   * @see learned-model-artifact-contract, training_summary
   */
  promotion_assessment: ModelRunPromotionAssessment;
}
/**
 * Figures by period, by name.
 * @see learned-model-artifact-contract, training_summary
 */
export interface ModelRunMetrics {
  /**
   * Figures on what the model learnt from.
   * @see learned-model-artifact-contract, training_summary
   */
  train: {
    [k: string]: unknown;
  };
  /**
   * Figures on what choices were made by.
   * @see learned-model-artifact-contract, training_summary
   */
  validation: {
    [k: string]: unknown;
  };
  /**
   * Figures on what the model had not seen.
   * @see learned-model-artifact-contract, training_summary
   */
  test: {
    [k: string]: unknown;
  };
  /**
   * Figures of a strategy that used the model; empty before there was one.
   * @see learned-model-artifact-contract, training_summary
   */
  downstream_market: {
    [k: string]: unknown;
  };
}
/**
 * The model against simple means.
 * @see learned-model-artifact-contract, training_summary
 */
export interface ModelRunBaselineComparison {
  /**
   * Whether a comparison is demanded.
   * @see learned-model-artifact-contract, training_summary
   */
  required: boolean;
  /**
   * A fixed rule and how it does: its name, or its figures.
   * @see learned-model-artifact-contract, training_summary
   */
  rule_based_baseline?:
    | {
        [k: string]: unknown;
      }
    | string
    | null;
  /**
   * A classical model and how it does: its name, or its figures.
   * @see learned-model-artifact-contract, training_summary
   */
  classical_ml_baseline?:
    | {
        [k: string]: unknown;
      }
    | string
    | null;
  /**
   * What the comparison says.
   * @see learned-model-artifact-contract, training_summary
   */
  result:
    | string
    | {
        [k: string]: unknown;
      }
    | null;
}
/**
 * What a result hangs on.
 * @see learned-model-artifact-contract, training_summary
 */
export interface ModelRunReproducibility {
  /**
   * Seed: that of the model configuration.
   * @see learned-model-artifact-contract, training_summary
   */
  random_seed: number;
  /**
   * Version of the code.
   * @see learned-model-artifact-contract, training_summary
   */
  code_version: string;
  /**
   * Hash of the data: that of the dataset manifest.
   * @see learned-model-artifact-contract, training_summary
   */
  data_hash: string;
  /**
   * Hash of the features: that of the feature manifest.
   * @see learned-model-artifact-contract, training_summary
   */
  feature_hash: string;
}
/**
 * Whether a model may go further.
 * @see learned-model-artifact-contract, training_summary
 */
export interface ModelRunPromotionAssessment {
  /**
   * Whether it may trade on paper.
   * @see learned-model-artifact-contract, training_summary
   */
  eligible_for_paper: boolean;
  /**
   * Why not.
   * @see learned-model-artifact-contract, training_summary
   */
  blocking_reasons: string[];
}
/**
 * How validation went. N.0 names the document and leaves its members free.
 * @see learned-model-artifact-contract, Optional artifacts
 */
export interface ModelRunValidationSummary {
  /**
   * Version of the document.
   * @see learned-model-artifact-contract, Optional artifacts
   */
  schema_version?: string;
  /**
   * What the document is.
   * @see learned-model-artifact-contract, Optional artifacts
   */
  artifact_type?: string;
  /**
   * Id of the model run.
   * @see learned-model-artifact-contract, Optional artifacts
   */
  model_run_id?: string;
}
/**
 * Paper sessions that need attention: printed by `--paper-sessions-alerts`, and answer to GET /api/paper-sessions-alerts, which adds status and available.
 * @see recorded, paper
 */
export interface PaperAlerts {
  /**
   * Number of alerts by severity.
   * @see recorded, paper
   */
  alert_counts: {
    /**
     * Unit: count.
     */
    [k: string]: number;
  };
  /**
   * The worst severity, or ok.
   * @see recorded, paper
   */
  alert_status: "ok" | "warning" | "critical";
  /**
   * The alerts.
   * @see recorded, paper
   */
  alerts: PaperAlert[];
  /**
   * Whether there is a root directory; only in the answer of the server.
   * @see recorded, research-ui
   */
  available?: boolean;
  /**
   * When the sessions were looked at; null while there is no root directory.
   * @see recorded, paper
   */
  generated_at: string | null;
  /**
   * Whether there is an alert.
   * @see recorded, paper
   */
  has_alerts: boolean;
  /**
   * Time of the latest alert.
   * @see recorded, paper
   */
  latest_alert_at: string | null;
  /**
   * Code of the latest alert.
   * @see recorded, paper
   */
  latest_alert_code: string | null;
  /**
   * Session of the latest alert.
   * @see recorded, paper
   */
  latest_alert_session_id: string | null;
  /**
   * Time of the latest session that succeeded.
   * @see recorded, paper
   */
  latest_success_at: string | null;
  /**
   * Id of the latest session that succeeded.
   * @see recorded, paper
   */
  latest_success_session_id: string | null;
  /**
   * Why nothing is known, for people; only while there is no root directory.
   * @see recorded, research-ui
   */
  message?: string;
  /**
   * Directory of the sessions.
   * @see recorded, paper
   */
  root_dir: string;
  /**
   * Ids of the running sessions.
   * @see recorded, paper
   */
  running_sessions: string[];
  /**
   * Age from which a running session is stale.
   * Unit: minutes.
   * @see recorded, paper
   */
  stale_after_minutes: number;
  /**
   * The question was answered; only in the answer of the server.
   * @see recorded, research-ui
   */
  status?: "ok";
  /**
   * Number of sessions by state.
   * @see recorded, paper
   */
  status_counts: {
    /**
     * Unit: count.
     */
    [k: string]: number;
  };
  /**
   * Number of sessions.
   * Unit: count.
   * @see recorded, paper
   */
  total_sessions: number;
}
/**
 * One session that needs attention.
 * @see recorded, paper
 */
export interface PaperAlert {
  /**
   * When the session last changed.
   * @see recorded, paper
   */
  activity_at: LocalTimestamp;
  /**
   * Time since then.
   * Unit: minutes.
   * @see recorded, paper
   */
  age_minutes: number;
  /**
   * What is the matter: the session failed, was aborted, or runs for too long.
   * @see recorded, paper
   */
  alert_code: "PAPER_SESSION_FAILED" | "PAPER_SESSION_ABORTED" | "PAPER_SESSION_STALE";
  /**
   * Class name of the exception; null without one.
   * @see recorded, paper
   */
  error_type: string | null;
  /**
   * What is the matter, for people; null when the exception had no text.
   * @see recorded, paper
   */
  message: string | null;
  /**
   * Directory of the session.
   * @see recorded, paper
   */
  path: string;
  /**
   * Id of the session.
   * @see recorded, paper
   */
  session_id: string;
  /**
   * How much it matters.
   * @see recorded, paper
   */
  severity: "warning" | "critical";
  /**
   * State of the session.
   * @see recorded, paper
   */
  status: "running" | "failed" | "aborted";
}
/**
 * State of all paper sessions: answer to GET /api/paper-sessions-health. Sessions in any state but success are an issue.
 * @see recorded, research-ui
 */
export interface PaperHealth {
  /**
   * Directory of the sessions.
   * @see recorded, research-ui
   */
  root_dir: string;
  /**
   * Why nothing is known, for people; only while there is no root directory.
   * @see recorded, research-ui
   */
  message?: string;
  /**
   * Number of sessions.
   * Unit: count.
   * @see recorded, research-ui
   */
  total_sessions: number;
  /**
   * Number of sessions by state.
   * @see recorded, research-ui
   */
  status_counts: {
    /**
     * Unit: count.
     */
    [k: string]: number;
  };
  /**
   * Id of the latest session.
   * @see recorded, research-ui
   */
  latest_session_id: string | null;
  /**
   * State of the latest session.
   * @see recorded, research-ui
   */
  latest_session_status: string | null;
  /**
   * Time of the latest session.
   * @see recorded, research-ui
   */
  latest_session_at: string | null;
  /**
   * Id of the latest session that is an issue.
   * @see recorded, research-ui
   */
  latest_issue_session_id: string | null;
  /**
   * Its state.
   * @see recorded, research-ui
   */
  latest_issue_status: string | null;
  /**
   * Its time.
   * @see recorded, research-ui
   */
  latest_issue_at: string | null;
  /**
   * Class name of its exception.
   * @see recorded, research-ui
   */
  latest_issue_error_type: string | null;
  /**
   * Ids of the running sessions; absent while there is no root directory.
   * @see recorded, research-ui
   */
  active_sessions?: string[];
  /**
   * The question was answered.
   * @see recorded, research-ui
   */
  status: "ok";
  /**
   * Whether there is a root directory.
   * @see recorded, research-ui
   */
  available: boolean;
}
/**
 * Resolved configuration of a paper session. Request values reach it without conversion, so a figure may be recorded as text or null; a rule reports that.
 * @see run-artifact-contract, config.json
 */
export interface PaperSessionConfig {
  /**
   * Bars to wait after a SELL.
   * Unit: days.
   * @see recorded, paper
   */
  cooldown_days: number | string | null;
  /**
   * First date after the period.
   * @see run-artifact-contract, config.json
   */
  end: CalendarDate;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see run-artifact-contract, config.json
   */
  fee: number | string | null;
  /**
   * Cash at the start.
   * Unit: quote currency.
   * @see recorded, paper
   */
  initial_cash: number | string | null;
  /**
   * Length of a bar, for example 1d or 1h.
   * @see run-artifact-contract, config.json
   */
  interval: string;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see run-artifact-contract, config.json
   */
  k_atr: number | string | null;
  /**
   * Whether the configuration is of a paper session.
   * @see stepbit-io-v1, Paper results
   */
  paper: true;
  /**
   * Resolved parameters of the strategy; absent when none was asked for.
   * @see run-artifact-contract, config.json
   */
  parameters?: StrategyParameters;
  /**
   * Highest RSI at which a BUY is allowed.
   * @see run-artifact-contract, config.json
   */
  rsi_buy_max: number | string | null;
  /**
   * RSI from which a SELL follows.
   * @see run-artifact-contract, config.json
   */
  rsi_sell_min: number | string | null;
  /**
   * Slippage of a fill.
   * Unit: basis points.
   * @see run-artifact-contract, config.json
   */
  slippage_bps: number | string | null;
  /**
   * How slippage is computed: fixed, or from the average true range (atr). The producer treats any other word as fixed.
   * @see run-artifact-contract, config.json
   */
  slippage_mode: string;
  /**
   * First date of the period.
   * @see run-artifact-contract, config.json
   */
  start: CalendarDate;
  /**
   * Strategy that was asked for; absent when none was.
   * @see run-artifact-contract, config.json
   */
  strategy?: string;
  /**
   * Instrument.
   * @see run-artifact-contract, config.json
   */
  ticker: string;
}
/**
 * Machine-readable figures of a paper session that succeeded.
 * @see run-artifact-contract, metrics.json
 */
export interface PaperSessionMetrics {
  /**
   * The only result of a session.
   * @see run-artifact-contract, metrics.json
   */
  best_result: PaperSessionResult;
  /**
   * The command that produced the directory.
   * @see recorded, paper
   */
  command: "paper";
  /**
   * Number of results.
   * Unit: count.
   * @see run-artifact-contract, metrics.json
   */
  leaderboard_size: 1;
  /**
   * Mode of the session.
   * @see recorded, paper
   */
  mode: "paper";
  /**
   * Figures are written when the session succeeded.
   * @see run-artifact-contract, metrics.json
   */
  status: "success";
  /**
   * The core figures, of the backtest over the same bars.
   * @see run-artifact-contract, metrics.json
   */
  summary: Summary;
}
/**
 * Figures of the backtest over the session's bars and, when there were fills, of the round trips in trades.csv.
 * @see recorded, paper
 */
export interface PaperSessionResult {
  /**
   * Mean length of a round trip, in whole days each.
   * Unit: days.
   * @see recorded, paper
   */
  avg_holding_days?: number | null;
  /**
   * Bars after warm-up.
   * Unit: bars.
   * @see recorded, paper
   */
  days: number;
  /**
   * Mean net result of a round trip.
   * Unit: quote currency.
   * @see recorded, paper
   */
  expectancy_net?: number | null;
  /**
   * Days held over days from the first entry to the last exit.
   * Unit: ratio.
   * @see recorded, paper
   */
  exposure?: number | null;
  /**
   * Largest fall from a previous high.
   * Unit: fraction.
   * @see recorded, paper
   */
  max_drawdown: number | null;
  /**
   * Gross profit over gross loss of the round trips; null when there was no loss.
   * Unit: ratio.
   * @see recorded, paper
   */
  profit_factor?: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null when undefined.
   * Unit: ratio.
   * @see recorded, paper
   */
  sharpe_simple: number | null;
  /**
   * Return over the period.
   * Unit: fraction.
   * @see recorded, paper
   */
  total_return: number | null;
  /**
   * Number of completed round trips.
   * Unit: count.
   * @see recorded, paper
   */
  trade_trades?: number;
  /**
   * Number of position changes of the backtest.
   * Unit: count.
   * @see recorded, paper
   */
  trades: number;
  /**
   * Share of round trips with a net profit.
   * Unit: fraction.
   * @see recorded, paper
   */
  win_rate_trades?: number | null;
}
/**
 * Canonical public report of a paper session that succeeded.
 * @see run-artifact-contract, report.json
 */
export interface PaperSessionReport {
  /**
   * Version of the report.
   * @see run-artifact-contract, report.json
   */
  schema_version: SchemaVersion;
  /**
   * What the document is.
   * @see run-artifact-contract, report.json
   */
  artifact_type: "quantlab_run_report";
  /**
   * A report is written when the session succeeded.
   * @see run-artifact-contract, report.json
   */
  status: "success";
  /**
   * Identity of the session.
   * @see run-artifact-contract, report.json
   */
  header: PaperSessionReportHeader;
  /**
   * The recorded producer writes a sweep command here, which does not reproduce the session.
   * @see recorded, paper
   */
  reproduce: Reproduce;
  /**
   * The resolved configuration.
   * @see run-artifact-contract, report.json
   */
  config_resolved: PaperSessionConfig;
  /**
   * The only result of a session.
   * @see run-artifact-contract, report.json
   *
   * @minItems 1
   * @maxItems 1
   */
  results: PaperSessionResult[];
  /**
   * Files of the directory when the report was written, sorted by name. session_status.json is rewritten afterwards, so its size differs.
   * @see run-artifact-contract, report.json
   */
  artifacts: FileSize[];
  /**
   * The machine-facing result.
   * @see run-artifact-contract, report.json.machine_contract
   */
  machine_contract: PaperSessionMachineContract;
  /**
   * Empty in the recorded producer: every figure null, trades 0. The figures are in machine_contract.summary.
   * @see run-artifact-contract, report.json
   */
  summary: Summary;
}
/**
 * Identity of a paper session.
 * @see run-artifact-contract, report.json
 */
export interface PaperSessionReportHeader {
  /**
   * Id of the session.
   * @see recorded, paper
   */
  run_id: RunId;
  /**
   * Mode of the session.
   * @see recorded, paper
   */
  mode: "paper";
  /**
   * created_at of session_metadata.json.
   * @see recorded, paper
   */
  created_at: LocalTimestamp;
  /**
   * Commit of the producer.
   * @see recorded, paper
   */
  git_commit: GitCommit;
  /**
   * Version text of the interpreter.
   * @see recorded, paper
   */
  python_version: string;
  /**
   * Where the configuration came from.
   * @see recorded, paper
   */
  config_path: string;
  /**
   * SHA-1 of the resolved configuration.
   * @see recorded, paper
   */
  config_hash: Sha1;
  /**
   * Id of the request.
   * @see recorded, paper
   */
  request_id: RequestId;
}
/**
 * Machine-facing result of a paper session.
 * @see stepbit-io-v1, Paper results
 */
export interface PaperSessionMachineContract {
  /**
   * Version of the machine contract.
   * @see run-artifact-contract, report.json.machine_contract
   */
  schema_version: SchemaVersion;
  /**
   * What the result is.
   * @see stepbit-io-v1, Paper results
   */
  contract_type: "quantlab.paper.result";
  /**
   * The recorded producer writes paper. The documents keep the word run for the request and do not fix this member.
   * @see recorded, paper
   */
  command: "paper";
  /**
   * Outcome.
   * @see run-artifact-contract, report.json.machine_contract
   */
  status: "success";
  /**
   * Id of the request, when provided; null or absent when it had none.
   * @see run-artifact-contract, report.json.machine_contract
   */
  request_id?: RequestId;
  /**
   * Id of the session.
   * @see stepbit-io-v1, Paper results
   */
  run_id: RunId;
  /**
   * Mode of the session.
   * @see recorded, paper
   */
  mode: "paper";
  /**
   * The core figures: their only place in this file. The producer copies them from metrics.json, members sorted.
   * @see run-artifact-contract, report.json.machine_contract
   */
  summary: Summary;
  artifacts: PaperSessionArtifactNames;
}
/**
 * Canonical files by role, relative to the directory.
 * @see run-artifact-contract, report.json.machine_contract
 */
export interface PaperSessionArtifactNames {
  /**
   * Identity and context.
   * @see recorded, paper
   */
  metadata: string;
  /**
   * Lifecycle.
   * @see recorded, paper
   */
  status: string;
  /**
   * Resolved configuration.
   * @see recorded, paper
   */
  config: string;
  /**
   * Figures.
   * @see recorded, paper
   */
  metrics: string;
  /**
   * The report itself.
   * @see recorded, paper
   */
  report: string;
  /**
   * Fills.
   * @see recorded, paper
   */
  trades: string;
  [k: string]: string;
}
/**
 * As written before the session works.
 * @see run-artifact-contract, metadata.json
 */
export interface PaperSessionMetadataAtStart {
  /**
   * The command that produced the directory.
   * @see run-artifact-contract, metadata.json
   */
  command: "paper";
  /**
   * SHA-1 of the resolved configuration as the producer serialises it.
   * @see run-artifact-contract, metadata.json
   */
  config_hash: Sha1;
  /**
   * Where the configuration came from; `inline_cli` for command line and request.
   * @see run-artifact-contract, metadata.json
   */
  config_path: string;
  /**
   * When this file was written: at the start, and again at the end of a session that succeeded.
   * @see run-artifact-contract, metadata.json
   */
  created_at: LocalTimestamp;
  /**
   * The bars that the session rests on.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint;
  /**
   * Commit of the producer.
   * @see recorded, paper
   */
  git_commit: GitCommit;
  /**
   * Mode of the session.
   * @see run-artifact-contract, metadata.json
   */
  mode: "paper";
  /**
   * Interpreter of the producer.
   * @see recorded, paper
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, paper
   */
  python_version: string;
  /**
   * Id of the request that asked for the session.
   * @see run-artifact-contract, metadata.json
   */
  request_id: RequestId;
  /**
   * The session's id once more: what a caller of `run` gets as run_id.
   * @see stepbit-io-v1, Paper results
   */
  run_id: RunId;
  /**
   * Id of the session, and the name of its directory.
   * @see recorded, paper
   */
  session_id: RunId;
  /**
   * Written at the start; a killed session keeps it, and the recorded producer leaves it so when a session fails or is aborted. session_status.json is the authority.
   * @see run-artifact-contract, metadata.json
   */
  status: "running";
}
/**
 * As rewritten when the session succeeded.
 * @see run-artifact-contract, metadata.json
 */
export interface PaperSessionMetadataAtSuccess {
  /**
   * The command that produced the directory.
   * @see run-artifact-contract, metadata.json
   */
  command: "paper";
  /**
   * SHA-1 of the resolved configuration as the producer serialises it.
   * @see run-artifact-contract, metadata.json
   */
  config_hash: Sha1;
  /**
   * Where the configuration came from; `inline_cli` for command line and request.
   * @see run-artifact-contract, metadata.json
   */
  config_path: string;
  /**
   * When this file was written: at the start, and again at the end of a session that succeeded.
   * @see run-artifact-contract, metadata.json
   */
  created_at: LocalTimestamp;
  /**
   * The bars that the session rests on.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint;
  /**
   * Commit of the producer.
   * @see recorded, paper
   */
  git_commit: GitCommit;
  /**
   * Mode of the session.
   * @see run-artifact-contract, metadata.json
   */
  mode: "paper";
  /**
   * Interpreter of the producer.
   * @see recorded, paper
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, paper
   */
  python_version: string;
  /**
   * Id of the request that asked for the session.
   * @see run-artifact-contract, metadata.json
   */
  request_id: RequestId;
  /**
   * The session's id once more: what a caller of `run` gets as run_id.
   * @see stepbit-io-v1, Paper results
   */
  run_id: RunId;
  /**
   * Id of the session, and the name of its directory.
   * @see recorded, paper
   */
  session_id: RunId;
  /**
   * The session succeeded.
   * @see run-artifact-contract, metadata.json
   */
  status: "success";
  /**
   * The core figures.
   * @see recorded, paper
   */
  summary: Summary;
}
/**
 * As rewritten when an exception has ended the session.
 * @see run-artifact-contract, metadata.json
 */
export interface PaperSessionMetadataAtFailure {
  /**
   * The command that produced the directory.
   * @see run-artifact-contract, metadata.json
   */
  command: "paper";
  /**
   * SHA-1 of the resolved configuration as the producer serialises it.
   * @see run-artifact-contract, metadata.json
   */
  config_hash: Sha1;
  /**
   * Where the configuration came from; `inline_cli` for command line and request.
   * @see run-artifact-contract, metadata.json
   */
  config_path: string;
  /**
   * When this file was written.
   * @see run-artifact-contract, metadata.json
   */
  created_at: LocalTimestamp;
  /**
   * The bars that the session rests on.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint;
  /**
   * Commit of the producer.
   * @see recorded, paper
   */
  git_commit: GitCommit;
  /**
   * Mode of the session.
   * @see run-artifact-contract, metadata.json
   */
  mode: "paper";
  /**
   * Interpreter of the producer.
   * @see recorded, paper
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, paper
   */
  python_version: string;
  /**
   * Id of the request that asked for the session.
   * @see run-artifact-contract, metadata.json
   */
  request_id: RequestId;
  /**
   * The session's id once more: what a caller of `run` gets as run_id.
   * @see stepbit-io-v1, Paper results
   */
  run_id: RunId;
  /**
   * Id of the session, and the name of its directory.
   * @see recorded, paper
   */
  session_id: RunId;
  /**
   * The session failed.
   * @see run-artifact-contract, metadata.json
   */
  status: "failed";
}
/**
 * As rewritten when the operator has ended the session.
 * @see run-artifact-contract, metadata.json
 */
export interface PaperSessionMetadataAtAbort {
  /**
   * The command that produced the directory.
   * @see run-artifact-contract, metadata.json
   */
  command: "paper";
  /**
   * SHA-1 of the resolved configuration as the producer serialises it.
   * @see run-artifact-contract, metadata.json
   */
  config_hash: Sha1;
  /**
   * Where the configuration came from; `inline_cli` for command line and request.
   * @see run-artifact-contract, metadata.json
   */
  config_path: string;
  /**
   * When this file was written.
   * @see run-artifact-contract, metadata.json
   */
  created_at: LocalTimestamp;
  /**
   * The bars that the session rests on.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint;
  /**
   * Commit of the producer.
   * @see recorded, paper
   */
  git_commit: GitCommit;
  /**
   * Mode of the session.
   * @see run-artifact-contract, metadata.json
   */
  mode: "paper";
  /**
   * Interpreter of the producer.
   * @see recorded, paper
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, paper
   */
  python_version: string;
  /**
   * Id of the request that asked for the session.
   * @see run-artifact-contract, metadata.json
   */
  request_id: RequestId;
  /**
   * The session's id once more: what a caller of `run` gets as run_id.
   * @see stepbit-io-v1, Paper results
   */
  run_id: RunId;
  /**
   * Id of the session, and the name of its directory.
   * @see recorded, paper
   */
  session_id: RunId;
  /**
   * The session was aborted.
   * @see run-artifact-contract, metadata.json
   */
  status: "aborted";
}
/**
 * A session without an end. A killed session keeps this state.
 * @see run-artifact-contract, Paper Session Status Contract
 */
export interface PaperSessionRunning {
  /**
   * The command that produced the directory.
   * @see recorded, paper
   */
  command: "paper";
  /**
   * Mode of the session.
   * @see recorded, paper
   */
  mode: "paper";
  /**
   * Id of the request that asked for the session.
   * @see recorded, paper
   */
  request_id: RequestId;
  /**
   * Id of the session, and the name of its directory.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  session_id: RunId;
  /**
   * When the session began.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  started_at: LocalTimestamp;
  /**
   * The session has not reached an end, or was killed.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status: "running";
  /**
   * The session is at work.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status_reason: "active";
  /**
   * Whether the state is final.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  terminal: false;
  /**
   * When this file was written.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  updated_at: LocalTimestamp;
}
/**
 * A session that ran to its end.
 * @see run-artifact-contract, Paper Session Status Contract
 */
export interface PaperSessionSucceeded {
  /**
   * The command that produced the directory.
   * @see recorded, paper
   */
  command: "paper";
  /**
   * Time from started_at to finished_at.
   * Unit: seconds.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  duration_seconds: number;
  /**
   * When the session ended.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  finished_at: LocalTimestamp;
  /**
   * Mode of the session.
   * @see recorded, paper
   */
  mode: "paper";
  /**
   * Id of the request that asked for the session.
   * @see recorded, paper
   */
  request_id: RequestId;
  /**
   * Id of the session, and the name of its directory.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  session_id: RunId;
  /**
   * When the session began.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  started_at: LocalTimestamp;
  /**
   * The session ended with a result.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status: "success";
  /**
   * It ran to its end.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status_reason: "completed";
  /**
   * Whether the state is final.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  terminal: true;
  /**
   * When this file was written; equals finished_at.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  updated_at: LocalTimestamp;
}
/**
 * A session that an exception ended.
 * @see run-artifact-contract, Paper Session Status Contract
 */
export interface PaperSessionFailed {
  /**
   * The command that produced the directory.
   * @see recorded, paper
   */
  command: "paper";
  /**
   * Time from started_at to finished_at.
   * Unit: seconds.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  duration_seconds: number;
  /**
   * Class of the exception that ended the session.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  error_type: string;
  /**
   * When the session ended.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  finished_at: LocalTimestamp;
  /**
   * Text of the exception; absent when it had none.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  message?: string;
  /**
   * Mode of the session.
   * @see recorded, paper
   */
  mode: "paper";
  /**
   * Id of the request that asked for the session.
   * @see recorded, paper
   */
  request_id: RequestId;
  /**
   * Id of the session, and the name of its directory.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  session_id: RunId;
  /**
   * When the session began.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  started_at: LocalTimestamp;
  /**
   * The session ended with an error.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status: "failed";
  /**
   * An exception ended it.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status_reason: "exception";
  /**
   * Whether the state is final.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  terminal: true;
  /**
   * When this file was written; equals finished_at.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  updated_at: LocalTimestamp;
}
/**
 * A session that the operator interrupted.
 * @see run-artifact-contract, Paper Session Status Contract
 */
export interface PaperSessionAborted {
  /**
   * The command that produced the directory.
   * @see recorded, paper
   */
  command: "paper";
  /**
   * Time from started_at to finished_at.
   * Unit: seconds.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  duration_seconds: number;
  /**
   * Class of the exception that ended the session.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  error_type: string;
  /**
   * When the session ended.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  finished_at: LocalTimestamp;
  /**
   * Text of the exception; absent when it had none.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  message?: string;
  /**
   * Mode of the session.
   * @see recorded, paper
   */
  mode: "paper";
  /**
   * Id of the request that asked for the session.
   * @see recorded, paper
   */
  request_id: RequestId;
  /**
   * Id of the session, and the name of its directory.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  session_id: RunId;
  /**
   * When the session began.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  started_at: LocalTimestamp;
  /**
   * The operator ended the session.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status: "aborted";
  /**
   * An interrupt from the operator ended it.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status_reason: "operator_abort";
  /**
   * Whether the state is final.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  terminal: true;
  /**
   * When this file was written; equals finished_at.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  updated_at: LocalTimestamp;
}
/**
 * All paper sessions of a folder and their states.
 * @see recorded, paper
 */
export interface PaperSessionsIndexDocument {
  /**
   * When the index was written.
   * @see recorded, paper
   */
  generated_at: LocalTimestamp;
  /**
   * The indexed folder, absolute or relative to the producer's working directory.
   * @see recorded, paper
   */
  root_dir: string;
  /**
   * Number of sessions.
   * Unit: count.
   * @see recorded, paper
   */
  n_sessions: number;
  /**
   * One entry a session, sorted by session_id.
   * @see recorded, paper
   */
  sessions: IndexedPaperSession[];
}
/**
 * One session of the index: a row of paper_sessions_index.csv, and an entry of `sessions` in paper_sessions_index.json.
 * @see recorded, paper
 */
export interface IndexedPaperSession {
  /**
   * Id of the session, and the name of its directory.
   * @see recorded, paper
   */
  session_id: RunId;
  /**
   * State of session_status.json.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status: "running" | "success" | "failed" | "aborted";
  /**
   * created_at of session_metadata.json.
   * @see recorded, paper
   */
  created_at: LocalTimestamp;
  /**
   * When the session began.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  started_at: LocalTimestamp;
  /**
   * When its state last changed.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  updated_at: LocalTimestamp;
  /**
   * When the session ended; null while it runs.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  finished_at: string | null;
  /**
   * Whether the state is final.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  terminal: boolean;
  /**
   * Why the session is in its state.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  status_reason: "active" | "completed" | "exception" | "operator_abort";
  /**
   * Time from started_at to finished_at; null while it runs.
   * Unit: seconds.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  duration_seconds: number | null;
  /**
   * Id of the request that asked for the session. A table cannot tell a number from text.
   * @see recorded, paper
   */
  request_id: RequestId;
  /**
   * Class of the exception that ended the session.
   * @see run-artifact-contract, Paper Session Status Contract
   */
  error_type: string | null;
  /**
   * contract_type of the session's report; null without one.
   * @see run-artifact-contract, report.json.machine_contract
   */
  report_contract_type: string | null;
  /**
   * Directory of the session, absolute or relative to the producer's working directory.
   * @see recorded, paper
   */
  path: string;
}
/**
 * Comparison of the ways to weigh the forward sessions of one portfolio.
 * @see recorded, portfolio
 */
export interface PortfolioCompare {
  /**
   * When the comparison was written.
   * @see recorded, portfolio
   */
  generated_at: UtcTimestamp;
  /**
   * Number of sessions compared.
   * @see recorded, portfolio
   */
  n_sessions: SessionCount;
  /**
   * What was found.
   * @see recorded, portfolio
   */
  selection_stats: PortfolioScan;
  /**
   * Results by mode.
   * @see recorded, portfolio
   */
  comparison: PortfolioComparison;
  /**
   * What was asked for.
   * @see recorded, portfolio
   */
  selection_criteria: PortfolioSelection;
}
/**
 * How many sessions each step left.
 * @see recorded, portfolio
 */
export interface PortfolioScan {
  /**
   * Session directories that were found.
   * @see recorded, portfolio
   */
  sessions_scanned: SessionCount;
  /**
   * Sessions in the portfolio; equals sessions_after_selection.
   * @see recorded, portfolio
   */
  sessions_included: SessionCount;
  /**
   * Sessions without a readable state or equity curve.
   * @see recorded, portfolio
   */
  sessions_excluded_incomplete: SessionCount;
  /**
   * Sessions dropped as older copies of another.
   * @see recorded, portfolio
   */
  sessions_collapsed_duplicates: SessionCount;
  /**
   * Sessions left without the incomplete.
   * @see recorded, portfolio
   */
  sessions_after_hygiene: SessionCount;
  /**
   * Sessions left without the copies.
   * @see recorded, portfolio
   */
  sessions_after_dedup: SessionCount;
  /**
   * Sessions left after the selection.
   * @see recorded, portfolio
   */
  sessions_after_selection: SessionCount;
}
/**
 * The same sessions by mode.
 * @see recorded, portfolio
 */
export interface PortfolioComparison {
  /**
   * By their own cash.
   * @see recorded, portfolio
   */
  raw_capital: PortfolioModeResult;
  /**
   * Equally.
   * @see recorded, portfolio
   */
  equal_weight: PortfolioModeResult;
  /**
   * By given weights; absent without any.
   * @see recorded, portfolio
   */
  custom_weight?: PortfolioModeResult;
}
/**
 * The portfolio under one way to weigh its sessions.
 * @see recorded, portfolio
 */
export interface PortfolioModeResult {
  /**
   * The sessions of the portfolio.
   * @see recorded, portfolio
   *
   * @minItems 1
   */
  candidates: PortfolioCandidate[];
  /**
   * Totals.
   * @see recorded, portfolio
   */
  portfolio_summary: PortfolioTotals;
  /**
   * Weights.
   * @see recorded, portfolio
   */
  allocation: PortfolioAllocation;
}
/**
 * One forward session of the portfolio.
 * @see recorded, portfolio
 */
export interface PortfolioCandidate {
  /**
   * Id of the session.
   * @see recorded, portfolio
   */
  session_id: ForwardSessionId;
  /**
   * Instrument.
   * @see recorded, portfolio
   */
  ticker: string;
  /**
   * Strategy.
   * @see recorded, portfolio
   */
  strategy: string;
  /**
   * Id of the run that the session's candidate comes from.
   * @see recorded, portfolio
   */
  source_run_id: string;
  /**
   * Cash at the start of the session.
   * Unit: quote currency.
   * @see recorded, portfolio
   */
  starting_cash: number;
  /**
   * Last equity of the session.
   * Unit: quote currency.
   * @see recorded, portfolio
   */
  ending_equity: number;
  /**
   * Result of the session.
   * Unit: quote currency.
   * @see recorded, portfolio
   */
  total_pnl: number;
  /**
   * Return of the session.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  total_return: number;
  /**
   * Largest fall of the session from a previous high.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  max_drawdown: number;
  /**
   * First date of the session.
   * @see recorded, portfolio
   */
  eval_start: CalendarDate;
  /**
   * Last bar of the session.
   * @see recorded, portfolio
   */
  eval_end: BarInstant;
  /**
   * When the session was last evaluated.
   * @see recorded, portfolio
   */
  updated_at: UtcTimestamp;
  /**
   * Weight in the portfolio.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  assigned_weight: number;
  /**
   * Share in the portfolio's result: 1 is all of it.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  contribution_pct: number;
}
/**
 * The portfolio as one account.
 * @see recorded, portfolio
 */
export interface PortfolioTotals {
  /**
   * Value at the start: the sessions' cash for raw_capital, else a fixed amount.
   * Unit: quote currency.
   * @see recorded, portfolio
   */
  starting_value: number;
  /**
   * Value at the end.
   * Unit: quote currency.
   * @see recorded, portfolio
   */
  ending_value: number;
  /**
   * Result.
   * Unit: quote currency.
   * @see recorded, portfolio
   */
  total_pnl: number;
  /**
   * Return.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  total_return: number;
  /**
   * Largest fall from a previous high.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  max_drawdown: number;
  /**
   * Bars of the union of the sessions' curves.
   * Unit: bars.
   * @see recorded, portfolio
   */
  n_bars: number;
}
/**
 * How the portfolio weighs its sessions.
 * @see recorded, portfolio
 */
export interface PortfolioAllocation {
  /**
   * By their own cash, equally, or by given weights.
   * @see recorded, portfolio
   */
  mode: "raw_capital" | "equal_weight" | "custom_weight";
  /**
   * Weights as the caller gave them, by session_id; empty without any. A whole number stays one.
   * @see recorded, portfolio
   */
  weights_supplied: {
    [k: string]: number;
  };
  /**
   * Weights that were used, by session_id; they add up to 1.
   * @see recorded, portfolio
   */
  weights_used: {
    [k: string]: number;
  };
  /**
   * Whether the weights were made to add up to 1; false for raw_capital.
   * @see recorded, portfolio
   */
  normalized_weights: boolean;
}
/**
 * What the caller asked to select; null is no wish.
 * @see recorded, portfolio
 */
export interface PortfolioSelection {
  /**
   * Metric for top_n.
   * @see recorded, portfolio
   */
  rank_metric: string;
  /**
   * Keep so many of the best.
   * Unit: count.
   * @see recorded, portfolio
   */
  top_n: number | null;
  /**
   * Least total_return.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  min_return: number | null;
  /**
   * Deepest max_drawdown, negative.
   * Unit: fraction.
   * @see recorded, portfolio
   */
  max_drawdown: number | null;
  /**
   * Only these instruments.
   * @see recorded, portfolio
   */
  include_tickers: string[] | null;
  /**
   * Not these instruments.
   * @see recorded, portfolio
   */
  exclude_tickers: string[] | null;
  /**
   * Only these strategies.
   * @see recorded, portfolio
   */
  include_strategies: string[] | null;
  /**
   * Not these strategies.
   * @see recorded, portfolio
   */
  exclude_strategies: string[] | null;
  /**
   * Whether only the newest session of a source run is kept.
   * @see recorded, portfolio
   */
  latest_per_source_run: boolean;
}
/**
 * Forward sessions aggregated to one portfolio.
 * @see recorded, portfolio
 */
export interface PortfolioReport {
  /**
   * When the report was written.
   * @see recorded, portfolio
   */
  generated_at: UtcTimestamp;
  /**
   * Number of candidates.
   * @see recorded, portfolio
   */
  n_candidates: SessionCount;
  /**
   * The sessions of the portfolio: in the order of the scan, by rank with top_n.
   * @see recorded, portfolio
   *
   * @minItems 1
   */
  candidates: PortfolioCandidate[];
  /**
   * Totals.
   * @see recorded, portfolio
   */
  portfolio_summary: PortfolioTotals;
  /**
   * Weights.
   * @see recorded, portfolio
   */
  allocation: PortfolioAllocation;
  /**
   * What was asked for.
   * @see recorded, portfolio
   */
  selection: PortfolioSelection;
  /**
   * What was found.
   * @see recorded, portfolio
   */
  scanning_stats: PortfolioScan;
  /**
   * scanning_stats.sessions_scanned once more.
   * @see recorded, portfolio
   */
  sessions_scanned: SessionCount;
  /**
   * scanning_stats.sessions_included once more.
   * @see recorded, portfolio
   */
  sessions_included: SessionCount;
  /**
   * scanning_stats.sessions_excluded_incomplete once more.
   * @see recorded, portfolio
   */
  sessions_excluded_incomplete: SessionCount;
  /**
   * scanning_stats.sessions_collapsed_duplicates once more.
   * @see recorded, portfolio
   */
  sessions_collapsed_duplicates: SessionCount;
  /**
   * scanning_stats.sessions_after_hygiene once more.
   * @see recorded, portfolio
   */
  sessions_after_hygiene: SessionCount;
  /**
   * scanning_stats.sessions_after_dedup once more.
   * @see recorded, portfolio
   */
  sessions_after_dedup: SessionCount;
  /**
   * scanning_stats.sessions_after_selection once more.
   * @see recorded, portfolio
   */
  sessions_after_selection: SessionCount;
  /**
   * Return and drawdown of the portfolio; sharpe_simple and win_rate are null and trades is 0 in the recorded producer.
   * @see recorded, portfolio
   */
  summary: Summary;
}
/**
 * Asks for one run, research or paper.
 * @see stepbit-io-v1, Request fields
 */
export interface RunRequest {
  /**
   * Version of the request.
   * @see stepbit-io-v1, Request fields
   */
  schema_version: SchemaVersion;
  /**
   * Id that the caller chose; null or absent when there is none.
   * @see stepbit-io-v1, Request fields
   */
  request_id?: string | null;
  /**
   * Run one configuration.
   * @see stepbit-io-v1, Request fields
   */
  command: "run";
  /**
   * Configuration; what is absent takes the default of the command line. Members that the contract does not name are accepted and ignored.
   * @see stepbit-io-v1, Request fields
   */
  params?: RunRequestParams;
}
/**
 * Parameters of a run. Values reach the configuration without conversion.
 * @see quantlab-tool-adapter-61, Accepted inputs
 */
export interface RunRequestParams {
  /**
   * Instrument.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  ticker?: string;
  /**
   * First date of the period.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  start?: CalendarDate;
  /**
   * First date after the period.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  end?: CalendarDate;
  /**
   * Length of a bar, for example 1d or 1h.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  interval?: string;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  fee?: number;
  /**
   * Highest RSI at which a BUY is allowed.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  rsi_buy_max?: number;
  /**
   * RSI from which a SELL follows.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  rsi_sell_min?: number;
  /**
   * Bars to wait after a fill.
   * Unit: bars.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  cooldown_days?: number;
  /**
   * True: a paper session instead of a research run.
   * @see stepbit-io-v1, Paper results
   */
  paper?: boolean;
  /**
   * Cash at the start.
   * Unit: quote currency.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  initial_cash?: number;
  /**
   * Slippage of a fill.
   * Unit: basis points.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  slippage_bps?: number;
  /**
   * How slippage is computed: fixed, or from the average true range.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  slippage_mode?: "fixed" | "atr";
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see quantlab-tool-adapter-61, Accepted inputs
   */
  k_atr?: number;
  /**
   * Name of the strategy; absent for that of the command line.
   * @see stepbit-io-v1, Gaps
   */
  strategy?: string;
  /**
   * Parameters of the strategy; what is absent takes the default that the strategy states.
   * @see stepbit-io-v1, Gaps
   */
  parameters?: StrategyParameters;
  /**
   * Output directory; a run ignores it.
   * @see recorded, requests
   */
  outdir?: string;
  /**
   * Whether to draw the price.
   * @see recorded, requests
   */
  save_price_plot?: boolean;
  /**
   * True: a report for this run; a path: a report for the run that lies there.
   * @see recorded, requests
   */
  report?: boolean | string;
  /**
   * Table of fills to analyse.
   * @see recorded, requests
   */
  trades_csv?: string;
}
/**
 * Asks for a sweep over the configurations of a YAML file.
 * @see stepbit-io-v1, Sweep request
 */
export interface SweepRequest {
  /**
   * Version of the request.
   * @see stepbit-io-v1, Request fields
   */
  schema_version: SchemaVersion;
  /**
   * Id that the caller chose; null or absent when there is none.
   * @see stepbit-io-v1, Request fields
   */
  request_id?: string | null;
  /**
   * Run many configurations.
   * @see stepbit-io-v1, Request fields
   */
  command: "sweep";
  /**
   * What to sweep, and where to write.
   * @see stepbit-io-v1, Request fields
   */
  params: SweepRequestParams;
}
/**
 * Parameters of a sweep.
 * @see stepbit-io-v1, Sweep request
 */
export interface SweepRequestParams {
  /**
   * Path of the YAML file; not blank.
   * @see stepbit-io-v1, Sweep request
   */
  config_path: string;
  /**
   * Directory in which the run directory is made.
   * @see stepbit-io-v1, Sweep request
   */
  out_dir?: string;
  /**
   * @deprecated
   * Older name of out_dir.
   * Replaced by `out_dir`.
   * @see stepbit-io-v1, Sweep request
   */
  sweep_outdir?: string;
}
/**
 * Asks for a forward evaluation, a new one or one more segment of an old one.
 * @see stepbit-io-v1, Request fields
 */
export interface ForwardRequest {
  /**
   * Version of the request.
   * @see stepbit-io-v1, Request fields
   */
  schema_version: SchemaVersion;
  /**
   * Id that the caller chose; null or absent when there is none.
   * @see stepbit-io-v1, Request fields
   */
  request_id?: string | null;
  /**
   * Evaluate a candidate forward.
   * @see stepbit-io-v1, Request fields
   */
  command: "forward";
  /**
   * Candidate and period. Without run_dir and resume_forward the producer falls through to a plain run.
   * @see stepbit-io-v1, Request fields
   */
  params?: ForwardRequestParams;
}
/**
 * Parameters of a forward evaluation.
 * @see recorded, requests
 */
export interface ForwardRequestParams {
  /**
   * Directory of the run or sweep that holds the candidate.
   * @see recorded, requests
   */
  run_dir?: string;
  /**
   * Directory of the forward session to continue.
   * @see recorded, requests
   */
  resume_forward?: string;
  /**
   * Directory of the forward session.
   * @see recorded, requests
   */
  forward_outdir?: string;
  /**
   * Cash at the start.
   * Unit: quote currency.
   * @see recorded, requests
   */
  initial_cash?: number;
  /**
   * First date of the evaluation.
   * @see recorded, requests
   */
  forward_start?: CalendarDate;
  /**
   * First date after the evaluation: the bars before it are fetched.
   * @see recorded, requests
   */
  forward_end?: CalendarDate;
  /**
   * Figure by which the candidate is picked.
   * @see recorded, requests
   */
  forward_metric?: string;
}
/**
 * Asks for a portfolio over forward sessions.
 * @see stepbit-io-v1, Request fields
 */
export interface PortfolioRequest {
  /**
   * Version of the request.
   * @see stepbit-io-v1, Request fields
   */
  schema_version: SchemaVersion;
  /**
   * Id that the caller chose; null or absent when there is none.
   * @see stepbit-io-v1, Request fields
   */
  request_id?: string | null;
  /**
   * Combine forward sessions.
   * @see stepbit-io-v1, Request fields
   */
  command: "portfolio";
  /**
   * Sessions, selection and allocation. Without portfolio_report and portfolio_compare the producer falls through to a plain run.
   * @see stepbit-io-v1, Request fields
   */
  params?: PortfolioRequestParams;
}
/**
 * Parameters of a portfolio.
 * @see recorded, requests
 */
export interface PortfolioRequestParams {
  /**
   * Directory that holds the forward sessions, for one report.
   * @see recorded, requests
   */
  portfolio_report?: string;
  /**
   * Directory that holds the forward sessions, for a comparison of allocation modes.
   * @see recorded, requests
   */
  portfolio_compare?: string;
  /**
   * How capital is allocated.
   * @see recorded, requests
   */
  portfolio_mode?: "raw_capital" | "equal_weight" | "custom_weight";
  /**
   * Path of a JSON file of weights by session id, for custom_weight.
   * @see recorded, requests
   */
  portfolio_weights?: string;
  /**
   * How many sessions to keep; zero or less keeps all.
   * Unit: count.
   * @see recorded, requests
   */
  portfolio_top_n?: number;
  /**
   * Figure by which sessions are ranked.
   * @see recorded, requests
   */
  portfolio_rank_metric?: string;
  /**
   * Least total return of a session that is kept.
   * Unit: fraction.
   * @see recorded, requests
   */
  portfolio_min_return?: number;
  /**
   * Deepest drawdown of a session that is kept, a negative figure.
   * Unit: fraction.
   * @see recorded, requests
   */
  portfolio_max_drawdown?: number;
  /**
   * Instruments to keep, separated by commas.
   * @see recorded, requests
   */
  portfolio_include_tickers?: string;
  /**
   * Instruments to leave out, separated by commas.
   * @see recorded, requests
   */
  portfolio_exclude_tickers?: string;
  /**
   * Strategies to keep, separated by commas.
   * @see recorded, requests
   */
  portfolio_include_strategies?: string;
  /**
   * Strategies to leave out, separated by commas.
   * @see recorded, requests
   */
  portfolio_exclude_strategies?: string;
  /**
   * Whether to keep only the latest session of a source run.
   * @see recorded, requests
   */
  portfolio_latest_per_source_run?: boolean;
}
/**
 * The request succeeded.
 * @see stepbit-io-v1, Response envelope
 */
export interface ResponseSuccess {
  /**
   * Version of the envelope.
   * @see stepbit-io-v1, Response envelope
   */
  schema_version: SchemaVersion;
  /**
   * Id of the request; null when there was none.
   * @see stepbit-io-v1, Response envelope
   */
  request_id: string | null;
  /**
   * The request succeeded.
   * @see stepbit-io-v1, Response envelope
   */
  status: "success";
  /**
   * Id of the run.
   * @see stepbit-io-v1, Response envelope
   */
  run_id: RunId;
  /**
   * Directory that holds the artifacts.
   * @see stepbit-io-v1, Response envelope
   */
  artifacts_path: string;
  /**
   * Core figures of the result.
   * @see stepbit-io-v1, Response envelope
   */
  summary: Summary;
}
/**
 * The request failed.
 * @see stepbit-io-v1, Response envelope
 */
export interface ResponseError {
  /**
   * Version of the envelope.
   * @see stepbit-io-v1, Response envelope
   */
  schema_version: SchemaVersion;
  /**
   * Id of the request; null when there was none.
   * @see stepbit-io-v1, Response envelope
   */
  request_id: string | null;
  /**
   * The request failed.
   * @see stepbit-io-v1, Response envelope
   */
  status: "error";
  /**
   * Why it failed.
   * @see stepbit-io-v1, Response envelope
   */
  error: ResponseErrorDetail;
}
/**
 * Why a request failed.
 * @see stepbit-io-v1, Response envelope
 */
export interface ResponseErrorDetail {
  /**
   * Name of the exit code.
   * @see stepbit-io-v1, Response envelope
   */
  code: FailureLabel;
  /**
   * What went wrong, for people.
   * @see stepbit-io-v1, Response envelope
   */
  message: string;
}
/**
 * Resolved configuration that a run used. Request values reach it without conversion, so a figure may be recorded as text or null; a rule reports that.
 * @see run-artifact-contract, config.json
 */
export interface RunConfig {
  /**
   * Bars to wait after a SELL.
   * Unit: days.
   * @see recorded, run
   */
  cooldown_days: number | string | null;
  /**
   * First date after the period.
   * @see run-artifact-contract, config.json
   */
  end: CalendarDate;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see run-artifact-contract, config.json
   */
  fee: number | string | null;
  /**
   * Cash at the start.
   * Unit: quote currency.
   * @see recorded, run
   */
  initial_cash: number | string | null;
  /**
   * Length of a bar, for example 1d or 1h.
   * @see run-artifact-contract, config.json
   */
  interval: string;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see run-artifact-contract, config.json
   */
  k_atr: number | string | null;
  /**
   * Whether the run was a paper session; a plain run says false.
   * @see stepbit-io-v1, Paper results
   */
  paper: false;
  /**
   * Resolved parameters of the strategy; absent when none was asked for.
   * @see run-artifact-contract, config.json
   */
  parameters?: StrategyParameters;
  /**
   * Highest RSI at which a BUY is allowed.
   * @see run-artifact-contract, config.json
   */
  rsi_buy_max: number | string | null;
  /**
   * RSI from which a SELL follows.
   * @see run-artifact-contract, config.json
   */
  rsi_sell_min: number | string | null;
  /**
   * Slippage of a fill.
   * Unit: basis points.
   * @see run-artifact-contract, config.json
   */
  slippage_bps: number | string | null;
  /**
   * How slippage is computed: fixed, or from the average true range (atr). The producer treats any other word as fixed.
   * @see run-artifact-contract, config.json
   */
  slippage_mode: string;
  /**
   * First date of the period.
   * @see run-artifact-contract, config.json
   */
  start: CalendarDate;
  /**
   * Strategy that was asked for; absent when none was.
   * @see run-artifact-contract, config.json
   */
  strategy?: string;
  /**
   * Instrument.
   * @see run-artifact-contract, config.json
   */
  ticker: string;
}
/**
 * Machine-readable figures of a run, for ranking and comparison.
 * @see run-artifact-contract, metrics.json
 */
export interface RunMetrics {
  /**
   * The only result of a plain run.
   * @see run-artifact-contract, metrics.json
   */
  best_result: RunResult;
  /**
   * The command that produced the directory.
   * @see recorded, run
   */
  command: "run";
  /**
   * Number of results.
   * Unit: count.
   * @see run-artifact-contract, metrics.json
   */
  leaderboard_size: 1;
  /**
   * Mode of the run.
   * @see recorded, run
   */
  mode: "run";
  /**
   * Outcome.
   * @see run-artifact-contract, metrics.json
   */
  status: "success";
  /**
   * The core figures.
   * @see run-artifact-contract, metrics.json
   */
  summary: Summary;
}
/**
 * Figures of one backtest.
 * @see recorded, run
 */
export interface RunResult {
  /**
   * Bars after warm-up.
   * Unit: bars.
   * @see recorded, run
   */
  days: number;
  /**
   * Largest fall from a previous high.
   * Unit: fraction.
   * @see recorded, run
   */
  max_drawdown: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null when undefined.
   * Unit: ratio.
   * @see recorded, run
   */
  sharpe_simple: number | null;
  /**
   * Return over the period.
   * Unit: fraction.
   * @see recorded, run
   */
  total_return: number | null;
  /**
   * Number of trades.
   * Unit: count.
   * @see recorded, run
   */
  trades: number;
}
/**
 * Canonical public report of a plain run.
 * @see run-artifact-contract, report.json
 */
export interface RunReport {
  /**
   * Version of the report.
   * @see run-artifact-contract, report.json
   */
  schema_version: SchemaVersion;
  /**
   * What the document is.
   * @see run-artifact-contract, report.json
   */
  artifact_type: "quantlab_run_report";
  /**
   * A report is written when the run succeeded.
   * @see run-artifact-contract, report.json
   */
  status: "success";
  /**
   * Identity of the run.
   * @see run-artifact-contract, report.json
   */
  header: RunReportHeader;
  /**
   * How to run it again.
   * @see recorded, run
   */
  reproduce: Reproduce;
  /**
   * The resolved configuration.
   * @see run-artifact-contract, report.json
   */
  config_resolved: RunConfig;
  /**
   * The only result of a plain run.
   * @see run-artifact-contract, report.json
   *
   * @minItems 1
   * @maxItems 1
   */
  results: RunResult[];
  /**
   * Files of the directory when the report was written, sorted by name.
   * @see run-artifact-contract, report.json
   */
  artifacts: FileSize[];
  /**
   * The machine-facing result.
   * @see run-artifact-contract, report.json.machine_contract
   */
  machine_contract: RunMachineContract;
  /**
   * Mirror of machine_contract.summary.
   * @see run-artifact-contract, Stability Notes
   */
  summary: Summary;
}
/**
 * Identity of a run.
 * @see run-artifact-contract, report.json
 */
export interface RunReportHeader {
  /**
   * Id of the run.
   * @see recorded, run
   */
  run_id: RunId;
  /**
   * Mode of the run.
   * @see recorded, run
   */
  mode: "run";
  /**
   * When the run was recorded.
   * @see recorded, run
   */
  created_at: LocalTimestamp;
  /**
   * Commit of the producer.
   * @see recorded, run
   */
  git_commit: GitCommit;
  /**
   * Version text of the interpreter.
   * @see recorded, run
   */
  python_version: string;
  /**
   * Where the configuration came from.
   * @see recorded, run
   */
  config_path: string;
  /**
   * SHA-1 of the resolved configuration.
   * @see recorded, run
   */
  config_hash: Sha1;
  /**
   * Id of the request.
   * @see recorded, run
   */
  request_id: RequestId;
}
/**
 * The shared run registry as JSON.
 * @see run-artifact-contract, Shared Run Index
 */
export interface RunsIndexDocument {
  /**
   * When the index was written.
   * @see recorded, runs index
   */
  generated_at: LocalTimestamp;
  /**
   * Directory that was indexed, absolute or relative to the working directory of the producer.
   * @see recorded, runs index
   */
  root_dir: string;
  /**
   * Number of entries.
   * Unit: count.
   * @see recorded, runs index
   */
  n_runs: number;
  /**
   * The run directories below root_dir, sorted by name; never a paper session.
   * @see run-artifact-contract, Shared Run Index
   */
  runs: IndexedRun[];
}
/**
 * A session began.
 * @see stepbit-io-v1, Signal fields
 */
export interface SessionStarted {
  /**
   * Version of the signal.
   * @see stepbit-io-v1, Signal fields
   */
  schema_version: SchemaVersion;
  /**
   * What happened.
   * @see stepbit-io-v1, Signal fields
   */
  event: "SESSION_STARTED";
  /**
   * A session that began is running.
   * @see stepbit-io-v1, Signal fields
   */
  status: "running";
  /**
   * When the line was written, by the producer's clock.
   * @see stepbit-io-v1, Signal fields
   */
  timestamp: LocalTimestamp;
  /**
   * The public command. Other entries of the command line appear under their own word (paper, report, broker_preflight …); `unknown` when the session failed before the command was known.
   * @see stepbit-io-v1, Signal fields
   */
  mode: string;
  /**
   * Id of the request; null or absent when there was none. The producer repeats a number as a number, which is not what the contract says.
   * @see stepbit-io-v1, Signal fields
   */
  request_id?: string | null;
}
/**
 * A session ended well. What it names depends on the command; a command without a result names nothing.
 * @see stepbit-io-v1, SESSION_COMPLETED
 */
export interface SessionCompleted {
  /**
   * Version of the signal.
   * @see stepbit-io-v1, Signal fields
   */
  schema_version: SchemaVersion;
  /**
   * What happened.
   * @see stepbit-io-v1, Signal fields
   */
  event: "SESSION_COMPLETED";
  /**
   * A completed session succeeded.
   * @see stepbit-io-v1, Signal fields
   */
  status: "success";
  /**
   * When the line was written, by the producer's clock.
   * @see stepbit-io-v1, Signal fields
   */
  timestamp: LocalTimestamp;
  /**
   * The public command. Other entries of the command line appear under their own word (paper, report, broker_preflight …); `unknown` when the session failed before the command was known.
   * @see stepbit-io-v1, Signal fields
   */
  mode: string;
  /**
   * Id of the request; null or absent when there was none. The producer repeats a number as a number, which is not what the contract says.
   * @see stepbit-io-v1, Signal fields
   */
  request_id?: string | null;
  /**
   * Id of the run; for a paper-backed run the id of the paper session, for forward the id of the forward session.
   * @see stepbit-io-v1, SESSION_COMPLETED
   */
  run_id?: RunId;
  /**
   * Id of the paper or broker session.
   * @see recorded, signals
   */
  session_id?: string;
  /**
   * Directory that holds the artifacts: absolute, or relative to the producer's working directory.
   * @see stepbit-io-v1, SESSION_COMPLETED
   */
  artifacts_path?: string;
  /**
   * Path of the canonical report.
   * @see stepbit-io-v1, SESSION_COMPLETED
   */
  report_path?: string;
  /**
   * Core figures of the result.
   * @see recorded, signals
   */
  summary?: SignalSummary;
  /**
   * Directory of the shared run index.
   * @see recorded, signals
   */
  runs_index_root?: string;
  /**
   * Run index as a table, after it was refreshed.
   * @see recorded, signals
   */
  runs_index_csv?: string;
  /**
   * Run index as a document, after it was refreshed.
   * @see stepbit-io-v1, SESSION_COMPLETED
   */
  runs_index_json?: string;
  /**
   * Run index for people, after it was refreshed.
   * @see recorded, signals
   */
  runs_index_md?: string;
  /**
   * Venue adapter of a broker command.
   * @see recorded, signals
   */
  adapter_name?: string;
  /**
   * The only file that a broker, evidence or hand-off command wrote.
   * @see recorded, signals
   */
  artifact_path?: string;
  /**
   * Whether Kraken trades the pair.
   * @see recorded, signals
   */
  pair_supported?: boolean;
  /**
   * Whether the public interface of the venue answered.
   * @see recorded, signals
   */
  public_api_reachable?: boolean;
  /**
   * Whether Hyperliquid trades the market.
   * @see recorded, signals
   */
  market_supported?: boolean;
  /**
   * Transport that was chosen.
   * @see recorded, signals
   */
  resolved_transport?: string;
  /**
   * Whether a key was given.
   * @see recorded, signals
   */
  credentials_present?: boolean;
  /**
   * Whether the venue accepted the key.
   * @see recorded, signals
   */
  authenticated?: boolean;
  /**
   * Whether the account could be read.
   * @see recorded, signals
   */
  account_snapshot_available?: boolean;
  /**
   * Whether the account is ready for the intended order.
   * @see recorded, signals
   */
  readiness_allowed?: boolean;
  /**
   * Whether the account is visible without a key.
   * @see recorded, signals
   */
  account_visibility_available?: boolean;
  /**
   * State of the signature of a prepared action.
   * @see recorded, signals
   */
  signature_state?: string;
  /**
   * Whether the policy lets the dry run pass.
   * @see recorded, signals
   */
  preflight_allowed?: boolean;
  /**
   * Whether the venue accepted the order for validation.
   * @see recorded, signals
   */
  validation_accepted?: boolean;
  /**
   * Whether the venue was asked to validate.
   * @see recorded, signals
   */
  remote_validation_called?: boolean;
  /**
   * State of a submit.
   * @see recorded, signals
   */
  submit_state?: string;
  /**
   * Whether the venue was asked to take the order.
   * @see recorded, signals
   */
  remote_submit_called?: boolean;
  /**
   * Whether the venue took the order.
   * @see recorded, signals
   */
  submitted?: boolean;
  /**
   * Evidence corridor that was asked for.
   * @see recorded, signals
   */
  requested_corridor?: string;
  /**
   * Evidence corridor that was judged.
   * @see recorded, signals
   */
  resolved_corridor?: string;
  /**
   * Whether the corridor is ready for an evidence pass.
   * @see recorded, signals
   */
  ready_for_evidence_pass?: boolean;
  /**
   * Whether a pre-trade hand-off was accepted.
   * @see recorded, signals
   */
  accepted?: boolean;
  /**
   * Id of the hand-off.
   * @see recorded, signals
   */
  handoff_id?: string;
  /**
   * Whether the hand-off suffices for a draft execution intent.
   * @see recorded, signals
   */
  ready_for_draft_execution_intent?: boolean;
  /**
   * Instrument of the hand-off.
   * @see recorded, signals
   */
  symbol?: string | null;
  /**
   * Venue of the hand-off.
   * @see recorded, signals
   */
  venue?: string | null;
  /**
   * Side of the hand-off.
   * @see recorded, signals
   */
  side?: string | null;
}
/**
 * Core figures of a result as a signal carries them; a forward evaluation adds figures of its own. A figure that is not finite is null.
 * @see recorded, signals
 */
export interface SignalSummary {
  /**
   * Return over the whole period.
   * Unit: fraction.
   * @see recorded, signals
   */
  total_return: number | null;
  /**
   * Annualised Sharpe ratio without a risk-free rate; null after a forward evaluation.
   * Unit: ratio.
   * @see recorded, signals
   */
  sharpe_simple: number | null;
  /**
   * Largest fall from a previous high, zero or negative.
   * Unit: fraction.
   * @see recorded, signals
   */
  max_drawdown: number | null;
  /**
   * Number of trades; round trips after a forward evaluation.
   * Unit: count.
   * @see recorded, signals
   */
  trades: number;
  /**
   * Share of winning round trips; without round trips, the share of positive active bars.
   * Unit: fraction.
   * @see recorded, signals
   */
  win_rate: number | null;
  /**
   * Annualised standard deviation of the bar returns of a forward evaluation.
   * Unit: fraction.
   * @see recorded, signals
   */
  annualized_volatility?: number | null;
  /**
   * Bars that were evaluated.
   * Unit: count.
   * @see recorded, signals
   */
  n_bars?: number;
  /**
   * Closed round trips.
   * Unit: count.
   * @see recorded, signals
   */
  n_trades?: number;
  /**
   * Mean profit of a round trip.
   * Unit: quote currency.
   * @see recorded, signals
   */
  expectancy?: number | null;
  /**
   * Profit of the best round trip.
   * Unit: quote currency.
   * @see recorded, signals
   */
  best_trade_pnl?: number | null;
  /**
   * Profit of the worst round trip.
   * Unit: quote currency.
   * @see recorded, signals
   */
  worst_trade_pnl?: number | null;
  /**
   * Fees of all fills.
   * Unit: quote currency.
   * @see recorded, signals
   */
  total_fees?: number | null;
}
/**
 * A session ended with an error.
 * @see stepbit-io-v1, SESSION_FAILED
 */
export interface SessionFailed {
  /**
   * Version of the signal.
   * @see stepbit-io-v1, Signal fields
   */
  schema_version: SchemaVersion;
  /**
   * What happened.
   * @see stepbit-io-v1, Signal fields
   */
  event: "SESSION_FAILED";
  /**
   * A failed session ended with an error.
   * @see stepbit-io-v1, Signal fields
   */
  status: "error";
  /**
   * When the line was written, by the producer's clock.
   * @see stepbit-io-v1, Signal fields
   */
  timestamp: LocalTimestamp;
  /**
   * The public command. Other entries of the command line appear under their own word (paper, report, broker_preflight …); `unknown` when the session failed before the command was known.
   * @see stepbit-io-v1, Signal fields
   */
  mode: string;
  /**
   * Id of the request; null or absent when there was none. The producer repeats a number as a number, which is not what the contract says.
   * @see stepbit-io-v1, Signal fields
   */
  request_id?: string | null;
  /**
   * Exit code of the process.
   * @see stepbit-io-v1, SESSION_FAILED
   */
  exit_code: FailureExitCode;
  /**
   * Class name of the exception.
   * @see stepbit-io-v1, SESSION_FAILED
   */
  error_type: string;
  /**
   * What went wrong, for people, in the producer's language; may be empty.
   * @see stepbit-io-v1, SESSION_FAILED
   */
  message: string;
}
/**
 * Configuration of a sweep as it was loaded. Keys that the producer does not know are kept and travel into every row.
 * @see run-artifact-contract, config.json
 */
export interface SweepConfig {
  /**
   * What a configuration needs to be eligible in a walk-forward sweep; a grid sweep does not read it, and it may be null there.
   * @see recorded, sweep
   */
  constraints?: SweepConstraints;
  /**
   * Bars to wait after a SELL; what is behind the point is cut off.
   * Unit: days.
   * @see recorded, sweep
   */
  cooldown_days?: number;
  /**
   * First date after the period.
   * @see run-artifact-contract, config.json
   */
  end: CalendarDate;
  /**
   * Fee of a fill.
   * Unit: fraction.
   * @see run-artifact-contract, config.json
   */
  fee?: number;
  /**
   * Cash at the start.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  initial_cash?: number;
  /**
   * Length of a bar, for example 1d.
   * @see run-artifact-contract, config.json
   */
  interval: string;
  /**
   * Slippage in multiples of the average true range, for slippage_mode atr.
   * @see run-artifact-contract, config.json
   */
  k_atr?: number;
  /**
   * Values to try.
   * @see recorded, sweep
   */
  param_grid?: ParamGrid;
  /**
   * Highest RSI at which a BUY is allowed.
   * @see run-artifact-contract, config.json
   */
  rsi_buy_max?: number;
  /**
   * RSI from which a SELL follows.
   * @see run-artifact-contract, config.json
   */
  rsi_sell_min?: number;
  /**
   * How training selects in a walk-forward sweep; a grid sweep does not read it, and it may be null there.
   * @see recorded, sweep
   */
  selection?: SweepSelection;
  /**
   * Slippage of a fill, for slippage_mode fixed.
   * Unit: basis points.
   * @see run-artifact-contract, config.json
   */
  slippage_bps?: number;
  /**
   * How slippage is computed: fixed, or from the average true range (atr).
   * @see run-artifact-contract, config.json
   */
  slippage_mode?: string;
  /**
   * Windows of a walk-forward sweep; absent, null or empty for a grid sweep.
   * @see recorded, sweep
   */
  splits?: SweepSplit[] | null;
  /**
   * First date of the period.
   * @see run-artifact-contract, config.json
   */
  start: CalendarDate;
  /**
   * Strategy of every configuration; absent when none was asked for.
   * @see run-artifact-contract, config.json
   */
  strategy?: string;
  /**
   * Instrument.
   * @see run-artifact-contract, config.json
   */
  ticker: string;
}
/**
 * Execution identity and context of a grid sweep.
 * @see run-artifact-contract, metadata.json
 */
export interface GridSweepMetadata {
  /**
   * The command that produced the directory.
   * @see run-artifact-contract, metadata.json
   */
  command: "sweep";
  /**
   * SHA-1 of the loaded configuration; the run id carries another hash, of the configuration file.
   * @see run-artifact-contract, metadata.json
   */
  config_hash: Sha1;
  /**
   * Configuration file as the caller named it.
   * @see run-artifact-contract, metadata.json
   */
  config_path: string;
  /**
   * When the sweep was recorded.
   * @see run-artifact-contract, metadata.json
   */
  created_at: LocalTimestamp;
  /**
   * The bars that the sweep rests on, one entry for every series that was read, in that order.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint[];
  /**
   * Commit of the producer.
   * @see recorded, sweep
   */
  git_commit: GitCommit;
  /**
   * Length of a bar, when the request named one; the sweep uses that of its configuration.
   * @see recorded, sweep
   */
  interval?: string;
  /**
   * Mode of the sweep.
   * @see run-artifact-contract, metadata.json
   */
  mode: "grid";
  /**
   * Configurations that were run.
   * Unit: count.
   * @see recorded, sweep
   */
  n_runs: number;
  /**
   * Interpreter of the producer.
   * @see recorded, sweep
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, sweep
   */
  python_version: string;
  /**
   * Id of the request that asked for the sweep; absent when there was none.
   * @see run-artifact-contract, metadata.json
   */
  request_id?: RequestId;
  /**
   * Id of the sweep.
   * @see run-artifact-contract, metadata.json
   */
  run_id: RunId;
  /**
   * Metadata is written when the sweep succeeded.
   * @see run-artifact-contract, metadata.json
   */
  status: "success";
  /**
   * The core figures of the best result.
   * @see recorded, sweep
   */
  summary: Summary;
  /**
   * Instrument, when the request named one; the sweep uses that of its configuration.
   * @see recorded, sweep
   */
  ticker?: string;
  /**
   * The best results, at most ten, best first.
   * @see recorded, sweep
   */
  top10: GridResult[];
}
/**
 * Execution identity and context of a walk-forward sweep.
 * @see run-artifact-contract, metadata.json
 */
export interface WalkForwardSweepMetadata {
  /**
   * The command that produced the directory.
   * @see run-artifact-contract, metadata.json
   */
  command: "sweep";
  /**
   * SHA-1 of the loaded configuration; the run id carries another hash, of the configuration file.
   * @see run-artifact-contract, metadata.json
   */
  config_hash: Sha1;
  /**
   * Configuration file as the caller named it.
   * @see run-artifact-contract, metadata.json
   */
  config_path: string;
  /**
   * When the sweep was recorded.
   * @see run-artifact-contract, metadata.json
   */
  created_at: LocalTimestamp;
  /**
   * The bars that the sweep rests on, one entry for every series that was read, in that order.
   * @see quantlab-contracts, Data fingerprint
   */
  data?: DataFingerprint[];
  /**
   * Commit of the producer.
   * @see recorded, sweep
   */
  git_commit: GitCommit;
  /**
   * Length of a bar, when the request named one; the sweep uses that of its configuration.
   * @see recorded, sweep
   */
  interval?: string;
  /**
   * Mode of the sweep.
   * @see run-artifact-contract, metadata.json
   */
  mode: "walkforward";
  /**
   * Configurations that training selected, over all splits.
   * Unit: count.
   * @see recorded, sweep
   */
  n_selected: number;
  /**
   * Configurations that were tested, over all splits.
   * Unit: count.
   * @see recorded, sweep
   */
  n_test_runs: number;
  /**
   * Configurations that were trained, over all splits.
   * Unit: count.
   * @see recorded, sweep
   */
  n_train_runs: number;
  /**
   * Interpreter of the producer.
   * @see recorded, sweep
   */
  python_executable: string;
  /**
   * Version text of the interpreter.
   * @see recorded, sweep
   */
  python_version: string;
  /**
   * Id of the request that asked for the sweep; absent when there was none.
   * @see run-artifact-contract, metadata.json
   */
  request_id?: RequestId;
  /**
   * Id of the sweep.
   * @see run-artifact-contract, metadata.json
   */
  run_id: RunId;
  /**
   * Metadata is written when the sweep succeeded.
   * @see run-artifact-contract, metadata.json
   */
  status: "success";
  /**
   * The core figures of the best result.
   * @see recorded, sweep
   */
  summary: Summary;
  /**
   * Instrument, when the request named one; the sweep uses that of its configuration.
   * @see recorded, sweep
   */
  ticker?: string;
  /**
   * The best results, at most ten, best first.
   * @see recorded, sweep
   */
  top10: WalkForwardResult[];
}
/**
 * Machine-readable figures of a grid sweep.
 * @see run-artifact-contract, metrics.json
 */
export interface GridSweepMetrics {
  /**
   * The first of the leaderboard.
   * @see run-artifact-contract, metrics.json
   */
  best_result: GridResult;
  /**
   * Results kept in metadata.top10, not the number of configurations.
   * Unit: count.
   * @see run-artifact-contract, metrics.json
   */
  leaderboard_size: number;
  /**
   * Mode of the sweep.
   * @see recorded, sweep
   */
  mode: "grid";
  /**
   * Configurations that were run.
   * Unit: count.
   * @see recorded, sweep
   */
  n_runs: number;
  /**
   * Outcome.
   * @see run-artifact-contract, metrics.json
   */
  status: "success";
  /**
   * The core figures of the best result.
   * @see run-artifact-contract, metrics.json
   */
  summary: Summary;
}
/**
 * Machine-readable figures of a walk-forward sweep.
 * @see run-artifact-contract, metrics.json
 */
export interface WalkForwardSweepMetrics {
  /**
   * The first of the out-of-sample leaderboard; null when nothing was selected.
   * @see run-artifact-contract, metrics.json
   */
  best_result: WalkForwardResult;
  /**
   * Results kept in metadata.top10, not the number of configurations.
   * Unit: count.
   * @see run-artifact-contract, metrics.json
   */
  leaderboard_size: number;
  /**
   * Mode of the sweep.
   * @see recorded, sweep
   */
  mode: "walkforward";
  /**
   * Configurations that training selected, over all splits.
   * Unit: count.
   * @see recorded, sweep
   */
  n_selected: number;
  /**
   * Configurations that were tested, over all splits.
   * Unit: count.
   * @see recorded, sweep
   */
  n_test_runs: number;
  /**
   * Configurations that were trained, over all splits.
   * Unit: count.
   * @see recorded, sweep
   */
  n_train_runs: number;
  /**
   * Outcome.
   * @see run-artifact-contract, metrics.json
   */
  status: "success";
  /**
   * The core figures of the best result.
   * @see run-artifact-contract, metrics.json
   */
  summary: Summary;
}
/**
 * One split of the out-of-sample equity curve. When nothing was selected the table is one empty line, without a header.
 * @see recorded, sweep
 */
export interface OosEquityStep {
  /**
   * Name of the split.
   * @see recorded, sweep
   */
  split_name: string;
  /**
   * Mean return of the selected on the test window.
   * Unit: fraction.
   * @see recorded, sweep
   */
  avg_test_return: number;
  /**
   * Product of the mean returns so far, from 1.
   * Unit: ratio.
   * @see recorded, sweep
   */
  cumulative_equity: number;
}
/**
 * One bar of the out-of-sample equity of the best-ranked configurations, split after split.
 * @see recorded, sweep
 */
export interface OosEquityPoint {
  /**
   * Bar of the test window: a date, or a date and time for intraday bars.
   * @see recorded, sweep
   */
  timestamp: string;
  /**
   * Name of the split.
   * @see recorded, sweep
   */
  split_name: string;
  /**
   * Equity of the best-ranked configuration; starts at 1 in every split.
   * Unit: ratio.
   * @see recorded, sweep
   */
  equity: number;
  /**
   * Net return of the bar.
   * Unit: fraction.
   * @see recorded, sweep
   */
  period_return: number;
  /**
   * Equity less 1.
   * Unit: fraction.
   * @see recorded, sweep
   */
  cumulative_return: number;
  /**
   * Close of the bar.
   * Unit: quote currency.
   * @see recorded, sweep
   */
  close: number;
  /**
   * 1 asks for a BUY, -1 for a SELL, 0 for nothing.
   * @see recorded, sweep
   */
  signal: -1 | 0 | 1;
  /**
   * 1 while in the market.
   * @see recorded, sweep
   */
  position: 0 | 1;
}
/**
 * Canonical public report of a sweep. The mode has no top-level tag: `results` belongs to a grid, `oos_leaderboard` and `kpi_summary` to a walk-forward; `machine_contract.mode` narrows machine_contract, and Array.isArray tells the two kinds of `summary`.
 * @see run-artifact-contract, report.json
 */
export interface SweepReport {
  /**
   * Version of the report.
   * @see run-artifact-contract, report.json
   */
  schema_version: SchemaVersion;
  /**
   * What the document is.
   * @see run-artifact-contract, report.json
   */
  artifact_type: "quantlab_run_report";
  /**
   * A report is written when the sweep succeeded.
   * @see run-artifact-contract, report.json
   */
  status: "success";
  /**
   * Identity of the sweep.
   * @see run-artifact-contract, report.json
   */
  header: SweepReportHeader;
  /**
   * How to run it again.
   * @see recorded, sweep
   */
  reproduce: Reproduce;
  /**
   * The loaded configuration.
   * @see run-artifact-contract, report.json
   */
  config_resolved: SweepConfig;
  /**
   * Grid only: the first ten of the leaderboard.
   * @see run-artifact-contract, report.json
   */
  results?: GridRow[];
  /**
   * Walk-forward only: the first ten of the out-of-sample leaderboard; empty when nothing was selected.
   * @see recorded, sweep
   */
  oos_leaderboard?: WalkForwardRow[];
  /**
   * Files of the directory when the report was written, sorted by name; those written later are missing.
   * @see run-artifact-contract, report.json
   */
  artifacts: FileSize[];
  /**
   * The machine-facing result.
   * @see run-artifact-contract, report.json.machine_contract
   */
  machine_contract: SweepMachineContract;
  /**
   * Grid: empty core figures. Walk-forward: one entry a split.
   * @see run-artifact-contract, report.json
   */
  summary: SweepReportSummary;
  /**
   * Walk-forward only: empty core figures, where summary holds the splits.
   * @see recorded, sweep
   */
  kpi_summary?: Summary;
}
/**
 * Identity of a sweep.
 * @see run-artifact-contract, report.json
 */
export interface SweepReportHeader {
  /**
   * Id of the sweep.
   * @see recorded, sweep
   */
  run_id: RunId;
  /**
   * Mode of the sweep.
   * @see recorded, sweep
   */
  mode: "grid" | "walkforward";
  /**
   * When the sweep was recorded.
   * @see recorded, sweep
   */
  created_at: LocalTimestamp;
  /**
   * Commit of the producer.
   * @see recorded, sweep
   */
  git_commit: GitCommit;
  /**
   * Version text of the interpreter.
   * @see recorded, sweep
   */
  python_version: string;
  /**
   * Configuration file as the caller named it.
   * @see recorded, sweep
   */
  config_path: string;
  /**
   * SHA-1 of the loaded configuration.
   * @see recorded, sweep
   */
  config_hash: Sha1;
  /**
   * Id of the request.
   * @see recorded, sweep
   */
  request_id: RequestId;
}
/**
 * The command succeeded.
 * @see quantlab-tool-adapter-61, Output contract
 */
export interface ToolSuccess {
  /**
   * The command succeeded.
   * @see quantlab-tool-adapter-61, Output contract
   */
  status: "success";
  /**
   * The command that was asked for.
   * @see quantlab-tool-adapter-61, Output contract
   */
  command: "run" | "sweep" | "forward" | "portfolio";
  /**
   * Id of the request.
   * @see quantlab-tool-adapter-61, Acceptance criteria
   */
  request_id?: string | null;
  /**
   * Id of the run; for a paper-backed run the id of the paper session.
   * @see quantlab-tool-adapter-61, Output contract
   */
  run_id: RunId;
  /**
   * Directory that holds the artifacts.
   * @see quantlab-tool-adapter-61, Output contract
   */
  artifacts_path: string;
  /**
   * Path of the canonical report.
   * @see quantlab-tool-adapter-61, Output contract
   */
  report_path: string;
  /**
   * Mode of the result.
   * @see quantlab-tool-adapter-61, Output contract
   */
  mode: string;
  /**
   * Core figures, from the machine contract.
   * @see quantlab-tool-adapter-61, Output contract
   */
  summary: Summary;
  /**
   * The machine-facing result, from the report.
   * @see quantlab-tool-adapter-61, Output contract
   */
  machine_contract: ToolMachineContract;
  /**
   * The core figures again, under the name that the panel reads.
   * @see stepbit-app, QuantLab panel
   */
  metrics?: Summary;
  /**
   * Files that the panel may fetch.
   * @see stepbit-app, QuantLab panel
   */
  artifacts?: ToolArtifact[];
  /**
   * What the signal file said, in order.
   * @see quantlab-tool-adapter-61, Signal-file behavior
   */
  events?: ToolEvent[];
  /**
   * What is worth knowing about a result that is usable.
   * @see stepbit-app, QuantLab panel
   */
  errors?: ToolIssue[];
}
/**
 * Machine-facing result of any command, as it stands in the report.
 * @see run-artifact-contract, report.json.machine_contract
 */
export interface ToolMachineContract {
  /**
   * Version of the machine contract.
   * @see run-artifact-contract, report.json.machine_contract
   */
  schema_version: SchemaVersion;
  /**
   * What the result is.
   * @see run-artifact-contract, report.json.machine_contract
   */
  contract_type: "quantlab.run.result" | "quantlab.sweep.result" | "quantlab.paper.result";
  /**
   * The command as the producer names it; paper for a paper-backed run.
   * @see run-artifact-contract, report.json.machine_contract
   */
  command: string;
  /**
   * Outcome.
   * @see run-artifact-contract, report.json.machine_contract
   */
  status: "success";
  /**
   * Id of the request, when provided; null or absent when it had none.
   * @see run-artifact-contract, report.json.machine_contract
   */
  request_id?: RequestId;
  /**
   * Id of the run or paper session.
   * @see run-artifact-contract, report.json.machine_contract
   */
  run_id: RunId;
  /**
   * Mode of the result.
   * @see run-artifact-contract, report.json.machine_contract
   */
  mode: string;
  /**
   * Core figures: the canonical source.
   * @see run-artifact-contract, report.json.machine_contract
   */
  summary: Summary;
  /**
   * Canonical files by role, relative to the directory.
   * @see run-artifact-contract, report.json.machine_contract
   */
  artifacts: {
    [k: string]: string;
  };
  /**
   * Best row of a sweep, when there is one.
   * @see stepbit-io-v1, Sweep results
   */
  best_result?: {
    [k: string]: unknown;
  };
}
/**
 * One file of the result.
 * @see stepbit-app, QuantLab panel
 */
export interface ToolArtifact {
  /**
   * Name of the file, by which the panel picks what it shows.
   * @see stepbit-app, QuantLab panel
   */
  name: string;
  /**
   * Absolute path of the file.
   * @see stepbit-app, QuantLab panel
   */
  path: string;
  /**
   * Size of the file.
   * Unit: bytes.
   * @see stepbit-app, QuantLab panel
   */
  size_bytes: number;
}
/**
 * One event of the session. Events that the contract does not know yet are handed on.
 * @see quantlab-tool-adapter-61, Signal-file behavior
 */
export interface ToolEvent {
  /**
   * What happened.
   * @see quantlab-tool-adapter-61, Signal-file behavior
   */
  event: string;
  /**
   * State after the event.
   * @see quantlab-tool-adapter-61, Signal-file behavior
   */
  status?: string;
  /**
   * When it happened, by the producer's clock.
   * @see quantlab-tool-adapter-61, Signal-file behavior
   */
  timestamp?: string;
  /**
   * What went wrong, for people.
   * @see quantlab-tool-adapter-61, Signal-file behavior
   */
  message?: string;
}
/**
 * Something that went wrong.
 * @see stepbit-app, QuantLab panel
 */
export interface ToolIssue {
  /**
   * Name of the exit code, or a word of the adapter such as TIMEOUT, CANCELLED, KILLED, REPORT_MISSING, CONTRACT_ERROR.
   * @see stepbit-app, QuantLab panel
   */
  code: string;
  /**
   * What went wrong, for people.
   * @see stepbit-app, QuantLab panel
   */
  message: string;
  /**
   * How much it matters.
   * @see stepbit-app, QuantLab panel
   */
  severity?: string;
  /**
   * Whether the same request may succeed another time.
   * @see quantlab-tool-adapter-61, Acceptance criteria
   */
  retryable?: boolean;
}
/**
 * The command failed; `errors` says why.
 * @see quantlab-tool-adapter-61, Acceptance criteria
 */
export interface ToolFailure {
  /**
   * The command failed.
   * @see quantlab-tool-adapter-61, Output contract
   */
  status: "error";
  /**
   * The command that was asked for; null when the input named none.
   * @see quantlab-tool-adapter-61, Output contract
   */
  command?: string | null;
  /**
   * Id of the request.
   * @see quantlab-tool-adapter-61, Acceptance criteria
   */
  request_id?: string | null;
  /**
   * Id of what was begun; null when nothing was.
   * @see quantlab-tool-adapter-61, Output contract
   */
  run_id?: string | null;
  /**
   * Directory that holds what was written; null when nothing was.
   * @see quantlab-tool-adapter-61, Output contract
   */
  artifacts_path?: string | null;
  /**
   * Path of a report that was written all the same; null when none was.
   * @see quantlab-tool-adapter-61, Output contract
   */
  report_path?: string | null;
  /**
   * Mode of the session; null when none began.
   * @see quantlab-tool-adapter-61, Output contract
   */
  mode?: string | null;
  /**
   * Exit code of the process; null when there was no process or a signal ended it.
   * @see quantlab-tool-adapter-61, Acceptance criteria
   */
  exit_code?: number | null;
  /**
   * The panel reads figures; a failure has none.
   * @see stepbit-app, QuantLab panel
   */
  metrics?: null;
  /**
   * Files that the panel may fetch.
   * @see stepbit-app, QuantLab panel
   */
  artifacts?: ToolArtifact[];
  /**
   * What the signal file said, in order.
   * @see quantlab-tool-adapter-61, Signal-file behavior
   */
  events?: ToolEvent[];
  /**
   * Why it failed, the cause first.
   * @see quantlab-tool-adapter-61, Acceptance criteria
   *
   * @minItems 1
   */
  errors: ToolIssue[];
}
/**
 * One row of trades.csv: one fill.
 * @see run-artifact-contract, Canonical Run Directory
 */
export interface Trade {
  /**
   * Bar of the fill: a date, or a date and time for intraday bars.
   * @see recorded, paper
   */
  timestamp: string;
  /**
   * BUY opens, SELL closes.
   * @see recorded, paper
   */
  side: "BUY" | "SELL";
  /**
   * Close of the bar.
   * Unit: quote currency.
   * @see recorded, paper
   */
  close: number;
  /**
   * Price after slippage.
   * Unit: quote currency.
   * @see recorded, paper
   */
  exec_price: number;
  /**
   * Quantity held after the fill; 0 after a SELL.
   * Unit: base currency.
   * @see recorded, paper
   */
  qty: number;
  /**
   * Fee of the fill.
   * Unit: quote currency.
   * @see recorded, paper
   */
  fee: number;
  /**
   * Cash plus position at the close, after the fill.
   * Unit: quote currency.
   * @see recorded, paper
   */
  equity_after: number;
  /**
   * Slippage as a fraction of the price.
   * Unit: fraction.
   * @see recorded, paper
   */
  slippage?: number | null;
  /**
   * Why the fill happened.
   * @see recorded, paper
   */
  reason?: string | null;
}
