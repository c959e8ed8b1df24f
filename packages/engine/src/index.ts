export { type Backtest, type BacktestColumns, backtestColumns } from "./backtest/backtest-columns.ts";
export { runBacktest } from "./backtest/run-backtest.ts";
export { toSignals } from "./backtest/to-signals.ts";
export type { Bars } from "./bars.ts";
export { type Environment, processEnvironment } from "./cli/environment.ts";
export { runCli } from "./cli/run-cli.ts";
export type { CostOptions } from "./costs/cost-options.ts";
export type { BarProvider, BarRequest, BarSeries, BarsOrigin } from "./data/bar-provider.ts";
export type { BarRange } from "./data/bar-table.ts";
export { chooseProvider } from "./data/choose-provider.ts";
export { type BarsFingerprint, fingerprintBars } from "./data/fingerprint-bars.ts";
export { localBars } from "./data/local-bars.ts";
export { parseBarsCsv } from "./data/parse-bars-csv.ts";
export type { ProviderContext } from "./data/provider-context.ts";
export { ConfigError, DataError, StrategyError } from "./errors.ts";
export type { Candidate } from "./forward/candidate.ts";
export { type CandidateOptions, type CandidateSource, chooseCandidate } from "./forward/choose-candidate.ts";
export {
  type ForwardSession,
  openForwardSession,
  type ResumedSession,
  resumeForwardSession,
} from "./forward/forward-session.ts";
export type { ForwardState, SessionFacts } from "./forward/forward-state.ts";
export { configHash } from "./identity/config-hash.ts";
export type { ConfigTree, ConfigValue, ConfigValues } from "./identity/config-json.ts";
export { runId } from "./identity/run-id.ts";
export type { IndicatorColumns } from "./indicators/frame-columns.ts";
export { type IndicatorFrame, indicatorColumns, indicatorFrame } from "./indicators/indicator-frame.ts";
export { type BacktestMetrics, computeMetrics } from "./metrics/compute-metrics.ts";
export { type BrokerOptions, type Fill, fillsOf } from "./paper-broker.ts";
export type { Allocation } from "./portfolio/aggregate-sessions.ts";
export { portfolioCompare } from "./portfolio/portfolio-compare.ts";
export { portfolioReport } from "./portfolio/portfolio-report.ts";
export type { ScannedSession } from "./portfolio/portfolio-session.ts";
export type { SelectionRules } from "./portfolio/select-sessions.ts";
export type { PortfolioMode, Weights } from "./portfolio/session-weights.ts";
export type { Asked, Command, ForwardCommand, PortfolioCommand, RunCommand, SweepCommand } from "./request/command.ts";
export { type RequestOptions, readRequest } from "./request/read-request.ts";
export { type ComputedRun, computeRun } from "./run/compute-run.ts";
export { bestRun, type RankedFigure } from "./runs-index/best-run.ts";
export { type RunRow, runRow } from "./runs-index/run-row.ts";
export { runsIn } from "./runs-index/runs-in.ts";
export { resolveParameters } from "./strategies/resolve-parameters.ts";
export { findStrategy, strategies } from "./strategies/strategies.ts";
export { defineStrategy, type Strategy } from "./strategies/strategy.ts";
export { leaderboardKeys, orderRows, type SortKey } from "./sweep/order-rows.ts";
export { type OutOfSamplePoint, outOfSampleCurve } from "./sweep/out-of-sample-curve.ts";
export { gridConfigs, type ParameterGrid, parameterGrid } from "./sweep/parameter-grid.ts";
export { runSweep, type SweepRow, sweepRow } from "./sweep/run-sweep.ts";
export type { SplitSummary } from "./sweep/split-summary.ts";
export type { SweepConfig } from "./sweep/sweep-config.ts";
export {
  type OutOfSampleSeries,
  type SplitResult,
  type WalkForward,
  type WalkForwardRow,
  walkForward,
} from "./sweep/walk-forward.ts";
