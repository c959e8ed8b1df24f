# Made by `npm run generate` from schemas/. Do not edit.
"""Types of the contract family; every member says its unit and the clause it comes from."""

from typing import Any, Literal, TypeAlias, TypedDict, Union

from quantlab_contracts._typing import NotRequired

__all__ = [
    "AdvancedReport",
    "ArtifactNames",
    "BarInstant",
    "CalendarDate",
    "CompareReport",
    "DataFingerprint",
    "DataTime",
    "DateWindow",
    "DrawdownMetrics",
    "EquityMetrics",
    "ExitCode",
    "ExitCodeDataError",
    "ExitCodeGeneralError",
    "ExitCodeInvalidConfig",
    "ExitCodeStrategyError",
    "ExitCodeSuccess",
    "ExitCodeTable",
    "FailureExitCode",
    "FailureLabel",
    "FileSize",
    "ForwardCandidate",
    "ForwardCandidateParams",
    "ForwardContinuity",
    "ForwardEquityPoint",
    "ForwardFileSize",
    "ForwardPerformance",
    "ForwardPortfolioState",
    "ForwardReport",
    "ForwardRequest",
    "ForwardRequestParams",
    "ForwardReturnPoint",
    "ForwardSession",
    "ForwardSessionId",
    "ForwardSummary",
    "ForwardWarmup",
    "GitCommit",
    "GridMachineContract",
    "GridResult",
    "GridRow",
    "GridSweepMetadata",
    "GridSweepMetrics",
    "HealthSummary",
    "IndexedPaperSession",
    "IndexedRun",
    "LastBarInstant",
    "LaunchControl",
    "LaunchControlAccepted",
    "LaunchControlRefused",
    "LaunchControlRequest",
    "LaunchJob",
    "LaunchParams",
    "LaunchRunParams",
    "LaunchRunRequest",
    "LaunchSweepParams",
    "LaunchSweepRequest",
    "LegacyConfig",
    "LegacyGridMeta",
    "LegacyMachineContract",
    "LegacyMeta",
    "LegacyReport",
    "LegacyReportHeader",
    "LegacyRun",
    "LegacyWalkForwardMeta",
    "LocalTimestamp",
    "MachineRequest",
    "ModelRun",
    "ModelRunBaselineComparison",
    "ModelRunDataSource",
    "ModelRunDatasetManifest",
    "ModelRunFeature",
    "ModelRunFeatureManifest",
    "ModelRunInputShape",
    "ModelRunLibrary",
    "ModelRunLookback",
    "ModelRunMetrics",
    "ModelRunModelConfig",
    "ModelRunNormalization",
    "ModelRunOutput",
    "ModelRunPeriod",
    "ModelRunPrediction",
    "ModelRunPromotionAssessment",
    "ModelRunReproducibility",
    "ModelRunRiskReport",
    "ModelRunSplit",
    "ModelRunTarget",
    "ModelRunTime",
    "ModelRunTimeRange",
    "ModelRunTrainingSummary",
    "ModelRunValidationSummary",
    "MonthlyReturn",
    "OosEquityPoint",
    "OosEquityStep",
    "PaperAlert",
    "PaperAlerts",
    "PaperHealth",
    "PaperSession",
    "PaperSessionAborted",
    "PaperSessionArtifactNames",
    "PaperSessionConfig",
    "PaperSessionFailed",
    "PaperSessionMachineContract",
    "PaperSessionMetadata",
    "PaperSessionMetadataAtAbort",
    "PaperSessionMetadataAtFailure",
    "PaperSessionMetadataAtStart",
    "PaperSessionMetadataAtSuccess",
    "PaperSessionMetrics",
    "PaperSessionReport",
    "PaperSessionReportHeader",
    "PaperSessionResult",
    "PaperSessionRunning",
    "PaperSessionStatus",
    "PaperSessionSucceeded",
    "PaperSessionsIndex",
    "PaperSessionsIndexDocument",
    "ParamGrid",
    "Portfolio",
    "PortfolioAllocation",
    "PortfolioCandidate",
    "PortfolioCompare",
    "PortfolioComparison",
    "PortfolioModeResult",
    "PortfolioReport",
    "PortfolioRequest",
    "PortfolioRequestParams",
    "PortfolioScan",
    "PortfolioSelection",
    "PortfolioTotals",
    "ReportedFile",
    "Reproduce",
    "RequestId",
    "ResponseEnvelope",
    "ResponseError",
    "ResponseErrorDetail",
    "ResponseSuccess",
    "ResultFigures",
    "Run",
    "RunConfig",
    "RunId",
    "RunMachineContract",
    "RunMetadata",
    "RunMetrics",
    "RunReport",
    "RunReportHeader",
    "RunRequest",
    "RunRequestParams",
    "RunResult",
    "RunsIndex",
    "RunsIndexDocument",
    "SchemaVersion",
    "SessionCompleted",
    "SessionCount",
    "SessionFailed",
    "SessionSignal",
    "SessionStarted",
    "Sha1",
    "SignalSummary",
    "SplitMetrics",
    "StrategyParameters",
    "Summary",
    "Sweep",
    "SweepConfig",
    "SweepConstraints",
    "SweepMachineContract",
    "SweepMetadata",
    "SweepMetrics",
    "SweepReport",
    "SweepReportHeader",
    "SweepReportSummary",
    "SweepRequest",
    "SweepRequestParams",
    "SweepSelection",
    "SweepSplit",
    "TimeWindowMetrics",
    "ToolArtifact",
    "ToolEvent",
    "ToolFailure",
    "ToolIssue",
    "ToolMachineContract",
    "ToolResult",
    "ToolSuccess",
    "Trade",
    "TradeDistribution",
    "UtcTimestamp",
    "VersionText",
    "WalkForwardMachineContract",
    "WalkForwardResult",
    "WalkForwardRow",
    "WalkForwardSweepMetadata",
    "WalkForwardSweepMetrics",
]


RunId: TypeAlias = str
"""Id of a run, and the name of its directory: time to the second, mode, the first seven hexadecimal
digits of a SHA-1.

Clause: run-artifact-contract, Canonical Run Directory.
"""


LocalTimestamp: TypeAlias = str
"""ISO 8601 time of the producer's clock without an offset, with or without microseconds.

Clause: stepbit-io-v1, Signal fields.
"""


class EquityMetrics(TypedDict):
    """Figures of an equity curve; empty without one.

    Clause: recorded, run.
    """

    equity_start: NotRequired[float]
    """First point.

    Unit: ratio. Clause: recorded, run.
    """

    equity_end: NotRequired[float]
    """Last point.

    Unit: ratio. Clause: recorded, run.
    """

    n_days: NotRequired[int]
    """Number of points.

    Unit: bars. Clause: recorded, run.
    """

    total_return: NotRequired[float]
    """Return over the curve.

    Unit: fraction. Clause: recorded, run.
    """

    cagr: NotRequired[float]
    """Compound annual growth rate, 252 points a year.

    Unit: fraction. Clause: recorded, run.
    """

    annualized_volatility: NotRequired[float]
    """Standard deviation of the returns, annualised.

    Unit: fraction. Clause: recorded, run.
    """

    sharpe: NotRequired[Union[float, None]]
    """Annualised Sharpe ratio; null with too few returns.

    Unit: ratio. Clause: recorded, run.
    """

    sortino: NotRequired[Union[float, None]]
    """Sortino ratio of the producer; null with too few losing returns.

    Unit: ratio. Clause: recorded, run.
    """


class DrawdownMetrics(TypedDict):
    """Figures of the drawdowns of an equity curve; empty without one.

    Clause: recorded, run.
    """

    max_drawdown: NotRequired[float]
    """Largest fall from a previous high.

    Unit: fraction. Clause: recorded, run.
    """

    avg_drawdown: NotRequired[float]
    """Mean fall over the bars below a high.

    Unit: fraction. Clause: recorded, run.
    """

    current_drawdown: NotRequired[float]
    """Fall at the last bar.

    Unit: fraction. Clause: recorded, run.
    """

    longest_dd_days: NotRequired[int]
    """Longest run of bars below a high.

    Unit: bars. Clause: recorded, run.
    """

    n_drawdown_periods: NotRequired[int]
    """Number of such runs.

    Unit: count. Clause: recorded, run.
    """

    calmar: NotRequired[Union[float, None]]
    """Compound annual growth rate over the largest fall; null when the fall is negligible.

    Unit: ratio. Clause: recorded, run.
    """


MonthlyReturn = TypedDict(
    "MonthlyReturn",
    {
        # Month, YYYY-MM.
        # Clause: recorded, run.
        "month": str,
        # Return of the month.
        # Unit: fraction. Clause: recorded, run.
        "return": float,
    },
)
"""Return of one calendar month.

Clause: recorded, run.
"""


class TimeWindowMetrics(TypedDict):
    """Figures by calendar month; empty without a dated equity curve.

    Clause: recorded, run.
    """

    n_months: NotRequired[int]
    """Complete months.

    Unit: count. Clause: recorded, run.
    """

    min_months_required: NotRequired[int]
    """Months that monthly figures need; only when there are fewer.

    Unit: count. Clause: recorded, run.
    """

    monthly_returns: NotRequired[list[MonthlyReturn]]
    """Return of each complete month; empty when there are too few.

    Clause: recorded, run.
    """

    insufficient_data: NotRequired[bool]
    """True when there are too few months.

    Clause: recorded, run.
    """

    note: NotRequired[str]
    """Explanation for people.

    Clause: recorded, run.
    """

    best_month: NotRequired[float]
    """Highest monthly return.

    Unit: fraction. Clause: recorded, run.
    """

    worst_month: NotRequired[float]
    """Lowest monthly return.

    Unit: fraction. Clause: recorded, run.
    """

    positive_months_pct: NotRequired[float]
    """Share of months with a gain.

    Unit: fraction. Clause: recorded, run.
    """


class TradeDistribution(TypedDict):
    """Figures of the round trips; only their number without any.

    Clause: recorded, run.
    """

    n_trades: int
    """Number of round trips.

    Unit: count. Clause: recorded, run.
    """


class ResultFigures(TypedDict):
    """One result as a report repeats it, whichever producer wrote it: a plain run has the core
    figures and `days`, a sweep the settings and figures of its rows.

    Clause: recorded, run.
    """

    days: NotRequired[int]
    """Bars after warm-up; plain run only.

    Unit: bars. Clause: recorded, run.
    """

    ticker: NotRequired[Union[str, int, float, bool, None]]
    """Instrument; a name that looks like a number or a truth value may be read back from a table as
    one.

    Clause: recorded, sweep.
    """

    start: NotRequired[str]
    """First date of the window.

    Clause: recorded, sweep.
    """

    end: NotRequired[str]
    """First date after the window.

    Clause: recorded, sweep.
    """

    interval: NotRequired[str]
    """Length of a bar, for example 1d.

    Clause: recorded, sweep.
    """

    fee: NotRequired[float]
    """Fee of a fill.

    Unit: fraction. Clause: recorded, sweep.
    """

    slippage_mode: NotRequired[str]
    """How slippage is computed.

    Clause: recorded, sweep.
    """

    slippage_bps: NotRequired[float]
    """Slippage of a fill, for slippage_mode fixed.

    Unit: basis points. Clause: recorded, sweep.
    """

    k_atr: NotRequired[float]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: recorded, sweep.
    """

    splits: NotRequired[Union[str, None]]
    """Text of all splits of the sweep; null where its configuration says so.

    Clause: recorded, sweep.
    """

    selection: NotRequired[Union[str, None]]
    """Text of how training selects; null where its configuration says so.

    Clause: recorded, sweep.
    """

    constraints: NotRequired[Union[str, None]]
    """Text of what a configuration needs to be eligible; null where its configuration says so.

    Clause: recorded, sweep.
    """

    cooldown_days: NotRequired[Union[int, float]]
    """Bars to wait after a SELL, where the sweep sets it.

    Unit: days. Clause: recorded, sweep.
    """

    initial_cash: NotRequired[float]
    """Cash at the start, where the sweep sets it.

    Unit: quote currency. Clause: recorded, sweep.
    """

    rsi_buy_max: NotRequired[float]
    """Highest RSI at which a BUY is allowed, where the sweep sets it.

    Clause: recorded, sweep.
    """

    rsi_sell_min: NotRequired[float]
    """RSI from which a SELL follows, where the sweep sets it.

    Clause: recorded, sweep.
    """

    total_return: Union[float, None]
    """Return over the window.

    Unit: fraction. Clause: recorded, sweep.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high, zero or negative.

    Unit: fraction. Clause: recorded, sweep.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null when undefined.

    Unit: ratio. Clause: recorded, sweep.
    """

    trades: int
    """Number of fills: entries and exits.

    Unit: count. Clause: recorded, sweep.
    """

    trade_trades: NotRequired[int]
    """Number of completed round trips.

    Unit: count. Clause: recorded, sweep.
    """

    win_rate_trades: NotRequired[float]
    """Share of round trips with a profit; 0 without round trips.

    Unit: fraction. Clause: recorded, sweep.
    """

    profit_factor: NotRequired[Union[float, None]]
    """Gross profit over gross loss; null without a loss.

    Unit: ratio. Clause: recorded, sweep.
    """

    expectancy_net: NotRequired[float]
    """Mean net profit of a round trip.

    Unit: quote currency. Clause: recorded, sweep.
    """

    avg_holding_days: NotRequired[float]
    """Mean holding time of a round trip.

    Unit: days. Clause: recorded, sweep.
    """

    exposure: NotRequired[float]
    """Share of the days between the first entry and the last exit that were spent in the market.

    Unit: fraction. Clause: recorded, sweep.
    """

    split_name: NotRequired[Union[str, int, float, bool, None]]
    """Split that the window belongs to; a name that looks like a number or a truth value may be
    read back from a table as one.

    Clause: recorded, sweep.
    """

    phase: NotRequired[Literal["train", "test"]]
    """train: used to select; test: out of sample.

    Clause: recorded, sweep.
    """

    selected: NotRequired[bool]
    """Whether training selected the configuration.

    Clause: recorded, sweep.
    """

    rank_in_train: NotRequired[Union[float, None]]
    """Rank among the selected of the split, from 1; blank when not selected.

    Clause: recorded, sweep.
    """


class ReportedFile(TypedDict):
    """One file of the directory as it was when the report was written.

    Clause: recorded, run.
    """

    file: str
    """Name of the file, relative to the directory.

    Clause: recorded, run.
    """

    size_bytes: int
    """Size when the report was written.

    Unit: bytes. Clause: recorded, run.
    """


class AdvancedReport(TypedDict):
    """Closer look at a finished run or sweep, added to its directory on request. A group of figures
    is empty when the directory has no equity curve or trades to compute it from.

    Clause: recorded, run.
    """

    run_id: RunId
    """Id of the run.

    Clause: recorded, run.
    """

    mode: Literal["run", "grid", "walkforward"]
    """Mode of the run.

    Clause: recorded, run.
    """

    created_at: LocalTimestamp
    """When the run was recorded.

    Clause: recorded, run.
    """

    equity_metrics: EquityMetrics
    """Figures of the equity curve.

    Clause: recorded, run.
    """

    drawdown_metrics: DrawdownMetrics
    """Figures of the drawdowns.

    Clause: recorded, run.
    """

    time_window_metrics: TimeWindowMetrics
    """Figures by calendar month.

    Clause: recorded, run.
    """

    trade_distribution: TradeDistribution
    """Figures of the round trips.

    Clause: recorded, run.
    """

    top_result_summary: ResultFigures
    """The first result of the report.

    Clause: recorded, run.
    """

    charts: list[str]
    """Pictures beside the report.

    Clause: recorded, run.
    """

    artifacts: list[ReportedFile]
    """Files of the directory when the report was written, sorted by name.

    Clause: recorded, run.
    """


SchemaVersion: TypeAlias = Literal["1.0"]
"""Version of the machine contract.

Clause: stepbit-io-v1, Request fields.
"""


RequestId: TypeAlias = Union[str, int, None]
"""Id that the caller chose, repeated unchanged wherever the request leaves a trace; null when there
was none. The contract speaks of a string; the recorded producer repeats a number as a number.

Clause: stepbit-io-v1, Request fields.
"""


UtcTimestamp: TypeAlias = str
"""ISO 8601 time with an offset.

Clause: recorded, forward.
"""


CalendarDate: TypeAlias = str
"""Calendar date, YYYY-MM-DD.

Clause: recorded, run.
"""


Sha1: TypeAlias = str
"""SHA-1 in lower-case hexadecimal.

Clause: recorded, run.
"""


GitCommit: TypeAlias = str
"""Commit of the producer's source, `unknown` outside a repository.

Clause: recorded, run.
"""


class Summary(TypedDict):
    """The core figures of a result. A figure that is not finite is null.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    total_return: Union[float, None]
    """Return over the whole period.

    Unit: fraction. Clause: stepbit-io-v1, Response envelope.
    """

    sharpe_simple: Union[float, None]
    """Mean over standard deviation of the bar returns, annualised, without a risk-free rate.

    Unit: ratio. Clause: stepbit-io-v1, Response envelope.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high, zero or negative.

    Unit: fraction. Clause: stepbit-io-v1, Response envelope.
    """

    trades: int
    """Number of trades.

    Unit: count. Clause: stepbit-io-v1, Response envelope.
    """

    win_rate: Union[float, None]
    """Share of winning round trips; without round trips, the share of positive active bars.

    Unit: fraction. Clause: stepbit-io-v1, Response envelope.
    """


class FileSize(TypedDict):
    """One file of the directory as it was when the report was written.

    Clause: run-artifact-contract, report.json.
    """

    file_name: str
    """Name of the file, relative to the directory.

    Clause: recorded, run.
    """

    size_bytes: int
    """Size when the report was written.

    Unit: bytes. Clause: recorded, run.
    """


DataTime: TypeAlias = Union[str, None]
"""Time of a bar: a date, or date and time separated by T with an optional offset; null when there
is no bar.

Clause: quantlab-contracts, Data fingerprint.
"""


class DataFingerprint(TypedDict):
    """What tells whether two results rest on the same bars. Neither the configuration nor its hash
    holds it.

    Clause: quantlab-contracts, Data fingerprint.
    """

    adjusted: Union[bool, None]
    """Whether prices are adjusted for splits and dividends; null when the source does not say.

    Clause: quantlab-contracts, Data fingerprint.
    """

    end: NotRequired[CalendarDate]
    """First date after the period that was asked for.

    Clause: quantlab-contracts, Data fingerprint.
    """

    first: DataTime
    """Time of the first bar.

    Clause: quantlab-contracts, Data fingerprint.
    """

    interval: NotRequired[str]
    """Length of a bar, for example 1d or 1h.

    Clause: quantlab-contracts, Data fingerprint.
    """

    last: DataTime
    """Time of the last bar.

    Clause: quantlab-contracts, Data fingerprint.
    """

    provider: NotRequired[str]
    """Name of the kind of source, for example local or yahoo.

    Clause: quantlab-contracts, Data fingerprint.
    """

    rows: int
    """Number of bars.

    Unit: bars. Clause: quantlab-contracts, Data fingerprint.
    """

    sha256: str
    """SHA-256 of the bars in lower-case hexadecimal: equal for equal bars of one producer, whatever
    file they stood in.

    Clause: quantlab-contracts, Data fingerprint.
    """

    source: str
    """File or address that the bars came from.

    Clause: quantlab-contracts, Data fingerprint.
    """

    start: NotRequired[CalendarDate]
    """First date of the period that was asked for.

    Clause: quantlab-contracts, Data fingerprint.
    """

    ticker: NotRequired[str]
    """Instrument.

    Clause: quantlab-contracts, Data fingerprint.
    """


StrategyParameters: TypeAlias = dict[str, Union[float, int, str, bool, None]]
"""Parameters of a strategy by name; which there are, and their bounds, the strategy says.

Clause: stepbit-io-v1, Gaps.
"""


class IndexedRun(TypedDict):
    """One run or sweep as the registry lists it: identity, period and the core figures of its best
    result.

    Clause: run-artifact-contract, Shared Run Index.
    """

    run_id: str
    """Id of the run; the directory's name when the directory has none.

    Clause: recorded, runs index.
    """

    mode: Union[Literal["run", "grid", "walkforward"], None]
    """Mode of the run; null when the directory does not say.

    Clause: recorded, runs index.
    """

    created_at: Union[str, None]
    """When the run was recorded; null when the directory does not say.

    Clause: recorded, runs index.
    """

    git_commit: Union[str, None]
    """Commit of the producer, `unknown` outside a repository; null when the directory does not say.

    Clause: recorded, runs index.
    """

    ticker: Union[str, None]
    """Instrument; null when the directory does not say.

    Clause: recorded, runs index.
    """

    start: Union[str, None]
    """First date of the period; null when the directory does not say.

    Clause: recorded, runs index.
    """

    end: Union[str, None]
    """First date after the period; null when the directory does not say.

    Clause: recorded, runs index.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio of the best result.

    Unit: ratio. Clause: recorded, runs index.
    """

    total_return: Union[float, None]
    """Return of the best result.

    Unit: fraction. Clause: recorded, runs index.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high of the best result.

    Unit: fraction. Clause: recorded, runs index.
    """

    trades: Union[float, None]
    """Trades of the best result, written as a float.

    Unit: count. Clause: recorded, runs index.
    """

    path: str
    """Directory of the run, absolute or relative to the working directory of the producer.

    Clause: recorded, runs index.
    """


class CompareReport(TypedDict):
    """Comparison of chosen run directories by one figure.

    Clause: recorded, runs index.
    """

    generated_at: LocalTimestamp
    """When the comparison was written.

    Clause: recorded, runs index.
    """

    sort_by: str
    """Figure that orders the entries, best first.

    Clause: recorded, runs index.
    """

    n_runs: int
    """Number of entries.

    Unit: count. Clause: recorded, runs index.
    """

    best_run_id: str
    """Id of the first entry.

    Clause: recorded, runs index.
    """

    best_run_path: str
    """Directory of the first entry.

    Clause: recorded, runs index.
    """

    runs: list[IndexedRun]
    """The compared directories, best first; those without the figure last.

    Clause: recorded, runs index.
    """


class ExitCodeSuccess(TypedDict):
    """The task ended normally.

    Clause: stepbit-io-v1, Exit codes.
    """

    code: Literal[0]
    """Exit code of the process.

    Clause: stepbit-io-v1, Exit codes.
    """

    label: Literal["SUCCESS"]
    """Name of the code, for programs.

    Clause: stepbit-io-v1, Exit codes.
    """

    meaning: str
    """What the code means, for people.

    Clause: stepbit-io-v1, Exit codes.
    """


class ExitCodeGeneralError(TypedDict):
    """A crash, or an exception that nothing handled.

    Clause: stepbit-io-v1, Exit codes.
    """

    code: Literal[1]
    """Exit code of the process.

    Clause: stepbit-io-v1, Exit codes.
    """

    label: Literal["GENERAL_ERROR"]
    """Name of the code, for programs.

    Clause: stepbit-io-v1, Exit codes.
    """

    meaning: str
    """What the code means, for people.

    Clause: stepbit-io-v1, Exit codes.
    """


class ExitCodeInvalidConfig(TypedDict):
    """The request or the command line is invalid.

    Clause: stepbit-io-v1, Exit codes.
    """

    code: Literal[2]
    """Exit code of the process.

    Clause: stepbit-io-v1, Exit codes.
    """

    label: Literal["INVALID_CONFIG"]
    """Name of the code, for programs.

    Clause: stepbit-io-v1, Exit codes.
    """

    meaning: str
    """What the code means, for people.

    Clause: stepbit-io-v1, Exit codes.
    """


class ExitCodeDataError(TypedDict):
    """Price data is missing, empty or unusable.

    Clause: stepbit-io-v1, Exit codes.
    """

    code: Literal[3]
    """Exit code of the process.

    Clause: stepbit-io-v1, Exit codes.
    """

    label: Literal["DATA_ERROR"]
    """Name of the code, for programs.

    Clause: stepbit-io-v1, Exit codes.
    """

    meaning: str
    """What the code means, for people.

    Clause: stepbit-io-v1, Exit codes.
    """


class ExitCodeStrategyError(TypedDict):
    """The strategy failed, by its logic or by its parameters.

    Clause: stepbit-io-v1, Exit codes.
    """

    code: Literal[4]
    """Exit code of the process.

    Clause: stepbit-io-v1, Exit codes.
    """

    label: Literal["STRATEGY_ERROR"]
    """Name of the code, for programs.

    Clause: stepbit-io-v1, Exit codes.
    """

    meaning: str
    """What the code means, for people.

    Clause: stepbit-io-v1, Exit codes.
    """


ExitCode: TypeAlias = Union[ExitCodeSuccess, ExitCodeGeneralError, ExitCodeInvalidConfig, ExitCodeDataError, ExitCodeStrategyError]
"""What an exit code means.

Clause: stepbit-io-v1, Exit codes.
"""


ExitCodeTable: TypeAlias = list[ExitCode]
"""Table of the exit codes of a session: one row a code. The rows are the branches of ExitCode.

Clause: stepbit-io-v1, Exit codes.
"""


FailureExitCode: TypeAlias = Literal[1, 2, 3, 4]
"""Exit code of a session that failed.

Clause: stepbit-io-v1, SESSION_FAILED.
"""


FailureLabel: TypeAlias = Literal["GENERAL_ERROR", "INVALID_CONFIG", "DATA_ERROR", "STRATEGY_ERROR"]
"""Name of an exit code other than success.

Clause: stepbit-io-v1, Exit codes.
"""


class ForwardEquityPoint(TypedDict):
    """One row of forward_equity_curve.csv: one bar, over all segments.

    Clause: recorded, forward.
    """

    timestamp: str
    """Bar.

    Clause: recorded, forward.
    """

    equity: float
    """Equity at the close over starting_cash.

    Unit: ratio. Clause: recorded, forward.
    """


class ForwardReturnPoint(TypedDict):
    """One row of forward_returns_series.csv: one bar, over all segments.

    Clause: recorded, forward.
    """

    timestamp: str
    """Bar.

    Clause: recorded, forward.
    """

    daily_return: float
    """Change of equity since the bar before; 0 for the first.

    Unit: fraction. Clause: recorded, forward.
    """


ForwardSessionId: TypeAlias = str
"""Id of a forward session: eight hexadecimal digits. Not the name of its directory.

Clause: recorded, forward.
"""


BarInstant: TypeAlias = str
"""Time of a bar: a date, or date and time separated by T with an optional offset.

Clause: recorded, forward.
"""


LastBarInstant: TypeAlias = Union[str, None]
"""Time of the last bar that was evaluated, as BarInstant; null when no bar was.

Clause: recorded, forward.
"""


class ForwardCandidateParams(TypedDict):
    """Columns of the source row other than its metrics: strategy settings among settings and
    figures of the source. Nothing is certain to be there; further columns follow the source.

    Clause: recorded, forward.
    """

    ticker: NotRequired[Union[str, int, float, bool, None]]
    """Instrument of the source; a name that looks like a number or a truth value may be read back
    as one.

    Clause: recorded, forward.
    """

    start: NotRequired[Union[str, None]]
    """First date of the source's period.

    Clause: recorded, forward.
    """

    end: NotRequired[Union[str, None]]
    """First date after the source's period.

    Clause: recorded, forward.
    """

    interval: NotRequired[Union[str, None]]
    """Length of a bar.

    Clause: recorded, forward.
    """

    fee: NotRequired[Union[float, None]]
    """Fee of the source. The session does not use it: see fee_rate.

    Unit: fraction. Clause: recorded, forward.
    """

    slippage_mode: NotRequired[Union[str, None]]
    """How the source computed slippage.

    Clause: recorded, forward.
    """

    slippage_bps: NotRequired[Union[float, None]]
    """Slippage of the source.

    Unit: basis points. Clause: recorded, forward.
    """

    k_atr: NotRequired[Union[float, None]]
    """Slippage of the source in multiples of the average true range.

    Unit: ratio. Clause: recorded, forward.
    """

    splits: NotRequired[Union[str, None]]
    """Splits of a walk-forward source, as text of the producer's language.

    Clause: recorded, forward.
    """

    selection: NotRequired[Union[str, None]]
    """Selection of a walk-forward source, as text of the producer's language.

    Clause: recorded, forward.
    """

    constraints: NotRequired[Union[str, None]]
    """Constraints of a walk-forward source, as text of the producer's language.

    Clause: recorded, forward.
    """

    cooldown_days: NotRequired[Union[int, float, None]]
    """Strategy setting: bars to wait after a SELL.

    Unit: days. Clause: recorded, forward.
    """

    rsi_buy_max: NotRequired[Union[float, None]]
    """Strategy setting: highest RSI at which a BUY is allowed.

    Unit: ratio. Clause: recorded, forward.
    """

    rsi_sell_min: NotRequired[Union[float, None]]
    """Strategy setting: RSI from which a SELL follows.

    Unit: ratio. Clause: recorded, forward.
    """

    days: NotRequired[Union[int, None]]
    """Bars of a plain run after warm-up.

    Unit: bars. Clause: recorded, forward.
    """

    trades: NotRequired[Union[int, None]]
    """Trades of the source.

    Unit: count. Clause: recorded, forward.
    """

    trade_trades: NotRequired[Union[int, None]]
    """Round trips of the source.

    Unit: count. Clause: recorded, forward.
    """

    win_rate_trades: NotRequired[Union[float, None]]
    """Share of the source's round trips with a net profit.

    Unit: fraction. Clause: recorded, forward.
    """

    expectancy_net: NotRequired[Union[float, None]]
    """Mean net result of the source's round trips.

    Unit: quote currency. Clause: recorded, forward.
    """

    avg_holding_days: NotRequired[Union[float, None]]
    """Mean length of the source's round trips.

    Unit: days. Clause: recorded, forward.
    """

    exposure: NotRequired[Union[float, None]]
    """Exposure of the source.

    Unit: ratio. Clause: recorded, forward.
    """

    split_name: NotRequired[Union[str, int, float, bool, None]]
    """Split of a walk-forward source that the row belongs to; a name that looks like a number or a
    truth value may be read back as one.

    Clause: recorded, forward.
    """

    phase: NotRequired[Union[str, None]]
    """Phase of a walk-forward source: train or test.

    Clause: recorded, forward.
    """

    selected: NotRequired[Union[bool, None]]
    """Whether a walk-forward source selected the row.

    Clause: recorded, forward.
    """

    rank_in_train: NotRequired[Union[float, None]]
    """Rank of the row in its split's training phase.

    Unit: count. Clause: recorded, forward.
    """


class ForwardCandidate(TypedDict):
    """The strategy under evaluation: the best row of a source run.

    Clause: recorded, forward.
    """

    strategy_name: str
    """Strategy.

    Clause: recorded, forward.
    """

    params: ForwardCandidateParams
    """What the source row says besides its metrics.

    Clause: recorded, forward.
    """

    fee_rate: float
    """Fee of a fill. The recorded producer looks for fee_rate where a sweep writes fee, and so
    takes its default.

    Unit: fraction. Clause: recorded, forward.
    """

    slippage_bps: float
    """Slippage of a fill.

    Unit: basis points. Clause: recorded, forward.
    """

    slippage_mode: str
    """How slippage is computed: fixed, or from the average true range (atr).

    Clause: recorded, forward.
    """

    k_atr: float
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Unit: ratio. Clause: recorded, forward.
    """

    source_run_id: str
    """Id of the source run.

    Clause: recorded, forward.
    """

    source_run_dir: str
    """Directory of the source run when it was read.

    Clause: recorded, forward.
    """

    selection_metric: str
    """Metric by which the row was chosen.

    Clause: recorded, forward.
    """

    selection_value: Union[float, None]
    """The row's value of that metric.

    Unit: ratio. Clause: recorded, forward.
    """

    selected_at: UtcTimestamp
    """When the row was chosen.

    Clause: recorded, forward.
    """

    ticker: str
    """Instrument; empty when the source row does not name one.

    Clause: recorded, forward.
    """

    interval: str
    """Length of a bar, for example 1d.

    Clause: recorded, forward.
    """

    initial_cash: float
    """Default of the candidate; the session's cash is starting_cash.

    Unit: quote currency. Clause: recorded, forward.
    """


class ForwardPortfolioState(TypedDict):
    """Account of a forward session after its last segment, enough to resume it.

    Clause: recorded, forward.
    """

    session_id: ForwardSessionId
    """Id of the session.

    Clause: recorded, forward.
    """

    mode: Literal["forward_paper"]
    """Mode of the session.

    Clause: recorded, forward.
    """

    eval_start: CalendarDate
    """First date that was asked for.

    Clause: recorded, forward.
    """

    eval_end: BarInstant
    """Last bar evaluated; the date asked for when no bar was.

    Clause: recorded, forward.
    """

    cash: float
    """Cash now.

    Unit: quote currency. Clause: recorded, forward.
    """

    qty: float
    """Quantity held now.

    Unit: base currency. Clause: recorded, forward.
    """

    current_equity: float
    """Cash and position at the last close.

    Unit: quote currency. Clause: recorded, forward.
    """

    total_fees: float
    """Fees of the fills; of the last segment with fills only, once the session was resumed.

    Unit: quote currency. Clause: recorded, forward.
    """

    total_slippage: float
    """Sum of the fills' slippage fractions; of the last segment with fills only, once the session
    was resumed.

    Unit: fraction. Clause: recorded, forward.
    """

    last_timestamp: LastBarInstant
    """Last bar evaluated; null when no bar was.

    Clause: recorded, forward.
    """

    n_trades: int
    """Number of fills; of the last segment with fills only, once the session was resumed.

    Unit: count. Clause: recorded, forward.
    """

    candidate: ForwardCandidate
    """What is evaluated.

    Clause: recorded, forward.
    """

    created_at: UtcTimestamp
    """When the session was created.

    Clause: recorded, forward.
    """

    updated_at: UtcTimestamp
    """When the session was last evaluated, new bars or not.

    Clause: recorded, forward.
    """

    starting_cash: float
    """Cash at the start of the session.

    Unit: quote currency. Clause: recorded, forward.
    """

    realized_pnl: float
    """Results of completed round trips, counted from the equity after the BUY; of the last segment
    with fills only, once the session was resumed.

    Unit: quote currency. Clause: recorded, forward.
    """

    unrealized_pnl: float
    """Result of the open position, counted from the equity after the BUY.

    Unit: quote currency. Clause: recorded, forward.
    """

    has_open_position: bool
    """Whether a position is open.

    Clause: recorded, forward.
    """

    open_position_qty: float
    """Quantity of the open position.

    Unit: base currency. Clause: recorded, forward.
    """

    open_position_entry_price: Union[float, None]
    """Price at which the open position was entered; null without one.

    Unit: quote currency. Clause: recorded, forward.
    """

    open_position_mark_price: Union[float, None]
    """Price at which the open position is valued; null without one.

    Unit: quote currency. Clause: recorded, forward.
    """

    open_position_market_value: float
    """Value of the open position.

    Unit: quote currency. Clause: recorded, forward.
    """

    bars_fetched: int
    """Bars fetched in all segments.

    Unit: bars. Clause: recorded, forward.
    """

    warmup_bars: int
    """Bars used to warm up, in all segments.

    Unit: bars. Clause: recorded, forward.
    """

    original_eval_start: CalendarDate
    """First date that was asked for when the session was created.

    Clause: recorded, forward.
    """

    resume_count: int
    """Resumes that brought new bars.

    Unit: count. Clause: recorded, forward.
    """

    total_bars_evaluated: int
    """Bars evaluated in all segments.

    Unit: bars. Clause: recorded, forward.
    """

    last_segment_bars_fetched: int
    """Bars fetched in the last segment.

    Unit: bars. Clause: recorded, forward.
    """

    last_segment_warmup_bars: int
    """Bars used to warm up in the last segment.

    Unit: bars. Clause: recorded, forward.
    """

    last_segment_bars_evaluated: int
    """Bars evaluated in the last segment.

    Unit: bars. Clause: recorded, forward.
    """

    is_noop: bool
    """Whether the last resume brought no new bar.

    Clause: recorded, forward.
    """

    resume_attempt_count: int
    """Resumes, with those that brought no new bar.

    Unit: count. Clause: recorded, forward.
    """

    data: NotRequired[list[DataFingerprint]]
    """The bars that the session rests on, one entry for every segment that brought some, in that
    order.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """


class ForwardSummary(TypedDict):
    """Figures of all segments. Those of round trips are null, and total_fees 0, without a completed
    one.

    Clause: recorded, forward.
    """

    total_return: Union[float, None]
    """Return over the equity curve.

    Unit: fraction. Clause: recorded, forward.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high.

    Unit: fraction. Clause: recorded, forward.
    """

    annualized_volatility: NotRequired[Union[float, None]]
    """Standard deviation of the bar returns, annualised; absent without a bar.

    Unit: fraction. Clause: recorded, forward.
    """

    n_bars: NotRequired[int]
    """Bars of the equity curve; absent without a bar.

    Unit: bars. Clause: recorded, forward.
    """

    n_trades: int
    """Number of completed round trips.

    Unit: count. Clause: recorded, forward.
    """

    win_rate: Union[float, None]
    """Share of round trips with a profit.

    Unit: fraction. Clause: recorded, forward.
    """

    expectancy: Union[float, None]
    """Mean result of a round trip.

    Unit: quote currency. Clause: recorded, forward.
    """

    best_trade_pnl: Union[float, None]
    """Best result of a round trip.

    Unit: quote currency. Clause: recorded, forward.
    """

    worst_trade_pnl: Union[float, None]
    """Worst result of a round trip.

    Unit: quote currency. Clause: recorded, forward.
    """

    total_fees: float
    """Fees of all fills.

    Unit: quote currency. Clause: recorded, forward.
    """

    sharpe_simple: Union[float, None]
    """Not computed for a forward session: null.

    Unit: ratio. Clause: recorded, forward.
    """

    trades: int
    """n_trades once more.

    Unit: count. Clause: recorded, forward.
    """


class ForwardFileSize(TypedDict):
    """One file of the directory as it was when the report was written.

    Clause: recorded, forward.
    """

    file: str
    """Name of the file, relative to the directory.

    Clause: recorded, forward.
    """

    size_bytes: int
    """Size when the report was written.

    Unit: bytes. Clause: recorded, forward.
    """


class ForwardPerformance(TypedDict):
    """The session's money, from its portfolio state.

    Clause: recorded, forward.
    """

    starting_cash: float
    """Cash at the start of the session.

    Unit: quote currency. Clause: recorded, forward.
    """

    ending_equity: float
    """Cash and position at the last close.

    Unit: quote currency. Clause: recorded, forward.
    """

    realized_pnl: float
    """realized_pnl of the portfolio state.

    Unit: quote currency. Clause: recorded, forward.
    """

    unrealized_pnl: float
    """unrealized_pnl of the portfolio state.

    Unit: quote currency. Clause: recorded, forward.
    """

    total_pnl: float
    """ending_equity less starting_cash. Realized and unrealized do not add up to it: they are
    counted after the entry fee.

    Unit: quote currency. Clause: recorded, forward.
    """


class ForwardWarmup(TypedDict):
    """Bars of the last segment and of all segments.

    Clause: recorded, forward.
    """

    bars_fetched_segment: int
    """Bars fetched in the last segment.

    Unit: bars. Clause: recorded, forward.
    """

    warmup_bars_segment: int
    """Bars used to warm up in the last segment.

    Unit: bars. Clause: recorded, forward.
    """

    bars_evaluated_segment: int
    """Bars evaluated in the last segment.

    Unit: bars. Clause: recorded, forward.
    """

    bars_fetched_total: int
    """Bars fetched in all segments.

    Unit: bars. Clause: recorded, forward.
    """

    warmup_bars_total: int
    """Bars used to warm up, in all segments.

    Unit: bars. Clause: recorded, forward.
    """

    bars_evaluated_total: int
    """Bars evaluated in all segments.

    Unit: bars. Clause: recorded, forward.
    """


class ForwardContinuity(TypedDict):
    """How the session was carried on.

    Clause: recorded, forward.
    """

    is_resumed: bool
    """Whether a resume brought new bars.

    Clause: recorded, forward.
    """

    original_start: CalendarDate
    """First date of the session.

    Clause: recorded, forward.
    """

    latest_update: BarInstant
    """eval_end of the portfolio state.

    Clause: recorded, forward.
    """

    resume_count: int
    """Resumes that brought new bars.

    Unit: count. Clause: recorded, forward.
    """

    resume_attempt_count: int
    """Resumes, with those that brought no new bar.

    Unit: count. Clause: recorded, forward.
    """

    total_bars: int
    """Bars evaluated in all segments.

    Unit: bars. Clause: recorded, forward.
    """

    last_ts: LastBarInstant
    """last_timestamp of the portfolio state.

    Clause: recorded, forward.
    """


class ForwardReport(TypedDict):
    """Report of a forward session. It has no machine_contract.

    Clause: recorded, forward.
    """

    session_id: ForwardSessionId
    """Id of the session.

    Clause: recorded, forward.
    """

    mode: Literal["forward_paper"]
    """Mode of the session.

    Clause: recorded, forward.
    """

    eval_start: CalendarDate
    """First date that was asked for.

    Clause: recorded, forward.
    """

    eval_end: BarInstant
    """Last bar evaluated; the date asked for when no bar was.

    Clause: recorded, forward.
    """

    created_at: UtcTimestamp
    """When the session was created.

    Clause: recorded, forward.
    """

    updated_at: UtcTimestamp
    """When the session was last evaluated.

    Clause: recorded, forward.
    """

    candidate: ForwardCandidate
    """What is evaluated.

    Clause: recorded, forward.
    """

    portfolio_state: ForwardPortfolioState
    """portfolio_state.json once more.

    Clause: recorded, forward.
    """

    summary: ForwardSummary
    """Figures.

    Clause: recorded, forward.
    """

    artifacts: list[ForwardFileSize]
    """Files of the directory when the report was written, sorted by name; of a resumed session also
    the reports that this one replaces.

    Clause: recorded, forward.
    """

    charts: list[str]
    """File names of the charts; empty without a bar.

    Clause: recorded, forward.
    """

    is_noop: bool
    """Whether the last resume brought no new bar.

    Clause: recorded, forward.
    """

    performance: ForwardPerformance
    """Money.

    Clause: recorded, forward.
    """

    warmup: ForwardWarmup
    """Bars.

    Clause: recorded, forward.
    """

    continuity: ForwardContinuity
    """Resumes.

    Clause: recorded, forward.
    """


class HealthSummary(TypedDict):
    """What `--check` prints: whether the producer can work here. The process exits 0 when it can
    and 2 when it cannot.

    Clause: run-artifact-contract, Health Surfaces.
    """

    interpreter: str
    """Path of the interpreter.

    Clause: stepbit-io-v1, Health flags.
    """

    main_path: str
    """Path of the entry point.

    Clause: stepbit-io-v1, Health flags.
    """

    project_root: str
    """Directory of the project.

    Clause: stepbit-io-v1, Health flags.
    """

    python_version: str
    """Version of the interpreter.

    Clause: stepbit-io-v1, Health flags.
    """

    quantlab_import: bool
    """Whether the producer's package can be imported.

    Clause: stepbit-io-v1, Health flags.
    """

    src_root: str
    """Directory of the producer's source.

    Clause: stepbit-io-v1, Health flags.
    """

    status: str
    """`ok` when the process exits 0; any other word names a failure.

    Clause: stepbit-io-v1, Health flags.
    """

    venv_active: bool
    """Whether a virtual environment is active.

    Clause: stepbit-io-v1, Health flags.
    """

    version: Union[str, None]
    """Version of the producer; null when it cannot be told.

    Clause: stepbit-io-v1, Health flags.
    """


class LaunchParams(TypedDict):
    """Parameters of a launched command: those of a run, or those of a sweep.

    Clause: recorded, research-ui.
    """

    ticker: NotRequired[str]
    """Instrument of a run.

    Clause: recorded, research-ui.
    """

    start: NotRequired[str]
    """First date of the period of a run.

    Clause: recorded, research-ui.
    """

    end: NotRequired[str]
    """First date after the period of a run.

    Clause: recorded, research-ui.
    """

    interval: NotRequired[str]
    """Length of a bar of a run, for example 1d or 1h.

    Clause: recorded, research-ui.
    """

    paper: NotRequired[bool]
    """True: a paper session instead of a research run.

    Clause: recorded, research-ui.
    """

    initial_cash: NotRequired[float]
    """Cash at the start of a run.

    Unit: quote currency. Clause: recorded, research-ui.
    """

    config_path: NotRequired[str]
    """Path of the YAML file of a sweep.

    Clause: recorded, research-ui.
    """

    out_dir: NotRequired[str]
    """Directory in which a sweep makes its run directory.

    Clause: recorded, research-ui.
    """


class LaunchJob(TypedDict):
    """One launched process.

    Clause: recorded, research-ui.
    """

    request_id: str
    """Id of the request; made by the launcher when the caller gave none.

    Clause: recorded, research-ui.
    """

    command: Literal["run", "sweep"]
    """The command.

    Clause: recorded, research-ui.
    """

    params: LaunchParams
    """The parameters that the launcher passed on.

    Clause: recorded, research-ui.
    """

    summary: str
    """One line about the job, for people.

    Clause: recorded, research-ui.
    """

    status: Literal["running", "succeeded", "failed"]
    """From the exit of the process, or from the last event of its signal file.

    Clause: recorded, research-ui.
    """

    started_at: UtcTimestamp
    """When the process was started.

    Clause: recorded, research-ui.
    """

    ended_at: Union[str, None]
    """When it ended: the local time of its last event, which has no offset; null while it runs.

    Clause: recorded, research-ui.
    """

    pid: int
    """Id of the process.

    Clause: recorded, research-ui.
    """

    run_id: Union[str, None]
    """Id of the run or paper session; null until the signal file names it.

    Clause: recorded, research-ui.
    """

    artifacts_path: Union[str, None]
    """Directory that holds the artifacts.

    Clause: recorded, research-ui.
    """

    artifacts_href: Union[str, None]
    """The same, as a path below the server.

    Clause: recorded, research-ui.
    """

    report_path: Union[str, None]
    """Path of the canonical report.

    Clause: recorded, research-ui.
    """

    report_href: Union[str, None]
    """The same, as a path below the server.

    Clause: recorded, research-ui.
    """

    stdout_href: str
    """What the process printed, as a path below the server.

    Clause: recorded, research-ui.
    """

    stderr_href: str
    """What the process complained of, as a path below the server.

    Clause: recorded, research-ui.
    """

    exit_code: Union[int, None]
    """Exit code of the process; null while it runs.

    Clause: recorded, research-ui.
    """

    error_message: Union[str, None]
    """Message of the failure event; null when there is none.

    Clause: recorded, research-ui.
    """


class LaunchControlAccepted(TypedDict):
    """A job was started: answer 202 to POST /api/launch-control.

    Clause: recorded, research-ui.
    """

    status: Literal["accepted"]
    """The job was started.

    Clause: recorded, research-ui.
    """

    message: str
    """The same, for people.

    Clause: recorded, research-ui.
    """

    job: LaunchJob
    """The job.

    Clause: recorded, research-ui.
    """


class LaunchControlRefused(TypedDict):
    """No job was started: answer 400 to POST /api/launch-control.

    Clause: recorded, research-ui.
    """

    status: Literal["error"]
    """The request was refused.

    Clause: recorded, research-ui.
    """

    message: str
    """Why, for people.

    Clause: recorded, research-ui.
    """


class LaunchRunParams(TypedDict):
    """Parameters of a launched run.

    Clause: recorded, research-ui.
    """

    ticker: str
    """Instrument of a run.

    Clause: recorded, research-ui.
    """

    start: str
    """First date of the period of a run.

    Clause: recorded, research-ui.
    """

    end: str
    """First date after the period of a run.

    Clause: recorded, research-ui.
    """

    interval: NotRequired[str]
    """Length of a bar of a run, for example 1d or 1h.

    Clause: recorded, research-ui.
    """

    paper: NotRequired[bool]
    """True: a paper session instead of a research run.

    Clause: recorded, research-ui.
    """

    initial_cash: NotRequired[float]
    """Cash at the start of a run.

    Unit: quote currency. Clause: recorded, research-ui.
    """


class LaunchRunRequest(TypedDict):
    """Launches a run.

    Clause: recorded, research-ui.
    """

    command: Literal["run"]
    """The command.

    Clause: recorded, research-ui.
    """

    request_id: NotRequired[Union[str, None]]
    """Id of the request; the launcher makes one when there is none.

    Clause: recorded, research-ui.
    """

    params: LaunchRunParams
    """Instrument and period, and what departs from the defaults.

    Clause: recorded, research-ui.
    """


class LaunchSweepParams(TypedDict):
    """Parameters of a launched sweep.

    Clause: recorded, research-ui.
    """

    config_path: str
    """Path of the YAML file of a sweep.

    Clause: recorded, research-ui.
    """

    out_dir: NotRequired[str]
    """Directory in which a sweep makes its run directory.

    Clause: recorded, research-ui.
    """


class LaunchSweepRequest(TypedDict):
    """Launches a sweep.

    Clause: recorded, research-ui.
    """

    command: Literal["sweep"]
    """The command.

    Clause: recorded, research-ui.
    """

    request_id: NotRequired[Union[str, None]]
    """Id of the request; the launcher makes one when there is none.

    Clause: recorded, research-ui.
    """

    params: LaunchSweepParams
    """What to sweep, and where to write.

    Clause: recorded, research-ui.
    """


LaunchControlRequest: TypeAlias = Union[LaunchRunRequest, LaunchSweepRequest]
"""What the launcher takes: body of POST /api/launch-control.

Clause: recorded, research-ui.
"""


class LaunchControl(TypedDict):
    """What the launcher of the research page offers, and the jobs that it started: answer to GET
    /api/launch-control.

    Clause: recorded, research-ui.
    """

    status: Literal["ok"]
    """The question was answered.

    Clause: recorded, research-ui.
    """

    available: bool
    """Whether jobs can be launched.

    Clause: recorded, research-ui.
    """

    launcher_root: str
    """Directory of the launcher; every job has a folder in it, named after its request.

    Clause: recorded, research-ui.
    """

    python_path: str
    """Interpreter that jobs are started with.

    Clause: recorded, research-ui.
    """

    supported_commands: list[str]
    """Commands that can be launched.

    Clause: recorded, research-ui.
    """

    supported_run_fields: list[str]
    """Parameters that a run takes.

    Clause: recorded, research-ui.
    """

    supported_sweep_fields: list[str]
    """Parameters that a sweep takes.

    Clause: recorded, research-ui.
    """

    jobs: list[LaunchJob]
    """Jobs of this server, the newest first, at most twelve.

    Clause: recorded, research-ui.
    """


class DateWindow(TypedDict):
    """A period of calendar dates.

    Clause: recorded, sweep.
    """

    end: CalendarDate
    """First date after the window.

    Clause: recorded, sweep.
    """

    start: CalendarDate
    """First date of the window.

    Clause: recorded, sweep.
    """


class SweepSplit(TypedDict):
    """One walk-forward split: select on one window, judge on the next.

    Clause: recorded, sweep.
    """

    name: str
    """Name of the split.

    Clause: recorded, sweep.
    """

    test: DateWindow
    """Window that judges.

    Clause: recorded, sweep.
    """

    train: DateWindow
    """Window that selects.

    Clause: recorded, sweep.
    """


class ParamGrid(TypedDict):
    """Lists of values to try, by the setting they replace; every combination is one configuration,
    and null or none are a single one. Any other setting may be listed as well.

    Clause: recorded, sweep.
    """

    cooldown_days: NotRequired[list[Union[int, float]]]
    """Bars to wait after a SELL.

    Clause: recorded, sweep.
    """

    fee: NotRequired[list[float]]
    """Fees of a fill.

    Clause: recorded, sweep.
    """

    initial_cash: NotRequired[list[float]]
    """Cash at the start.

    Clause: recorded, sweep.
    """

    k_atr: NotRequired[list[float]]
    """Multiples of the average true range.

    Clause: recorded, sweep.
    """

    rsi_buy_max: NotRequired[list[float]]
    """Highest RSI at which a BUY is allowed.

    Clause: recorded, sweep.
    """

    rsi_sell_min: NotRequired[list[float]]
    """RSI from which a SELL follows.

    Clause: recorded, sweep.
    """

    slippage_bps: NotRequired[list[float]]
    """Slippages of a fill in basis points.

    Clause: recorded, sweep.
    """

    slippage_mode: NotRequired[list[str]]
    """Ways to compute slippage.

    Clause: recorded, sweep.
    """


class GridResult(TypedDict):
    """One configuration of a grid sweep and its figures, with settings as values. As
    best_config.json: the first row of the leaderboard. Other keys of the sweep's configuration
    travel along.

    Clause: recorded, sweep.
    """

    ticker: str
    """Instrument.

    Clause: recorded, sweep.
    """

    start: str
    """First date of the window.

    Clause: recorded, sweep.
    """

    end: str
    """First date after the window.

    Clause: recorded, sweep.
    """

    interval: str
    """Length of a bar, for example 1d.

    Clause: recorded, sweep.
    """

    fee: NotRequired[float]
    """Fee of a fill.

    Unit: fraction. Clause: recorded, sweep.
    """

    slippage_mode: NotRequired[str]
    """How slippage is computed.

    Clause: recorded, sweep.
    """

    slippage_bps: NotRequired[float]
    """Slippage of a fill, for slippage_mode fixed.

    Unit: basis points. Clause: recorded, sweep.
    """

    k_atr: NotRequired[float]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: recorded, sweep.
    """

    splits: NotRequired[Union[list[SweepSplit], None]]
    """Splits of the configuration; empty, or the sweep would be a walk-forward.

    Clause: recorded, sweep.
    """

    param_grid: NotRequired[ParamGrid]
    """The grid of the configuration; only when it is empty, otherwise its values are members.

    Clause: recorded, sweep.
    """

    cooldown_days: NotRequired[Union[int, float]]
    """Bars to wait after a SELL, where the sweep sets it.

    Unit: days. Clause: recorded, sweep.
    """

    initial_cash: NotRequired[float]
    """Cash at the start, where the sweep sets it.

    Unit: quote currency. Clause: recorded, sweep.
    """

    rsi_buy_max: NotRequired[float]
    """Highest RSI at which a BUY is allowed, where the sweep sets it.

    Clause: recorded, sweep.
    """

    rsi_sell_min: NotRequired[float]
    """RSI from which a SELL follows, where the sweep sets it.

    Clause: recorded, sweep.
    """

    total_return: Union[float, None]
    """Return over the window.

    Unit: fraction. Clause: recorded, sweep.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high, zero or negative.

    Unit: fraction. Clause: recorded, sweep.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null when undefined.

    Unit: ratio. Clause: recorded, sweep.
    """

    trades: int
    """Number of fills: entries and exits.

    Unit: count. Clause: recorded, sweep.
    """

    trade_trades: int
    """Number of completed round trips.

    Unit: count. Clause: recorded, sweep.
    """

    win_rate_trades: float
    """Share of round trips with a profit; 0 without round trips.

    Unit: fraction. Clause: recorded, sweep.
    """

    profit_factor: Union[float, None]
    """Gross profit over gross loss; null without a loss.

    Unit: ratio. Clause: recorded, sweep.
    """

    expectancy_net: float
    """Mean net profit of a round trip.

    Unit: quote currency. Clause: recorded, sweep.
    """

    avg_holding_days: float
    """Mean holding time of a round trip.

    Unit: days. Clause: recorded, sweep.
    """

    exposure: float
    """Share of the days between the first entry and the last exit that were spent in the market.

    Unit: fraction. Clause: recorded, sweep.
    """


class LegacyGridMeta(TypedDict):
    """Identity of a grid sweep as older commits wrote it: no command, status, summary or request
    id.

    Clause: run-artifact-contract, Legacy Compatibility.
    """

    run_id: RunId
    """Id of the sweep.

    Clause: recorded, legacy.
    """

    mode: Literal["grid"]
    """Mode of the sweep.

    Clause: recorded, legacy.
    """

    created_at: LocalTimestamp
    """When the sweep was recorded.

    Clause: recorded, legacy.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, legacy.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, legacy.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, legacy.
    """

    config_path: str
    """Configuration file as the caller named it.

    Clause: recorded, legacy.
    """

    config_hash: Sha1
    """SHA-1 of the loaded configuration.

    Clause: recorded, legacy.
    """

    top10: list[GridResult]
    """The best results, at most ten, best first.

    Clause: recorded, legacy.
    """

    n_runs: int
    """Configurations that were run.

    Unit: count. Clause: recorded, legacy.
    """


class SweepSelection(TypedDict):
    """How training selects: sort, then take the first.

    Clause: recorded, sweep.
    """

    ascending: NotRequired[Union[list[bool], bool]]
    """Direction of each sort column, or of all; descending by default.

    Clause: recorded, sweep.
    """

    sort_by: NotRequired[Union[list[str], str]]
    """Columns to sort by, or one; the Sharpe ratio, then the total return by default.

    Clause: recorded, sweep.
    """

    top_k: NotRequired[Union[int, None]]
    """How many are selected a split; 3 by default. A grid sweep does not read it, and it may be
    null there.

    Unit: count. Clause: recorded, sweep.
    """


class SweepConstraints(TypedDict):
    """What a configuration needs to be eligible for selection.

    Clause: recorded, sweep.
    """

    min_trade_trades: NotRequired[int]
    """Fewest round trips on the training window; any number by default.

    Unit: count. Clause: recorded, sweep.
    """


class WalkForwardResult(TypedDict):
    """One selected configuration of a walk-forward sweep on its test window, with settings as
    values; null where there is none because nothing was selected.

    Clause: recorded, sweep.
    """

    ticker: str
    """Instrument.

    Clause: recorded, sweep.
    """

    start: str
    """First date of the window.

    Clause: recorded, sweep.
    """

    end: str
    """First date after the window.

    Clause: recorded, sweep.
    """

    interval: str
    """Length of a bar, for example 1d.

    Clause: recorded, sweep.
    """

    fee: NotRequired[float]
    """Fee of a fill.

    Unit: fraction. Clause: recorded, sweep.
    """

    slippage_mode: NotRequired[str]
    """How slippage is computed.

    Clause: recorded, sweep.
    """

    slippage_bps: NotRequired[float]
    """Slippage of a fill, for slippage_mode fixed.

    Unit: basis points. Clause: recorded, sweep.
    """

    k_atr: NotRequired[float]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: recorded, sweep.
    """

    splits: list[SweepSplit]
    """All splits of the sweep.

    Clause: recorded, sweep.
    """

    selection: NotRequired[SweepSelection]
    """How training selects.

    Clause: recorded, sweep.
    """

    constraints: NotRequired[SweepConstraints]
    """What a configuration needs to be eligible.

    Clause: recorded, sweep.
    """

    cooldown_days: NotRequired[Union[int, float]]
    """Bars to wait after a SELL, where the sweep sets it.

    Unit: days. Clause: recorded, sweep.
    """

    initial_cash: NotRequired[float]
    """Cash at the start, where the sweep sets it.

    Unit: quote currency. Clause: recorded, sweep.
    """

    rsi_buy_max: NotRequired[float]
    """Highest RSI at which a BUY is allowed, where the sweep sets it.

    Clause: recorded, sweep.
    """

    rsi_sell_min: NotRequired[float]
    """RSI from which a SELL follows, where the sweep sets it.

    Clause: recorded, sweep.
    """

    total_return: Union[float, None]
    """Return over the window.

    Unit: fraction. Clause: recorded, sweep.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high, zero or negative.

    Unit: fraction. Clause: recorded, sweep.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null when undefined.

    Unit: ratio. Clause: recorded, sweep.
    """

    trades: int
    """Number of fills: entries and exits.

    Unit: count. Clause: recorded, sweep.
    """

    trade_trades: int
    """Number of completed round trips.

    Unit: count. Clause: recorded, sweep.
    """

    win_rate_trades: float
    """Share of round trips with a profit; 0 without round trips.

    Unit: fraction. Clause: recorded, sweep.
    """

    profit_factor: Union[float, None]
    """Gross profit over gross loss; null without a loss.

    Unit: ratio. Clause: recorded, sweep.
    """

    expectancy_net: float
    """Mean net profit of a round trip.

    Unit: quote currency. Clause: recorded, sweep.
    """

    avg_holding_days: float
    """Mean holding time of a round trip.

    Unit: days. Clause: recorded, sweep.
    """

    exposure: float
    """Share of the days between the first entry and the last exit that were spent in the market.

    Unit: fraction. Clause: recorded, sweep.
    """

    split_name: str
    """Split that the window belongs to.

    Clause: recorded, sweep.
    """

    phase: Literal["test"]
    """test: out of sample.

    Clause: recorded, sweep.
    """

    selected: bool
    """Whether training selected the configuration.

    Clause: recorded, sweep.
    """

    rank_in_train: float
    """Rank among the selected of the split, from 1.

    Clause: recorded, sweep.
    """


class LegacyWalkForwardMeta(TypedDict):
    """Identity of a walk-forward sweep as older commits wrote it: no command, status, summary or
    request id.

    Clause: run-artifact-contract, Legacy Compatibility.
    """

    run_id: RunId
    """Id of the sweep.

    Clause: recorded, legacy.
    """

    mode: Literal["walkforward"]
    """Mode of the sweep.

    Clause: recorded, legacy.
    """

    created_at: LocalTimestamp
    """When the sweep was recorded.

    Clause: recorded, legacy.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, legacy.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, legacy.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, legacy.
    """

    config_path: str
    """Configuration file as the caller named it.

    Clause: recorded, legacy.
    """

    config_hash: Sha1
    """SHA-1 of the loaded configuration.

    Clause: recorded, legacy.
    """

    top10: list[WalkForwardResult]
    """The best results, at most ten, best first.

    Clause: recorded, legacy.
    """

    n_train_runs: int
    """Configurations that were trained, over all splits.

    Unit: count. Clause: recorded, legacy.
    """

    n_selected: int
    """Configurations that training selected, over all splits.

    Unit: count. Clause: recorded, legacy.
    """

    n_test_runs: int
    """Configurations that were tested, over all splits.

    Unit: count. Clause: recorded, legacy.
    """


class RunMetadata(TypedDict):
    """Execution identity and context of a run.

    Clause: run-artifact-contract, metadata.json.
    """

    command: Literal["run"]
    """The command that produced the directory.

    Clause: run-artifact-contract, metadata.json.
    """

    config_hash: Sha1
    """SHA-1 of the resolved configuration as the producer serialises it.

    Clause: run-artifact-contract, metadata.json.
    """

    config_path: str
    """Where the configuration came from; `inline_cli` for command line and request.

    Clause: run-artifact-contract, metadata.json.
    """

    created_at: LocalTimestamp
    """When the run was recorded.

    Clause: run-artifact-contract, metadata.json.
    """

    data: NotRequired[DataFingerprint]
    """The bars that the run rests on.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, run.
    """

    mode: Literal["run"]
    """Mode of the run.

    Clause: run-artifact-contract, metadata.json.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, run.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, run.
    """

    request_id: RequestId
    """Id of the request that asked for the run.

    Clause: run-artifact-contract, metadata.json.
    """

    run_id: RunId
    """Id of the run.

    Clause: run-artifact-contract, metadata.json.
    """

    status: Literal["success"]
    """A run directory is written when the run succeeded.

    Clause: run-artifact-contract, metadata.json.
    """

    summary: Summary
    """The core figures.

    Clause: recorded, run.
    """


LegacyMeta: TypeAlias = Union[LegacyGridMeta, LegacyWalkForwardMeta, RunMetadata]
"""Predecessor of metadata.json; `mode` tells which. A plain run's has the members of today's
metadata.json.

Clause: run-artifact-contract, Legacy Compatibility.
"""


class LegacyReportHeader(TypedDict):
    """Identity of a run in a report of an older directory.

    Clause: recorded, legacy.
    """

    run_id: RunId
    """Id of the run.

    Clause: recorded, legacy.
    """

    mode: Literal["run", "grid", "walkforward"]
    """Mode of the run.

    Clause: recorded, legacy.
    """

    created_at: LocalTimestamp
    """When the run was recorded.

    Clause: recorded, legacy.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, legacy.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, legacy.
    """

    config_path: str
    """Where the configuration came from.

    Clause: recorded, legacy.
    """

    config_hash: Sha1
    """SHA-1 of the loaded configuration.

    Clause: recorded, legacy.
    """

    request_id: NotRequired[RequestId]
    """Id of the request; absent in reports of older commits.

    Clause: recorded, legacy.
    """


class Reproduce(TypedDict):
    """How to produce the artifact again.

    Clause: recorded, run.
    """

    command: str
    """A command line.

    Clause: recorded, run.
    """


class LegacyConfig(TypedDict):
    """Configuration of a run or sweep in a report of an older directory.

    Clause: recorded, legacy.
    """

    constraints: NotRequired[SweepConstraints]
    """What a configuration needs to be eligible in a walk-forward sweep.

    Clause: recorded, legacy.
    """

    cooldown_days: NotRequired[Union[int, float, str, None]]
    """Bars to wait after a SELL.

    Unit: days. Clause: recorded, legacy.
    """

    end: CalendarDate
    """First date after the period.

    Clause: recorded, legacy.
    """

    fee: NotRequired[Union[float, str, None]]
    """Fee of a fill.

    Unit: fraction. Clause: recorded, legacy.
    """

    initial_cash: NotRequired[Union[float, str, None]]
    """Cash at the start.

    Unit: quote currency. Clause: recorded, legacy.
    """

    interval: str
    """Length of a bar.

    Clause: recorded, legacy.
    """

    k_atr: NotRequired[Union[float, str, None]]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: recorded, legacy.
    """

    paper: NotRequired[bool]
    """Whether the run was a paper session; sweeps do not say.

    Clause: recorded, legacy.
    """

    param_grid: NotRequired[ParamGrid]
    """Values that a sweep tries.

    Clause: recorded, legacy.
    """

    rsi_buy_max: NotRequired[Union[float, str, None]]
    """Highest RSI at which a BUY is allowed.

    Clause: recorded, legacy.
    """

    rsi_sell_min: NotRequired[Union[float, str, None]]
    """RSI from which a SELL follows.

    Clause: recorded, legacy.
    """

    selection: NotRequired[SweepSelection]
    """How training selects in a walk-forward sweep.

    Clause: recorded, legacy.
    """

    slippage_bps: NotRequired[Union[float, str, None]]
    """Slippage of a fill.

    Unit: basis points. Clause: recorded, legacy.
    """

    slippage_mode: NotRequired[str]
    """How slippage is computed.

    Clause: recorded, legacy.
    """

    splits: NotRequired[list[SweepSplit]]
    """Windows of a walk-forward sweep.

    Clause: recorded, legacy.
    """

    start: CalendarDate
    """First date of the period.

    Clause: recorded, legacy.
    """

    ticker: str
    """Instrument.

    Clause: recorded, legacy.
    """


class WalkForwardRow(TypedDict):
    """One configuration of a walk-forward sweep on one window as a table holds it: the settings
    that are lists or maps are the producer's text. Reports read their rows back from the tables.

    Clause: recorded, sweep.
    """

    ticker: str
    """Instrument.

    Clause: recorded, sweep.
    """

    start: str
    """First date of the window.

    Clause: recorded, sweep.
    """

    end: str
    """First date after the window.

    Clause: recorded, sweep.
    """

    interval: str
    """Length of a bar, for example 1d.

    Clause: recorded, sweep.
    """

    fee: NotRequired[float]
    """Fee of a fill.

    Unit: fraction. Clause: recorded, sweep.
    """

    slippage_mode: NotRequired[str]
    """How slippage is computed.

    Clause: recorded, sweep.
    """

    slippage_bps: NotRequired[float]
    """Slippage of a fill, for slippage_mode fixed.

    Unit: basis points. Clause: recorded, sweep.
    """

    k_atr: NotRequired[float]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: recorded, sweep.
    """

    splits: str
    """Text of all splits of the sweep.

    Clause: recorded, sweep.
    """

    selection: NotRequired[str]
    """Text of how training selects.

    Clause: recorded, sweep.
    """

    constraints: NotRequired[str]
    """Text of what a configuration needs to be eligible.

    Clause: recorded, sweep.
    """

    cooldown_days: NotRequired[Union[int, float]]
    """Bars to wait after a SELL, where the sweep sets it.

    Unit: days. Clause: recorded, sweep.
    """

    initial_cash: NotRequired[float]
    """Cash at the start, where the sweep sets it.

    Unit: quote currency. Clause: recorded, sweep.
    """

    rsi_buy_max: NotRequired[float]
    """Highest RSI at which a BUY is allowed, where the sweep sets it.

    Clause: recorded, sweep.
    """

    rsi_sell_min: NotRequired[float]
    """RSI from which a SELL follows, where the sweep sets it.

    Clause: recorded, sweep.
    """

    total_return: Union[float, None]
    """Return over the window.

    Unit: fraction. Clause: recorded, sweep.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high, zero or negative.

    Unit: fraction. Clause: recorded, sweep.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null when undefined.

    Unit: ratio. Clause: recorded, sweep.
    """

    trades: int
    """Number of fills: entries and exits.

    Unit: count. Clause: recorded, sweep.
    """

    trade_trades: int
    """Number of completed round trips.

    Unit: count. Clause: recorded, sweep.
    """

    win_rate_trades: float
    """Share of round trips with a profit; 0 without round trips.

    Unit: fraction. Clause: recorded, sweep.
    """

    profit_factor: Union[float, None]
    """Gross profit over gross loss; without a loss `inf` in a table and null in JSON.

    Unit: ratio. Clause: recorded, sweep.
    """

    expectancy_net: float
    """Mean net profit of a round trip.

    Unit: quote currency. Clause: recorded, sweep.
    """

    avg_holding_days: float
    """Mean holding time of a round trip.

    Unit: days. Clause: recorded, sweep.
    """

    exposure: float
    """Share of the days between the first entry and the last exit that were spent in the market.

    Unit: fraction. Clause: recorded, sweep.
    """

    split_name: str
    """Split that the window belongs to.

    Clause: recorded, sweep.
    """

    phase: Literal["train", "test"]
    """train: used to select; test: out of sample.

    Clause: recorded, sweep.
    """

    selected: bool
    """Whether training selected the configuration.

    Clause: recorded, sweep.
    """

    rank_in_train: Union[float, None]
    """Rank among the selected of the split, from 1; blank when not selected.

    Clause: recorded, sweep.
    """


class ArtifactNames(TypedDict):
    """Canonical files by role, relative to the directory.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    metadata: str
    """Execution identity.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    config: str
    """Resolved configuration.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    metrics: str
    """Figures.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    report: str
    """The report itself.

    Clause: run-artifact-contract, report.json.machine_contract.
    """


class RunMachineContract(TypedDict):
    """Machine-facing result of a plain run.

    Clause: stepbit-io-v1, Run results.
    """

    schema_version: SchemaVersion
    """Version of the machine contract.

    Clause: stepbit-io-v1, Run results.
    """

    contract_type: Literal["quantlab.run.result"]
    """What the result is.

    Clause: stepbit-io-v1, Run results.
    """

    command: Literal["run"]
    """The command.

    Clause: stepbit-io-v1, Run results.
    """

    status: Literal["success"]
    """Outcome.

    Clause: stepbit-io-v1, Run results.
    """

    request_id: NotRequired[RequestId]
    """Id of the request, when provided; null or absent when it had none.

    Clause: stepbit-io-v1, Run results.
    """

    run_id: RunId
    """Id of the run.

    Clause: stepbit-io-v1, Run results.
    """

    mode: Literal["run"]
    """Mode of the run.

    Clause: stepbit-io-v1, Run results.
    """

    summary: Summary
    """The core figures: the canonical source.

    Clause: stepbit-io-v1, Run results.
    """

    artifacts: ArtifactNames
    """Canonical files by role, relative to the directory.

    Clause: stepbit-io-v1, Run results.
    """


class GridRow(TypedDict):
    """One configuration of a grid sweep and its figures as a table holds them: the settings that
    are lists or maps are the producer's text. Reports read their rows back from the tables.

    Clause: recorded, sweep.
    """

    ticker: str
    """Instrument.

    Clause: recorded, sweep.
    """

    start: str
    """First date of the window.

    Clause: recorded, sweep.
    """

    end: str
    """First date after the window.

    Clause: recorded, sweep.
    """

    interval: str
    """Length of a bar, for example 1d.

    Clause: recorded, sweep.
    """

    fee: NotRequired[float]
    """Fee of a fill.

    Unit: fraction. Clause: recorded, sweep.
    """

    slippage_mode: NotRequired[str]
    """How slippage is computed.

    Clause: recorded, sweep.
    """

    slippage_bps: NotRequired[float]
    """Slippage of a fill, for slippage_mode fixed.

    Unit: basis points. Clause: recorded, sweep.
    """

    k_atr: NotRequired[float]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: recorded, sweep.
    """

    splits: NotRequired[Union[str, None]]
    """Text of an empty list of splits; blank where there is none.

    Clause: recorded, sweep.
    """

    param_grid: NotRequired[Union[str, None]]
    """Text of an empty grid; blank where there is none.

    Clause: recorded, sweep.
    """

    cooldown_days: NotRequired[Union[int, float]]
    """Bars to wait after a SELL, where the sweep sets it.

    Unit: days. Clause: recorded, sweep.
    """

    initial_cash: NotRequired[float]
    """Cash at the start, where the sweep sets it.

    Unit: quote currency. Clause: recorded, sweep.
    """

    rsi_buy_max: NotRequired[float]
    """Highest RSI at which a BUY is allowed, where the sweep sets it.

    Clause: recorded, sweep.
    """

    rsi_sell_min: NotRequired[float]
    """RSI from which a SELL follows, where the sweep sets it.

    Clause: recorded, sweep.
    """

    total_return: Union[float, None]
    """Return over the window.

    Unit: fraction. Clause: recorded, sweep.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high, zero or negative.

    Unit: fraction. Clause: recorded, sweep.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null when undefined.

    Unit: ratio. Clause: recorded, sweep.
    """

    trades: int
    """Number of fills: entries and exits.

    Unit: count. Clause: recorded, sweep.
    """

    trade_trades: int
    """Number of completed round trips.

    Unit: count. Clause: recorded, sweep.
    """

    win_rate_trades: float
    """Share of round trips with a profit; 0 without round trips.

    Unit: fraction. Clause: recorded, sweep.
    """

    profit_factor: Union[float, None]
    """Gross profit over gross loss; without a loss `inf` in a table and null in JSON.

    Unit: ratio. Clause: recorded, sweep.
    """

    expectancy_net: float
    """Mean net profit of a round trip.

    Unit: quote currency. Clause: recorded, sweep.
    """

    avg_holding_days: float
    """Mean holding time of a round trip.

    Unit: days. Clause: recorded, sweep.
    """

    exposure: float
    """Share of the days between the first entry and the last exit that were spent in the market.

    Unit: fraction. Clause: recorded, sweep.
    """


class GridMachineContract(TypedDict):
    """Machine-facing result of a grid sweep.

    Clause: stepbit-io-v1, Sweep results.
    """

    schema_version: SchemaVersion
    """Version of the machine contract.

    Clause: stepbit-io-v1, Sweep results.
    """

    contract_type: Literal["quantlab.sweep.result"]
    """What the result is.

    Clause: stepbit-io-v1, Sweep results.
    """

    command: Literal["sweep"]
    """The command.

    Clause: stepbit-io-v1, Sweep results.
    """

    status: Literal["success"]
    """Outcome.

    Clause: stepbit-io-v1, Sweep results.
    """

    request_id: NotRequired[RequestId]
    """Id of the request, when provided; null or absent when it had none.

    Clause: stepbit-io-v1, Sweep results.
    """

    run_id: RunId
    """Id of the sweep.

    Clause: stepbit-io-v1, Sweep results.
    """

    mode: Literal["grid"]
    """Mode of the sweep.

    Clause: stepbit-io-v1, Sweep results.
    """

    summary: Summary
    """The core figures of the best result: the canonical source.

    Clause: stepbit-io-v1, Sweep results.
    """

    artifacts: ArtifactNames
    """Canonical files by role.

    Clause: stepbit-io-v1, Sweep results.
    """

    best_result: NotRequired[GridRow]
    """The first of the leaderboard, when available.

    Clause: stepbit-io-v1, Sweep results.
    """


class WalkForwardMachineContract(TypedDict):
    """Machine-facing result of a walk-forward sweep.

    Clause: stepbit-io-v1, Sweep results.
    """

    schema_version: SchemaVersion
    """Version of the machine contract.

    Clause: stepbit-io-v1, Sweep results.
    """

    contract_type: Literal["quantlab.sweep.result"]
    """What the result is.

    Clause: stepbit-io-v1, Sweep results.
    """

    command: Literal["sweep"]
    """The command.

    Clause: stepbit-io-v1, Sweep results.
    """

    status: Literal["success"]
    """Outcome.

    Clause: stepbit-io-v1, Sweep results.
    """

    request_id: NotRequired[RequestId]
    """Id of the request, when provided; null or absent when it had none.

    Clause: stepbit-io-v1, Sweep results.
    """

    run_id: RunId
    """Id of the sweep.

    Clause: stepbit-io-v1, Sweep results.
    """

    mode: Literal["walkforward"]
    """Mode of the sweep.

    Clause: stepbit-io-v1, Sweep results.
    """

    summary: Summary
    """The core figures of the best result: the canonical source.

    Clause: stepbit-io-v1, Sweep results.
    """

    artifacts: ArtifactNames
    """Canonical files by role.

    Clause: stepbit-io-v1, Sweep results.
    """

    best_result: NotRequired[WalkForwardRow]
    """The first of the out-of-sample leaderboard; absent when nothing was selected.

    Clause: stepbit-io-v1, Sweep results.
    """


LegacyMachineContract: TypeAlias = Union[RunMachineContract, GridMachineContract, WalkForwardMachineContract]
"""Machine-facing result of whichever mode.

Clause: recorded, legacy.
"""


class SweepReportSummary(TypedDict):
    """Grid: the core figures, which the producer leaves empty; the figures are in
    machine_contract.summary. Walk-forward: one entry a split.

    Clause: run-artifact-contract, report.json.
    """

    total_return: Union[float, None]
    """Return over the period; null in the report of a sweep.

    Unit: fraction. Clause: run-artifact-contract, report.json.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio; null in the report of a sweep.

    Unit: ratio. Clause: run-artifact-contract, report.json.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high; null in the report of a sweep.

    Unit: fraction. Clause: run-artifact-contract, report.json.
    """

    trades: int
    """Number of trades; 0 in the report of a sweep.

    Unit: count. Clause: run-artifact-contract, report.json.
    """

    win_rate: Union[float, None]
    """Share of winning round trips; null in the report of a sweep.

    Unit: fraction. Clause: run-artifact-contract, report.json.
    """


class LegacyReport(TypedDict):
    """Report of an older run directory, under the name run_report.json or report.json. The mode is
    in header.mode; Array.isArray tells the two kinds of `summary`.

    Clause: run-artifact-contract, Legacy Compatibility.
    """

    schema_version: NotRequired[SchemaVersion]
    """Version of the report; absent in reports of older commits.

    Clause: recorded, legacy.
    """

    artifact_type: NotRequired[Literal["quantlab_run_report"]]
    """What the document is; absent in reports of older commits.

    Clause: recorded, legacy.
    """

    status: NotRequired[Literal["success"]]
    """Outcome; absent in reports of older commits.

    Clause: recorded, legacy.
    """

    header: LegacyReportHeader
    """Identity of the run.

    Clause: recorded, legacy.
    """

    reproduce: Reproduce
    """How to run it again.

    Clause: recorded, legacy.
    """

    config_resolved: NotRequired[LegacyConfig]
    """The configuration; absent when the report was rebuilt without one.

    Clause: recorded, legacy.
    """

    results: NotRequired[list[ResultFigures]]
    """Results of a run or grid, best first; empty when the report was rebuilt without them.

    Clause: recorded, legacy.
    """

    oos_leaderboard: NotRequired[list[WalkForwardRow]]
    """Walk-forward only: the first ten of the out-of-sample leaderboard.

    Clause: recorded, legacy.
    """

    artifacts: list[FileSize]
    """Files of the directory when the report was written, sorted by name.

    Clause: recorded, legacy.
    """

    machine_contract: NotRequired[LegacyMachineContract]
    """The machine-facing result; only in a report that a current producer wrote into an older
    directory.

    Clause: recorded, legacy.
    """

    summary: SweepReportSummary
    """Run: the core figures. Grid: empty core figures. Walk-forward: one entry a split.

    Clause: recorded, legacy.
    """

    kpi_summary: NotRequired[Summary]
    """Walk-forward only: empty core figures.

    Clause: recorded, legacy.
    """


ModelRunTime: TypeAlias = str
"""ISO 8601 date, or date and time with or without an offset.

Clause: learned-model-artifact-contract, dataset_manifest.
"""


class ModelRunDataSource(TypedDict):
    """Where data comes from.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    kind: str
    """What the source is.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    path: str
    """Where it lies.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """


class ModelRunTimeRange(TypedDict):
    """A period with its time zone.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    start: ModelRunTime
    """Begin.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    end: ModelRunTime
    """End.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    timezone: str
    """Time zone of both.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """


class ModelRunTarget(TypedDict):
    """What is predicted.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    name: str
    """Name of the target.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    horizon: Union[str, int]
    """How far ahead: a text with its unit, or a number of bars.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    definition: str
    """How it is computed.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """


class ModelRunPeriod(TypedDict):
    """A period.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    start: ModelRunTime
    """Begin.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    end: ModelRunTime
    """End.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """


class ModelRunSplit(TypedDict):
    """Periods for training, validation and test, one after the other.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    method: Literal["temporal"]
    """Data is split by time, never at random.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    train: ModelRunPeriod
    """What the model learns from.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    validation: ModelRunPeriod
    """What choices are made by; begins after train.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    test: ModelRunPeriod
    """What the model is judged by; begins after validation.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """


class ModelRunDatasetManifest(TypedDict):
    """The data that a model learns from and is judged by.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    schema_version: SchemaVersion
    """Version of the document.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    artifact_type: Literal["quantlab.learned_model.dataset_manifest"]
    """What the document is.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    model_run_id: str
    """Id of the model run: the same in all its documents.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    created_at: ModelRunTime
    """When the manifest was written.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    dataset_id: str
    """Id of the dataset.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    source: ModelRunDataSource
    """Where the data comes from.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    universe: list[str]
    """Instruments.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    time_range: ModelRunTimeRange
    """Period of the whole dataset.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    rows: int
    """Rows of the dataset.

    Unit: count. Clause: learned-model-artifact-contract, dataset_manifest.
    """

    target: ModelRunTarget
    """What is predicted.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    split: ModelRunSplit
    """Periods for training, validation and test.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    data_hash: str
    """Hash of the data.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """

    generation_command: str
    """Command line that makes the dataset.

    Clause: learned-model-artifact-contract, dataset_manifest.
    """


class ModelRunFeature(TypedDict):
    """One feature.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    name: str
    """Name of the feature.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    source: str
    """What it is computed from.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    parameters: dict[str, Any]
    """Its parameters, by name.

    Clause: learned-model-artifact-contract, feature_manifest.
    """


class ModelRunLookback(TypedDict):
    """How far features look.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    max_bars: int
    """Longest look back.

    Unit: bars. Clause: learned-model-artifact-contract, feature_manifest.
    """

    uses_future_data: bool
    """Whether a feature looks ahead.

    Clause: learned-model-artifact-contract, feature_manifest.
    """


class ModelRunNormalization(TypedDict):
    """How features are scaled.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    method: str
    """Method of scaling; none without scaling.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    fit_scope: str
    """Period that the scaling is fitted on.

    Clause: learned-model-artifact-contract, feature_manifest.
    """


class ModelRunFeatureManifest(TypedDict):
    """The features that a model sees, and what keeps the future out of them.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    schema_version: SchemaVersion
    """Version of the document.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    artifact_type: Literal["quantlab.learned_model.feature_manifest"]
    """What the document is.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    model_run_id: str
    """Id of the model run: the same in all its documents.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    dataset_id: str
    """Id of the dataset: that of the dataset manifest.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    feature_set_id: str
    """Id of the set of features.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    features: list[ModelRunFeature]
    """The features, in the order of the model's input.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    lookback: ModelRunLookback
    """How far features look.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    normalization: ModelRunNormalization
    """How features are scaled.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    leakage_guards: list[str]
    """What keeps the future out.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    feature_hash: str
    """Hash of the features.

    Clause: learned-model-artifact-contract, feature_manifest.
    """

    generation_command: str
    """Command line that makes the features.

    Clause: learned-model-artifact-contract, feature_manifest.
    """


class ModelRunLibrary(TypedDict):
    """A library.

    Clause: learned-model-artifact-contract, model_config.
    """

    name: str
    """Name of the library.

    Clause: learned-model-artifact-contract, model_config.
    """

    version: NotRequired[Union[str, None]]
    """Its version, when known.

    Clause: learned-model-artifact-contract, model_config.
    """


class ModelRunInputShape(TypedDict):
    """Shape of the input.

    Clause: learned-model-artifact-contract, model_config.
    """

    features: int
    """Number of features.

    Unit: count. Clause: learned-model-artifact-contract, model_config.
    """

    window: NotRequired[Union[int, None]]
    """Bars that the model sees at once.

    Unit: bars. Clause: learned-model-artifact-contract, model_config.
    """


class ModelRunOutput(TypedDict):
    """What the model gives.

    Clause: learned-model-artifact-contract, model_config.
    """

    kind: str
    """Kind of output.

    Clause: learned-model-artifact-contract, model_config.
    """

    target: str
    """Target that it predicts: that of the dataset manifest.

    Clause: learned-model-artifact-contract, model_config.
    """


class ModelRunModelConfig(TypedDict):
    """The model and how it is trained.

    Clause: learned-model-artifact-contract, model_config.
    """

    schema_version: SchemaVersion
    """Version of the document.

    Clause: learned-model-artifact-contract, model_config.
    """

    artifact_type: Literal["quantlab.learned_model.model_config"]
    """What the document is.

    Clause: learned-model-artifact-contract, model_config.
    """

    model_run_id: str
    """Id of the model run: the same in all its documents.

    Clause: learned-model-artifact-contract, model_config.
    """

    model_family: str
    """Family of the model.

    Clause: learned-model-artifact-contract, model_config.
    """

    model_name: str
    """Name of the model.

    Clause: learned-model-artifact-contract, model_config.
    """

    library: ModelRunLibrary
    """Library that implements it.

    Clause: learned-model-artifact-contract, model_config.
    """

    hyperparameters: dict[str, Any]
    """Hyperparameters, by name.

    Clause: learned-model-artifact-contract, model_config.
    """

    random_seed: int
    """Seed of every source of chance.

    Clause: learned-model-artifact-contract, model_config.
    """

    training_objective: str
    """What training minimises or maximises.

    Clause: learned-model-artifact-contract, model_config.
    """

    input_shape: ModelRunInputShape
    """Shape of the input.

    Clause: learned-model-artifact-contract, model_config.
    """

    output: ModelRunOutput
    """What the model gives.

    Clause: learned-model-artifact-contract, model_config.
    """


class ModelRunRiskReport(TypedDict):
    """What can go wrong with the model. N.0 names the document and leaves its members free.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """

    schema_version: NotRequired[str]
    """Version of the document.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """

    artifact_type: NotRequired[str]
    """What the document is.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """

    model_run_id: NotRequired[str]
    """Id of the model run.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """


ModelRunPrediction: TypeAlias = dict[str, Any]
"""One row of predictions.csv. N.0 names the table and leaves its columns free.

Clause: learned-model-artifact-contract, Optional artifacts.
"""


class ModelRunMetrics(TypedDict):
    """Figures by period, by name.

    Clause: learned-model-artifact-contract, training_summary.
    """

    train: dict[str, Any]
    """Figures on what the model learnt from.

    Clause: learned-model-artifact-contract, training_summary.
    """

    validation: dict[str, Any]
    """Figures on what choices were made by.

    Clause: learned-model-artifact-contract, training_summary.
    """

    test: dict[str, Any]
    """Figures on what the model had not seen.

    Clause: learned-model-artifact-contract, training_summary.
    """

    downstream_market: dict[str, Any]
    """Figures of a strategy that used the model; empty before there was one.

    Clause: learned-model-artifact-contract, training_summary.
    """


class ModelRunBaselineComparison(TypedDict):
    """The model against simple means.

    Clause: learned-model-artifact-contract, training_summary.
    """

    required: bool
    """Whether a comparison is demanded.

    Clause: learned-model-artifact-contract, training_summary.
    """

    rule_based_baseline: NotRequired[Union[dict[str, Any], str, None]]
    """A fixed rule and how it does: its name, or its figures.

    Clause: learned-model-artifact-contract, training_summary.
    """

    classical_ml_baseline: NotRequired[Union[dict[str, Any], str, None]]
    """A classical model and how it does: its name, or its figures.

    Clause: learned-model-artifact-contract, training_summary.
    """

    result: Union[str, dict[str, Any], None]
    """What the comparison says.

    Clause: learned-model-artifact-contract, training_summary.
    """


class ModelRunReproducibility(TypedDict):
    """What a result hangs on.

    Clause: learned-model-artifact-contract, training_summary.
    """

    random_seed: int
    """Seed: that of the model configuration.

    Clause: learned-model-artifact-contract, training_summary.
    """

    code_version: str
    """Version of the code.

    Clause: learned-model-artifact-contract, training_summary.
    """

    data_hash: str
    """Hash of the data: that of the dataset manifest.

    Clause: learned-model-artifact-contract, training_summary.
    """

    feature_hash: str
    """Hash of the features: that of the feature manifest.

    Clause: learned-model-artifact-contract, training_summary.
    """


class ModelRunPromotionAssessment(TypedDict):
    """Whether a model may go further.

    Clause: learned-model-artifact-contract, training_summary.
    """

    eligible_for_paper: bool
    """Whether it may trade on paper.

    Clause: learned-model-artifact-contract, training_summary.
    """

    blocking_reasons: list[str]
    """Why not.

    Clause: learned-model-artifact-contract, training_summary.
    """


class ModelRunTrainingSummary(TypedDict):
    """How training went, what came of it, and whether it may go further: the primary summary of a
    model run.

    Clause: learned-model-artifact-contract, training_summary.
    """

    schema_version: SchemaVersion
    """Version of the document.

    Clause: learned-model-artifact-contract, training_summary.
    """

    artifact_type: Literal["quantlab.learned_model.training_summary"]
    """What the document is.

    Clause: learned-model-artifact-contract, training_summary.
    """

    model_run_id: str
    """Id of the model run: the same in all its documents.

    Clause: learned-model-artifact-contract, training_summary.
    """

    status: str
    """Outcome.

    Clause: learned-model-artifact-contract, training_summary.
    """

    started_at: ModelRunTime
    """When training began.

    Clause: learned-model-artifact-contract, training_summary.
    """

    finished_at: ModelRunTime
    """When training ended.

    Clause: learned-model-artifact-contract, training_summary.
    """

    duration_seconds: float
    """Time between both.

    Unit: seconds. Clause: learned-model-artifact-contract, training_summary.
    """

    dataset_manifest_path: str
    """Path of the dataset manifest, inside the directory of the model run.

    Clause: learned-model-artifact-contract, training_summary.
    """

    feature_manifest_path: str
    """Path of the feature manifest, inside the directory of the model run.

    Clause: learned-model-artifact-contract, training_summary.
    """

    model_config_path: str
    """Path of the model configuration, inside the directory of the model run.

    Clause: learned-model-artifact-contract, training_summary.
    """

    metrics: ModelRunMetrics
    """Figures by period.

    Clause: learned-model-artifact-contract, training_summary.
    """

    baseline_comparison: ModelRunBaselineComparison
    """How the model does against simple means.

    Clause: learned-model-artifact-contract, training_summary.
    """

    reproducibility: ModelRunReproducibility
    """What the result hangs on.

    Clause: learned-model-artifact-contract, training_summary.
    """

    promotion_assessment: ModelRunPromotionAssessment
    """Whether the model may go further.

    Clause: learned-model-artifact-contract, training_summary.
    """


class ModelRunValidationSummary(TypedDict):
    """How validation went. N.0 names the document and leaves its members free.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """

    schema_version: NotRequired[str]
    """Version of the document.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """

    artifact_type: NotRequired[str]
    """What the document is.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """

    model_run_id: NotRequired[str]
    """Id of the model run.

    Clause: learned-model-artifact-contract, Optional artifacts.
    """


class PaperAlert(TypedDict):
    """One session that needs attention.

    Clause: recorded, paper.
    """

    activity_at: LocalTimestamp
    """When the session last changed.

    Clause: recorded, paper.
    """

    age_minutes: int
    """Time since then.

    Unit: minutes. Clause: recorded, paper.
    """

    alert_code: Literal["PAPER_SESSION_FAILED", "PAPER_SESSION_ABORTED", "PAPER_SESSION_STALE"]
    """What is the matter: the session failed, was aborted, or runs for too long.

    Clause: recorded, paper.
    """

    error_type: Union[str, None]
    """Class name of the exception; null without one.

    Clause: recorded, paper.
    """

    message: Union[str, None]
    """What is the matter, for people; null when the exception had no text.

    Clause: recorded, paper.
    """

    path: str
    """Directory of the session.

    Clause: recorded, paper.
    """

    session_id: str
    """Id of the session.

    Clause: recorded, paper.
    """

    severity: Literal["warning", "critical"]
    """How much it matters.

    Clause: recorded, paper.
    """

    status: Literal["running", "failed", "aborted"]
    """State of the session.

    Clause: recorded, paper.
    """


class PaperAlerts(TypedDict):
    """Paper sessions that need attention: printed by `--paper-sessions-alerts`, and answer to GET
    /api/paper-sessions-alerts, which adds status and available.

    Clause: recorded, paper.
    """

    alert_counts: dict[str, int]
    """Number of alerts by severity.

    Clause: recorded, paper.
    """

    alert_status: Literal["ok", "warning", "critical"]
    """The worst severity, or ok.

    Clause: recorded, paper.
    """

    alerts: list[PaperAlert]
    """The alerts.

    Clause: recorded, paper.
    """

    available: NotRequired[bool]
    """Whether there is a root directory; only in the answer of the server.

    Clause: recorded, research-ui.
    """

    generated_at: Union[str, None]
    """When the sessions were looked at; null while there is no root directory.

    Clause: recorded, paper.
    """

    has_alerts: bool
    """Whether there is an alert.

    Clause: recorded, paper.
    """

    latest_alert_at: Union[str, None]
    """Time of the latest alert.

    Clause: recorded, paper.
    """

    latest_alert_code: Union[str, None]
    """Code of the latest alert.

    Clause: recorded, paper.
    """

    latest_alert_session_id: Union[str, None]
    """Session of the latest alert.

    Clause: recorded, paper.
    """

    latest_success_at: Union[str, None]
    """Time of the latest session that succeeded.

    Clause: recorded, paper.
    """

    latest_success_session_id: Union[str, None]
    """Id of the latest session that succeeded.

    Clause: recorded, paper.
    """

    message: NotRequired[str]
    """Why nothing is known, for people; only while there is no root directory.

    Clause: recorded, research-ui.
    """

    root_dir: str
    """Directory of the sessions.

    Clause: recorded, paper.
    """

    running_sessions: list[str]
    """Ids of the running sessions.

    Clause: recorded, paper.
    """

    stale_after_minutes: int
    """Age from which a running session is stale.

    Unit: minutes. Clause: recorded, paper.
    """

    status: NotRequired[Literal["ok"]]
    """The question was answered; only in the answer of the server.

    Clause: recorded, research-ui.
    """

    status_counts: dict[str, int]
    """Number of sessions by state.

    Clause: recorded, paper.
    """

    total_sessions: int
    """Number of sessions.

    Unit: count. Clause: recorded, paper.
    """


class PaperHealth(TypedDict):
    """State of all paper sessions: answer to GET /api/paper-sessions-health. Sessions in any state
    but success are an issue.

    Clause: recorded, research-ui.
    """

    root_dir: str
    """Directory of the sessions.

    Clause: recorded, research-ui.
    """

    message: NotRequired[str]
    """Why nothing is known, for people; only while there is no root directory.

    Clause: recorded, research-ui.
    """

    total_sessions: int
    """Number of sessions.

    Unit: count. Clause: recorded, research-ui.
    """

    status_counts: dict[str, int]
    """Number of sessions by state.

    Clause: recorded, research-ui.
    """

    latest_session_id: Union[str, None]
    """Id of the latest session.

    Clause: recorded, research-ui.
    """

    latest_session_status: Union[str, None]
    """State of the latest session.

    Clause: recorded, research-ui.
    """

    latest_session_at: Union[str, None]
    """Time of the latest session.

    Clause: recorded, research-ui.
    """

    latest_issue_session_id: Union[str, None]
    """Id of the latest session that is an issue.

    Clause: recorded, research-ui.
    """

    latest_issue_status: Union[str, None]
    """Its state.

    Clause: recorded, research-ui.
    """

    latest_issue_at: Union[str, None]
    """Its time.

    Clause: recorded, research-ui.
    """

    latest_issue_error_type: Union[str, None]
    """Class name of its exception.

    Clause: recorded, research-ui.
    """

    active_sessions: NotRequired[list[str]]
    """Ids of the running sessions; absent while there is no root directory.

    Clause: recorded, research-ui.
    """

    status: Literal["ok"]
    """The question was answered.

    Clause: recorded, research-ui.
    """

    available: bool
    """Whether there is a root directory.

    Clause: recorded, research-ui.
    """


class PaperSessionConfig(TypedDict):
    """Resolved configuration of a paper session. Request values reach it without conversion, so a
    figure may be recorded as text or null; a rule reports that.

    Clause: run-artifact-contract, config.json.
    """

    cooldown_days: Union[int, float, str, None]
    """Bars to wait after a SELL.

    Unit: days. Clause: recorded, paper.
    """

    end: CalendarDate
    """First date after the period.

    Clause: run-artifact-contract, config.json.
    """

    fee: Union[float, str, None]
    """Fee of a fill.

    Unit: fraction. Clause: run-artifact-contract, config.json.
    """

    initial_cash: Union[float, str, None]
    """Cash at the start.

    Unit: quote currency. Clause: recorded, paper.
    """

    interval: str
    """Length of a bar, for example 1d or 1h.

    Clause: run-artifact-contract, config.json.
    """

    k_atr: Union[float, str, None]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: run-artifact-contract, config.json.
    """

    paper: Literal[True]
    """Whether the configuration is of a paper session.

    Clause: stepbit-io-v1, Paper results.
    """

    parameters: NotRequired[StrategyParameters]
    """Resolved parameters of the strategy; absent when none was asked for.

    Since 1.1. Clause: run-artifact-contract, config.json.
    """

    rsi_buy_max: Union[float, str, None]
    """Highest RSI at which a BUY is allowed.

    Clause: run-artifact-contract, config.json.
    """

    rsi_sell_min: Union[float, str, None]
    """RSI from which a SELL follows.

    Clause: run-artifact-contract, config.json.
    """

    slippage_bps: Union[float, str, None]
    """Slippage of a fill.

    Unit: basis points. Clause: run-artifact-contract, config.json.
    """

    slippage_mode: str
    """How slippage is computed: fixed, or from the average true range (atr). The producer treats
    any other word as fixed.

    Clause: run-artifact-contract, config.json.
    """

    start: CalendarDate
    """First date of the period.

    Clause: run-artifact-contract, config.json.
    """

    strategy: NotRequired[str]
    """Strategy that was asked for; absent when none was.

    Since 1.1. Clause: run-artifact-contract, config.json.
    """

    ticker: str
    """Instrument.

    Clause: run-artifact-contract, config.json.
    """


class PaperSessionResult(TypedDict):
    """Figures of the backtest over the session's bars and, when there were fills, of the round
    trips in trades.csv.

    Clause: recorded, paper.
    """

    avg_holding_days: NotRequired[Union[float, None]]
    """Mean length of a round trip, in whole days each.

    Unit: days. Clause: recorded, paper.
    """

    days: int
    """Bars after warm-up.

    Unit: bars. Clause: recorded, paper.
    """

    expectancy_net: NotRequired[Union[float, None]]
    """Mean net result of a round trip.

    Unit: quote currency. Clause: recorded, paper.
    """

    exposure: NotRequired[Union[float, None]]
    """Days held over days from the first entry to the last exit.

    Unit: ratio. Clause: recorded, paper.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high.

    Unit: fraction. Clause: recorded, paper.
    """

    profit_factor: NotRequired[Union[float, None]]
    """Gross profit over gross loss of the round trips; null when there was no loss.

    Unit: ratio. Clause: recorded, paper.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null when undefined.

    Unit: ratio. Clause: recorded, paper.
    """

    total_return: Union[float, None]
    """Return over the period.

    Unit: fraction. Clause: recorded, paper.
    """

    trade_trades: NotRequired[int]
    """Number of completed round trips.

    Unit: count. Clause: recorded, paper.
    """

    trades: int
    """Number of position changes of the backtest.

    Unit: count. Clause: recorded, paper.
    """

    win_rate_trades: NotRequired[Union[float, None]]
    """Share of round trips with a net profit.

    Unit: fraction. Clause: recorded, paper.
    """


class PaperSessionMetrics(TypedDict):
    """Machine-readable figures of a paper session that succeeded.

    Clause: run-artifact-contract, metrics.json.
    """

    best_result: PaperSessionResult
    """The only result of a session.

    Clause: run-artifact-contract, metrics.json.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: recorded, paper.
    """

    leaderboard_size: Literal[1]
    """Number of results.

    Unit: count. Clause: run-artifact-contract, metrics.json.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: recorded, paper.
    """

    status: Literal["success"]
    """Figures are written when the session succeeded.

    Clause: run-artifact-contract, metrics.json.
    """

    summary: Summary
    """The core figures, of the backtest over the same bars.

    Clause: run-artifact-contract, metrics.json.
    """


class PaperSessionReportHeader(TypedDict):
    """Identity of a paper session.

    Clause: run-artifact-contract, report.json.
    """

    run_id: RunId
    """Id of the session.

    Clause: recorded, paper.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: recorded, paper.
    """

    created_at: LocalTimestamp
    """created_at of session_metadata.json.

    Clause: recorded, paper.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, paper.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, paper.
    """

    config_path: str
    """Where the configuration came from.

    Clause: recorded, paper.
    """

    config_hash: Sha1
    """SHA-1 of the resolved configuration.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request.

    Clause: recorded, paper.
    """


class PaperSessionArtifactNames(TypedDict):
    """Canonical files by role, relative to the directory.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    metadata: str
    """Identity and context.

    Clause: recorded, paper.
    """

    status: str
    """Lifecycle.

    Clause: recorded, paper.
    """

    config: str
    """Resolved configuration.

    Clause: recorded, paper.
    """

    metrics: str
    """Figures.

    Clause: recorded, paper.
    """

    report: str
    """The report itself.

    Clause: recorded, paper.
    """

    trades: str
    """Fills.

    Clause: recorded, paper.
    """


class PaperSessionMachineContract(TypedDict):
    """Machine-facing result of a paper session.

    Clause: stepbit-io-v1, Paper results.
    """

    schema_version: SchemaVersion
    """Version of the machine contract.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    contract_type: Literal["quantlab.paper.result"]
    """What the result is.

    Clause: stepbit-io-v1, Paper results.
    """

    command: Literal["paper"]
    """The recorded producer writes paper. The documents keep the word run for the request and do
    not fix this member.

    Clause: recorded, paper.
    """

    status: Literal["success"]
    """Outcome.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    request_id: NotRequired[RequestId]
    """Id of the request, when provided; null or absent when it had none.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    run_id: RunId
    """Id of the session.

    Clause: stepbit-io-v1, Paper results.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: recorded, paper.
    """

    summary: Summary
    """The core figures: their only place in this file. The producer copies them from metrics.json,
    members sorted.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    artifacts: PaperSessionArtifactNames
    """Canonical files by role, relative to the directory.

    Clause: run-artifact-contract, report.json.machine_contract.
    """


class PaperSessionReport(TypedDict):
    """Canonical public report of a paper session that succeeded.

    Clause: run-artifact-contract, report.json.
    """

    schema_version: SchemaVersion
    """Version of the report.

    Clause: run-artifact-contract, report.json.
    """

    artifact_type: Literal["quantlab_run_report"]
    """What the document is.

    Clause: run-artifact-contract, report.json.
    """

    status: Literal["success"]
    """A report is written when the session succeeded.

    Clause: run-artifact-contract, report.json.
    """

    header: PaperSessionReportHeader
    """Identity of the session.

    Clause: run-artifact-contract, report.json.
    """

    reproduce: Reproduce
    """The recorded producer writes a sweep command here, which does not reproduce the session.

    Clause: recorded, paper.
    """

    config_resolved: PaperSessionConfig
    """The resolved configuration.

    Clause: run-artifact-contract, report.json.
    """

    results: list[PaperSessionResult]
    """The only result of a session.

    Clause: run-artifact-contract, report.json.
    """

    artifacts: list[FileSize]
    """Files of the directory when the report was written, sorted by name. session_status.json is
    rewritten afterwards, so its size differs.

    Clause: run-artifact-contract, report.json.
    """

    machine_contract: PaperSessionMachineContract
    """The machine-facing result.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    summary: Summary
    """Empty in the recorded producer: every figure null, trades 0. The figures are in
    machine_contract.summary.

    Clause: run-artifact-contract, report.json.
    """


class PaperSessionMetadataAtStart(TypedDict):
    """As written before the session works.

    Clause: run-artifact-contract, metadata.json.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: run-artifact-contract, metadata.json.
    """

    config_hash: Sha1
    """SHA-1 of the resolved configuration as the producer serialises it.

    Clause: run-artifact-contract, metadata.json.
    """

    config_path: str
    """Where the configuration came from; `inline_cli` for command line and request.

    Clause: run-artifact-contract, metadata.json.
    """

    created_at: LocalTimestamp
    """When this file was written: at the start, and again at the end of a session that succeeded.

    Clause: run-artifact-contract, metadata.json.
    """

    data: NotRequired[DataFingerprint]
    """The bars that the session rests on.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, paper.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: run-artifact-contract, metadata.json.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, paper.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: run-artifact-contract, metadata.json.
    """

    run_id: RunId
    """The session's id once more: what a caller of `run` gets as run_id.

    Clause: stepbit-io-v1, Paper results.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: recorded, paper.
    """

    status: Literal["running"]
    """Written at the start; a killed session keeps it, and the recorded producer leaves it so when
    a session fails or is aborted. session_status.json is the authority.

    Clause: run-artifact-contract, metadata.json.
    """


class PaperSessionMetadataAtSuccess(TypedDict):
    """As rewritten when the session succeeded.

    Clause: run-artifact-contract, metadata.json.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: run-artifact-contract, metadata.json.
    """

    config_hash: Sha1
    """SHA-1 of the resolved configuration as the producer serialises it.

    Clause: run-artifact-contract, metadata.json.
    """

    config_path: str
    """Where the configuration came from; `inline_cli` for command line and request.

    Clause: run-artifact-contract, metadata.json.
    """

    created_at: LocalTimestamp
    """When this file was written: at the start, and again at the end of a session that succeeded.

    Clause: run-artifact-contract, metadata.json.
    """

    data: NotRequired[DataFingerprint]
    """The bars that the session rests on.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, paper.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: run-artifact-contract, metadata.json.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, paper.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: run-artifact-contract, metadata.json.
    """

    run_id: RunId
    """The session's id once more: what a caller of `run` gets as run_id.

    Clause: stepbit-io-v1, Paper results.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: recorded, paper.
    """

    status: Literal["success"]
    """The session succeeded.

    Clause: run-artifact-contract, metadata.json.
    """

    summary: Summary
    """The core figures.

    Clause: recorded, paper.
    """


class PaperSessionMetadataAtFailure(TypedDict):
    """As rewritten when an exception has ended the session.

    Clause: run-artifact-contract, metadata.json.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: run-artifact-contract, metadata.json.
    """

    config_hash: Sha1
    """SHA-1 of the resolved configuration as the producer serialises it.

    Clause: run-artifact-contract, metadata.json.
    """

    config_path: str
    """Where the configuration came from; `inline_cli` for command line and request.

    Clause: run-artifact-contract, metadata.json.
    """

    created_at: LocalTimestamp
    """When this file was written.

    Clause: run-artifact-contract, metadata.json.
    """

    data: NotRequired[DataFingerprint]
    """The bars that the session rests on.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, paper.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: run-artifact-contract, metadata.json.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, paper.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: run-artifact-contract, metadata.json.
    """

    run_id: RunId
    """The session's id once more: what a caller of `run` gets as run_id.

    Clause: stepbit-io-v1, Paper results.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: recorded, paper.
    """

    status: Literal["failed"]
    """The session failed.

    Clause: run-artifact-contract, metadata.json.
    """


class PaperSessionMetadataAtAbort(TypedDict):
    """As rewritten when the operator has ended the session.

    Clause: run-artifact-contract, metadata.json.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: run-artifact-contract, metadata.json.
    """

    config_hash: Sha1
    """SHA-1 of the resolved configuration as the producer serialises it.

    Clause: run-artifact-contract, metadata.json.
    """

    config_path: str
    """Where the configuration came from; `inline_cli` for command line and request.

    Clause: run-artifact-contract, metadata.json.
    """

    created_at: LocalTimestamp
    """When this file was written.

    Clause: run-artifact-contract, metadata.json.
    """

    data: NotRequired[DataFingerprint]
    """The bars that the session rests on.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, paper.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: run-artifact-contract, metadata.json.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, paper.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: run-artifact-contract, metadata.json.
    """

    run_id: RunId
    """The session's id once more: what a caller of `run` gets as run_id.

    Clause: stepbit-io-v1, Paper results.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: recorded, paper.
    """

    status: Literal["aborted"]
    """The session was aborted.

    Clause: run-artifact-contract, metadata.json.
    """


PaperSessionMetadata: TypeAlias = Union[PaperSessionMetadataAtStart, PaperSessionMetadataAtSuccess, PaperSessionMetadataAtFailure, PaperSessionMetadataAtAbort]
"""Identity and context of a paper session. Its status is not the lifecycle: session_status.json is.

Clause: run-artifact-contract, metadata.json.
"""


class PaperSessionRunning(TypedDict):
    """A session without an end. A killed session keeps this state.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: recorded, paper.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: recorded, paper.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    started_at: LocalTimestamp
    """When the session began.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status: Literal["running"]
    """The session has not reached an end, or was killed.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status_reason: Literal["active"]
    """The session is at work.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    terminal: Literal[False]
    """Whether the state is final.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    updated_at: LocalTimestamp
    """When this file was written.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """


class PaperSessionSucceeded(TypedDict):
    """A session that ran to its end.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: recorded, paper.
    """

    duration_seconds: float
    """Time from started_at to finished_at.

    Unit: seconds. Clause: run-artifact-contract, Paper Session Status Contract.
    """

    finished_at: LocalTimestamp
    """When the session ended.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: recorded, paper.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    started_at: LocalTimestamp
    """When the session began.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status: Literal["success"]
    """The session ended with a result.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status_reason: Literal["completed"]
    """It ran to its end.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    terminal: Literal[True]
    """Whether the state is final.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    updated_at: LocalTimestamp
    """When this file was written; equals finished_at.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """


class PaperSessionFailed(TypedDict):
    """A session that an exception ended.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: recorded, paper.
    """

    duration_seconds: float
    """Time from started_at to finished_at.

    Unit: seconds. Clause: run-artifact-contract, Paper Session Status Contract.
    """

    error_type: str
    """Class of the exception that ended the session.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    finished_at: LocalTimestamp
    """When the session ended.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    message: NotRequired[str]
    """Text of the exception; absent when it had none.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: recorded, paper.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    started_at: LocalTimestamp
    """When the session began.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status: Literal["failed"]
    """The session ended with an error.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status_reason: Literal["exception"]
    """An exception ended it.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    terminal: Literal[True]
    """Whether the state is final.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    updated_at: LocalTimestamp
    """When this file was written; equals finished_at.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """


class PaperSessionAborted(TypedDict):
    """A session that the operator interrupted.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    command: Literal["paper"]
    """The command that produced the directory.

    Clause: recorded, paper.
    """

    duration_seconds: float
    """Time from started_at to finished_at.

    Unit: seconds. Clause: run-artifact-contract, Paper Session Status Contract.
    """

    error_type: str
    """Class of the exception that ended the session.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    finished_at: LocalTimestamp
    """When the session ended.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    message: NotRequired[str]
    """Text of the exception; absent when it had none.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    mode: Literal["paper"]
    """Mode of the session.

    Clause: recorded, paper.
    """

    request_id: RequestId
    """Id of the request that asked for the session.

    Clause: recorded, paper.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    started_at: LocalTimestamp
    """When the session began.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status: Literal["aborted"]
    """The operator ended the session.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status_reason: Literal["operator_abort"]
    """An interrupt from the operator ended it.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    terminal: Literal[True]
    """Whether the state is final.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    updated_at: LocalTimestamp
    """When this file was written; equals finished_at.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """


PaperSessionStatus: TypeAlias = Union[PaperSessionRunning, PaperSessionSucceeded, PaperSessionFailed, PaperSessionAborted]
"""Lifecycle of a paper session: the file that says where it stands.

Clause: run-artifact-contract, Paper Session Status Contract.
"""


class IndexedPaperSession(TypedDict):
    """One session of the index: a row of paper_sessions_index.csv, and an entry of `sessions` in
    paper_sessions_index.json.

    Clause: recorded, paper.
    """

    session_id: RunId
    """Id of the session, and the name of its directory.

    Clause: recorded, paper.
    """

    status: Literal["running", "success", "failed", "aborted"]
    """State of session_status.json.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    created_at: LocalTimestamp
    """created_at of session_metadata.json.

    Clause: recorded, paper.
    """

    started_at: LocalTimestamp
    """When the session began.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    updated_at: LocalTimestamp
    """When its state last changed.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    finished_at: Union[str, None]
    """When the session ended; null while it runs.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    terminal: bool
    """Whether the state is final.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    status_reason: Literal["active", "completed", "exception", "operator_abort"]
    """Why the session is in its state.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    duration_seconds: Union[float, None]
    """Time from started_at to finished_at; null while it runs.

    Unit: seconds. Clause: run-artifact-contract, Paper Session Status Contract.
    """

    request_id: RequestId
    """Id of the request that asked for the session. A table cannot tell a number from text.

    Clause: recorded, paper.
    """

    error_type: Union[str, None]
    """Class of the exception that ended the session.

    Clause: run-artifact-contract, Paper Session Status Contract.
    """

    report_contract_type: Union[str, None]
    """contract_type of the session's report; null without one.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    path: str
    """Directory of the session, absolute or relative to the producer's working directory.

    Clause: recorded, paper.
    """


class PaperSessionsIndexDocument(TypedDict):
    """All paper sessions of a folder and their states.

    Clause: recorded, paper.
    """

    generated_at: LocalTimestamp
    """When the index was written.

    Clause: recorded, paper.
    """

    root_dir: str
    """The indexed folder, absolute or relative to the producer's working directory.

    Clause: recorded, paper.
    """

    n_sessions: int
    """Number of sessions.

    Unit: count. Clause: recorded, paper.
    """

    sessions: list[IndexedPaperSession]
    """One entry a session, sorted by session_id.

    Clause: recorded, paper.
    """


SessionCount: TypeAlias = int
"""A number of sessions.

Unit: count. Clause: recorded, portfolio.
"""


class PortfolioScan(TypedDict):
    """How many sessions each step left.

    Clause: recorded, portfolio.
    """

    sessions_scanned: SessionCount
    """Session directories that were found.

    Clause: recorded, portfolio.
    """

    sessions_included: SessionCount
    """Sessions in the portfolio; equals sessions_after_selection.

    Clause: recorded, portfolio.
    """

    sessions_excluded_incomplete: SessionCount
    """Sessions without a readable state or equity curve.

    Clause: recorded, portfolio.
    """

    sessions_collapsed_duplicates: SessionCount
    """Sessions dropped as older copies of another.

    Clause: recorded, portfolio.
    """

    sessions_after_hygiene: SessionCount
    """Sessions left without the incomplete.

    Clause: recorded, portfolio.
    """

    sessions_after_dedup: SessionCount
    """Sessions left without the copies.

    Clause: recorded, portfolio.
    """

    sessions_after_selection: SessionCount
    """Sessions left after the selection.

    Clause: recorded, portfolio.
    """


class PortfolioCandidate(TypedDict):
    """One forward session of the portfolio.

    Clause: recorded, portfolio.
    """

    session_id: ForwardSessionId
    """Id of the session.

    Clause: recorded, portfolio.
    """

    ticker: str
    """Instrument.

    Clause: recorded, portfolio.
    """

    strategy: str
    """Strategy.

    Clause: recorded, portfolio.
    """

    source_run_id: str
    """Id of the run that the session's candidate comes from.

    Clause: recorded, portfolio.
    """

    starting_cash: float
    """Cash at the start of the session.

    Unit: quote currency. Clause: recorded, portfolio.
    """

    ending_equity: float
    """Last equity of the session.

    Unit: quote currency. Clause: recorded, portfolio.
    """

    total_pnl: float
    """Result of the session.

    Unit: quote currency. Clause: recorded, portfolio.
    """

    total_return: float
    """Return of the session.

    Unit: fraction. Clause: recorded, portfolio.
    """

    max_drawdown: float
    """Largest fall of the session from a previous high.

    Unit: fraction. Clause: recorded, portfolio.
    """

    eval_start: CalendarDate
    """First date of the session.

    Clause: recorded, portfolio.
    """

    eval_end: BarInstant
    """Last bar of the session.

    Clause: recorded, portfolio.
    """

    updated_at: UtcTimestamp
    """When the session was last evaluated.

    Clause: recorded, portfolio.
    """

    assigned_weight: float
    """Weight in the portfolio.

    Unit: fraction. Clause: recorded, portfolio.
    """

    contribution_pct: float
    """Share in the portfolio's result: 1 is all of it.

    Unit: fraction. Clause: recorded, portfolio.
    """


class PortfolioTotals(TypedDict):
    """The portfolio as one account.

    Clause: recorded, portfolio.
    """

    starting_value: float
    """Value at the start: the sessions' cash for raw_capital, else a fixed amount.

    Unit: quote currency. Clause: recorded, portfolio.
    """

    ending_value: float
    """Value at the end.

    Unit: quote currency. Clause: recorded, portfolio.
    """

    total_pnl: float
    """Result.

    Unit: quote currency. Clause: recorded, portfolio.
    """

    total_return: float
    """Return.

    Unit: fraction. Clause: recorded, portfolio.
    """

    max_drawdown: float
    """Largest fall from a previous high.

    Unit: fraction. Clause: recorded, portfolio.
    """

    n_bars: int
    """Bars of the union of the sessions' curves.

    Unit: bars. Clause: recorded, portfolio.
    """


class PortfolioAllocation(TypedDict):
    """How the portfolio weighs its sessions.

    Clause: recorded, portfolio.
    """

    mode: Literal["raw_capital", "equal_weight", "custom_weight"]
    """By their own cash, equally, or by given weights.

    Clause: recorded, portfolio.
    """

    weights_supplied: dict[str, Union[int, float]]
    """Weights as the caller gave them, by session_id; empty without any. A whole number stays one.

    Clause: recorded, portfolio.
    """

    weights_used: dict[str, float]
    """Weights that were used, by session_id; they add up to 1.

    Clause: recorded, portfolio.
    """

    normalized_weights: bool
    """Whether the weights were made to add up to 1; false for raw_capital.

    Clause: recorded, portfolio.
    """


class PortfolioModeResult(TypedDict):
    """The portfolio under one way to weigh its sessions.

    Clause: recorded, portfolio.
    """

    candidates: list[PortfolioCandidate]
    """The sessions of the portfolio.

    Clause: recorded, portfolio.
    """

    portfolio_summary: PortfolioTotals
    """Totals.

    Clause: recorded, portfolio.
    """

    allocation: PortfolioAllocation
    """Weights.

    Clause: recorded, portfolio.
    """


class PortfolioComparison(TypedDict):
    """The same sessions by mode.

    Clause: recorded, portfolio.
    """

    raw_capital: PortfolioModeResult
    """By their own cash.

    Clause: recorded, portfolio.
    """

    equal_weight: PortfolioModeResult
    """Equally.

    Clause: recorded, portfolio.
    """

    custom_weight: NotRequired[PortfolioModeResult]
    """By given weights; absent without any.

    Clause: recorded, portfolio.
    """


class PortfolioSelection(TypedDict):
    """What the caller asked to select; null is no wish.

    Clause: recorded, portfolio.
    """

    rank_metric: str
    """Metric for top_n.

    Clause: recorded, portfolio.
    """

    top_n: Union[int, None]
    """Keep so many of the best.

    Unit: count. Clause: recorded, portfolio.
    """

    min_return: Union[float, None]
    """Least total_return.

    Unit: fraction. Clause: recorded, portfolio.
    """

    max_drawdown: Union[float, None]
    """Deepest max_drawdown, negative.

    Unit: fraction. Clause: recorded, portfolio.
    """

    include_tickers: Union[list[str], None]
    """Only these instruments.

    Clause: recorded, portfolio.
    """

    exclude_tickers: Union[list[str], None]
    """Not these instruments.

    Clause: recorded, portfolio.
    """

    include_strategies: Union[list[str], None]
    """Only these strategies.

    Clause: recorded, portfolio.
    """

    exclude_strategies: Union[list[str], None]
    """Not these strategies.

    Clause: recorded, portfolio.
    """

    latest_per_source_run: bool
    """Whether only the newest session of a source run is kept.

    Clause: recorded, portfolio.
    """


class PortfolioCompare(TypedDict):
    """Comparison of the ways to weigh the forward sessions of one portfolio.

    Clause: recorded, portfolio.
    """

    generated_at: UtcTimestamp
    """When the comparison was written.

    Clause: recorded, portfolio.
    """

    n_sessions: SessionCount
    """Number of sessions compared.

    Clause: recorded, portfolio.
    """

    selection_stats: PortfolioScan
    """What was found.

    Clause: recorded, portfolio.
    """

    comparison: PortfolioComparison
    """Results by mode.

    Clause: recorded, portfolio.
    """

    selection_criteria: PortfolioSelection
    """What was asked for.

    Clause: recorded, portfolio.
    """


class PortfolioReport(TypedDict):
    """Forward sessions aggregated to one portfolio.

    Clause: recorded, portfolio.
    """

    generated_at: UtcTimestamp
    """When the report was written.

    Clause: recorded, portfolio.
    """

    n_candidates: SessionCount
    """Number of candidates.

    Clause: recorded, portfolio.
    """

    candidates: list[PortfolioCandidate]
    """The sessions of the portfolio: in the order of the scan, by rank with top_n.

    Clause: recorded, portfolio.
    """

    portfolio_summary: PortfolioTotals
    """Totals.

    Clause: recorded, portfolio.
    """

    allocation: PortfolioAllocation
    """Weights.

    Clause: recorded, portfolio.
    """

    selection: PortfolioSelection
    """What was asked for.

    Clause: recorded, portfolio.
    """

    scanning_stats: PortfolioScan
    """What was found.

    Clause: recorded, portfolio.
    """

    sessions_scanned: SessionCount
    """scanning_stats.sessions_scanned once more.

    Clause: recorded, portfolio.
    """

    sessions_included: SessionCount
    """scanning_stats.sessions_included once more.

    Clause: recorded, portfolio.
    """

    sessions_excluded_incomplete: SessionCount
    """scanning_stats.sessions_excluded_incomplete once more.

    Clause: recorded, portfolio.
    """

    sessions_collapsed_duplicates: SessionCount
    """scanning_stats.sessions_collapsed_duplicates once more.

    Clause: recorded, portfolio.
    """

    sessions_after_hygiene: SessionCount
    """scanning_stats.sessions_after_hygiene once more.

    Clause: recorded, portfolio.
    """

    sessions_after_dedup: SessionCount
    """scanning_stats.sessions_after_dedup once more.

    Clause: recorded, portfolio.
    """

    sessions_after_selection: SessionCount
    """scanning_stats.sessions_after_selection once more.

    Clause: recorded, portfolio.
    """

    summary: Summary
    """Return and drawdown of the portfolio; sharpe_simple and win_rate are null and trades is 0 in
    the recorded producer.

    Clause: recorded, portfolio.
    """


class RunRequestParams(TypedDict):
    """Parameters of a run. Values reach the configuration without conversion.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    ticker: NotRequired[str]
    """Instrument.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    start: NotRequired[CalendarDate]
    """First date of the period.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    end: NotRequired[CalendarDate]
    """First date after the period.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    interval: NotRequired[str]
    """Length of a bar, for example 1d or 1h.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    fee: NotRequired[float]
    """Fee of a fill.

    Unit: fraction. Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    rsi_buy_max: NotRequired[float]
    """Highest RSI at which a BUY is allowed.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    rsi_sell_min: NotRequired[float]
    """RSI from which a SELL follows.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    cooldown_days: NotRequired[int]
    """Bars to wait after a fill.

    Unit: bars. Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    paper: NotRequired[bool]
    """True: a paper session instead of a research run.

    Clause: stepbit-io-v1, Paper results.
    """

    initial_cash: NotRequired[float]
    """Cash at the start.

    Unit: quote currency. Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    slippage_bps: NotRequired[float]
    """Slippage of a fill.

    Unit: basis points. Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    slippage_mode: NotRequired[Literal["fixed", "atr"]]
    """How slippage is computed: fixed, or from the average true range.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    k_atr: NotRequired[float]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: quantlab-tool-adapter-61, Accepted inputs.
    """

    strategy: NotRequired[str]
    """Name of the strategy; absent for that of the command line.

    Since 1.1. Clause: stepbit-io-v1, Gaps.
    """

    parameters: NotRequired[StrategyParameters]
    """Parameters of the strategy; what is absent takes the default that the strategy states.

    Since 1.1. Clause: stepbit-io-v1, Gaps.
    """

    outdir: NotRequired[str]
    """Output directory; a run ignores it.

    Clause: recorded, requests.
    """

    save_price_plot: NotRequired[bool]
    """Whether to draw the price.

    Clause: recorded, requests.
    """

    report: NotRequired[Union[bool, str]]
    """True: a report for this run; a path: a report for the run that lies there.

    Clause: recorded, requests.
    """

    trades_csv: NotRequired[str]
    """Table of fills to analyse.

    Clause: recorded, requests.
    """


class RunRequest(TypedDict):
    """Asks for one run, research or paper.

    Clause: stepbit-io-v1, Request fields.
    """

    schema_version: SchemaVersion
    """Version of the request.

    Clause: stepbit-io-v1, Request fields.
    """

    request_id: NotRequired[Union[str, None]]
    """Id that the caller chose; null or absent when there is none.

    Clause: stepbit-io-v1, Request fields.
    """

    command: Literal["run"]
    """Run one configuration.

    Clause: stepbit-io-v1, Request fields.
    """

    params: NotRequired[RunRequestParams]
    """Configuration; what is absent takes the default of the command line. Members that the
    contract does not name are accepted and ignored.

    Clause: stepbit-io-v1, Request fields.
    """


class SweepRequestParams(TypedDict):
    """Parameters of a sweep.

    Clause: stepbit-io-v1, Sweep request.
    """

    config_path: str
    """Path of the YAML file; not blank.

    Clause: stepbit-io-v1, Sweep request.
    """

    out_dir: NotRequired[str]
    """Directory in which the run directory is made.

    Clause: stepbit-io-v1, Sweep request.
    """

    sweep_outdir: NotRequired[str]
    """Older name of out_dir.

    Deprecated: use out_dir. Clause: stepbit-io-v1, Sweep request.
    """


class SweepRequest(TypedDict):
    """Asks for a sweep over the configurations of a YAML file.

    Clause: stepbit-io-v1, Sweep request.
    """

    schema_version: SchemaVersion
    """Version of the request.

    Clause: stepbit-io-v1, Request fields.
    """

    request_id: NotRequired[Union[str, None]]
    """Id that the caller chose; null or absent when there is none.

    Clause: stepbit-io-v1, Request fields.
    """

    command: Literal["sweep"]
    """Run many configurations.

    Clause: stepbit-io-v1, Request fields.
    """

    params: SweepRequestParams
    """What to sweep, and where to write.

    Clause: stepbit-io-v1, Request fields.
    """


class ForwardRequestParams(TypedDict):
    """Parameters of a forward evaluation.

    Clause: recorded, requests.
    """

    run_dir: NotRequired[str]
    """Directory of the run or sweep that holds the candidate.

    Clause: recorded, requests.
    """

    resume_forward: NotRequired[str]
    """Directory of the forward session to continue.

    Clause: recorded, requests.
    """

    forward_outdir: NotRequired[str]
    """Directory of the forward session.

    Clause: recorded, requests.
    """

    initial_cash: NotRequired[float]
    """Cash at the start.

    Unit: quote currency. Clause: recorded, requests.
    """

    forward_start: NotRequired[CalendarDate]
    """First date of the evaluation.

    Clause: recorded, requests.
    """

    forward_end: NotRequired[CalendarDate]
    """First date after the evaluation: the bars before it are fetched.

    Clause: recorded, requests.
    """

    forward_metric: NotRequired[str]
    """Figure by which the candidate is picked.

    Clause: recorded, requests.
    """


class ForwardRequest(TypedDict):
    """Asks for a forward evaluation, a new one or one more segment of an old one.

    Clause: stepbit-io-v1, Request fields.
    """

    schema_version: SchemaVersion
    """Version of the request.

    Clause: stepbit-io-v1, Request fields.
    """

    request_id: NotRequired[Union[str, None]]
    """Id that the caller chose; null or absent when there is none.

    Clause: stepbit-io-v1, Request fields.
    """

    command: Literal["forward"]
    """Evaluate a candidate forward.

    Clause: stepbit-io-v1, Request fields.
    """

    params: NotRequired[ForwardRequestParams]
    """Candidate and period. Without run_dir and resume_forward the producer falls through to a
    plain run.

    Clause: stepbit-io-v1, Request fields.
    """


class PortfolioRequestParams(TypedDict):
    """Parameters of a portfolio.

    Clause: recorded, requests.
    """

    portfolio_report: NotRequired[str]
    """Directory that holds the forward sessions, for one report.

    Clause: recorded, requests.
    """

    portfolio_compare: NotRequired[str]
    """Directory that holds the forward sessions, for a comparison of allocation modes.

    Clause: recorded, requests.
    """

    portfolio_mode: NotRequired[Literal["raw_capital", "equal_weight", "custom_weight"]]
    """How capital is allocated.

    Clause: recorded, requests.
    """

    portfolio_weights: NotRequired[str]
    """Path of a JSON file of weights by session id, for custom_weight.

    Clause: recorded, requests.
    """

    portfolio_top_n: NotRequired[int]
    """How many sessions to keep; zero or less keeps all.

    Unit: count. Clause: recorded, requests.
    """

    portfolio_rank_metric: NotRequired[str]
    """Figure by which sessions are ranked.

    Clause: recorded, requests.
    """

    portfolio_min_return: NotRequired[float]
    """Least total return of a session that is kept.

    Unit: fraction. Clause: recorded, requests.
    """

    portfolio_max_drawdown: NotRequired[float]
    """Deepest drawdown of a session that is kept, a negative figure.

    Unit: fraction. Clause: recorded, requests.
    """

    portfolio_include_tickers: NotRequired[str]
    """Instruments to keep, separated by commas.

    Clause: recorded, requests.
    """

    portfolio_exclude_tickers: NotRequired[str]
    """Instruments to leave out, separated by commas.

    Clause: recorded, requests.
    """

    portfolio_include_strategies: NotRequired[str]
    """Strategies to keep, separated by commas.

    Clause: recorded, requests.
    """

    portfolio_exclude_strategies: NotRequired[str]
    """Strategies to leave out, separated by commas.

    Clause: recorded, requests.
    """

    portfolio_latest_per_source_run: NotRequired[bool]
    """Whether to keep only the latest session of a source run.

    Clause: recorded, requests.
    """


class PortfolioRequest(TypedDict):
    """Asks for a portfolio over forward sessions.

    Clause: stepbit-io-v1, Request fields.
    """

    schema_version: SchemaVersion
    """Version of the request.

    Clause: stepbit-io-v1, Request fields.
    """

    request_id: NotRequired[Union[str, None]]
    """Id that the caller chose; null or absent when there is none.

    Clause: stepbit-io-v1, Request fields.
    """

    command: Literal["portfolio"]
    """Combine forward sessions.

    Clause: stepbit-io-v1, Request fields.
    """

    params: NotRequired[PortfolioRequestParams]
    """Sessions, selection and allocation. Without portfolio_report and portfolio_compare the
    producer falls through to a plain run.

    Clause: stepbit-io-v1, Request fields.
    """


MachineRequest: TypeAlias = Union[RunRequest, SweepRequest, ForwardRequest, PortfolioRequest]
"""What `--json-request` takes: one command and its parameters.

Clause: run-artifact-contract, Machine Request Surface.
"""


class ResponseSuccess(TypedDict):
    """The request succeeded.

    Clause: stepbit-io-v1, Response envelope.
    """

    schema_version: SchemaVersion
    """Version of the envelope.

    Clause: stepbit-io-v1, Response envelope.
    """

    request_id: Union[str, None]
    """Id of the request; null when there was none.

    Clause: stepbit-io-v1, Response envelope.
    """

    status: Literal["success"]
    """The request succeeded.

    Clause: stepbit-io-v1, Response envelope.
    """

    run_id: RunId
    """Id of the run.

    Clause: stepbit-io-v1, Response envelope.
    """

    artifacts_path: str
    """Directory that holds the artifacts.

    Clause: stepbit-io-v1, Response envelope.
    """

    summary: Summary
    """Core figures of the result.

    Clause: stepbit-io-v1, Response envelope.
    """


class ResponseErrorDetail(TypedDict):
    """Why a request failed.

    Clause: stepbit-io-v1, Response envelope.
    """

    code: FailureLabel
    """Name of the exit code.

    Clause: stepbit-io-v1, Response envelope.
    """

    message: str
    """What went wrong, for people.

    Clause: stepbit-io-v1, Response envelope.
    """


class ResponseError(TypedDict):
    """The request failed.

    Clause: stepbit-io-v1, Response envelope.
    """

    schema_version: SchemaVersion
    """Version of the envelope.

    Clause: stepbit-io-v1, Response envelope.
    """

    request_id: Union[str, None]
    """Id of the request; null when there was none.

    Clause: stepbit-io-v1, Response envelope.
    """

    status: Literal["error"]
    """The request failed.

    Clause: stepbit-io-v1, Response envelope.
    """

    error: ResponseErrorDetail
    """Why it failed.

    Clause: stepbit-io-v1, Response envelope.
    """


ResponseEnvelope: TypeAlias = Union[ResponseSuccess, ResponseError]
"""Answer to a request as one document on standard output. Planned (issue 22): the contract shows
its shape, no producer writes it yet.

Clause: stepbit-io-v1, Response envelope.
"""


class RunConfig(TypedDict):
    """Resolved configuration that a run used. Request values reach it without conversion, so a
    figure may be recorded as text or null; a rule reports that.

    Clause: run-artifact-contract, config.json.
    """

    cooldown_days: Union[int, float, str, None]
    """Bars to wait after a SELL.

    Unit: days. Clause: recorded, run.
    """

    end: CalendarDate
    """First date after the period.

    Clause: run-artifact-contract, config.json.
    """

    fee: Union[float, str, None]
    """Fee of a fill.

    Unit: fraction. Clause: run-artifact-contract, config.json.
    """

    initial_cash: Union[float, str, None]
    """Cash at the start.

    Unit: quote currency. Clause: recorded, run.
    """

    interval: str
    """Length of a bar, for example 1d or 1h.

    Clause: run-artifact-contract, config.json.
    """

    k_atr: Union[float, str, None]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: run-artifact-contract, config.json.
    """

    paper: Literal[False]
    """Whether the run was a paper session; a plain run says false.

    Clause: stepbit-io-v1, Paper results.
    """

    parameters: NotRequired[StrategyParameters]
    """Resolved parameters of the strategy; absent when none was asked for.

    Since 1.1. Clause: run-artifact-contract, config.json.
    """

    rsi_buy_max: Union[float, str, None]
    """Highest RSI at which a BUY is allowed.

    Clause: run-artifact-contract, config.json.
    """

    rsi_sell_min: Union[float, str, None]
    """RSI from which a SELL follows.

    Clause: run-artifact-contract, config.json.
    """

    slippage_bps: Union[float, str, None]
    """Slippage of a fill.

    Unit: basis points. Clause: run-artifact-contract, config.json.
    """

    slippage_mode: str
    """How slippage is computed: fixed, or from the average true range (atr). The producer treats
    any other word as fixed.

    Clause: run-artifact-contract, config.json.
    """

    start: CalendarDate
    """First date of the period.

    Clause: run-artifact-contract, config.json.
    """

    strategy: NotRequired[str]
    """Strategy that was asked for; absent when none was.

    Since 1.1. Clause: run-artifact-contract, config.json.
    """

    ticker: str
    """Instrument.

    Clause: run-artifact-contract, config.json.
    """


class RunResult(TypedDict):
    """Figures of one backtest.

    Clause: recorded, run.
    """

    days: int
    """Bars after warm-up.

    Unit: bars. Clause: recorded, run.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high.

    Unit: fraction. Clause: recorded, run.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null when undefined.

    Unit: ratio. Clause: recorded, run.
    """

    total_return: Union[float, None]
    """Return over the period.

    Unit: fraction. Clause: recorded, run.
    """

    trades: int
    """Number of trades.

    Unit: count. Clause: recorded, run.
    """


class RunMetrics(TypedDict):
    """Machine-readable figures of a run, for ranking and comparison.

    Clause: run-artifact-contract, metrics.json.
    """

    best_result: RunResult
    """The only result of a plain run.

    Clause: run-artifact-contract, metrics.json.
    """

    command: Literal["run"]
    """The command that produced the directory.

    Clause: recorded, run.
    """

    leaderboard_size: Literal[1]
    """Number of results.

    Unit: count. Clause: run-artifact-contract, metrics.json.
    """

    mode: Literal["run"]
    """Mode of the run.

    Clause: recorded, run.
    """

    status: Literal["success"]
    """Outcome.

    Clause: run-artifact-contract, metrics.json.
    """

    summary: Summary
    """The core figures.

    Clause: run-artifact-contract, metrics.json.
    """


class RunReportHeader(TypedDict):
    """Identity of a run.

    Clause: run-artifact-contract, report.json.
    """

    run_id: RunId
    """Id of the run.

    Clause: recorded, run.
    """

    mode: Literal["run"]
    """Mode of the run.

    Clause: recorded, run.
    """

    created_at: LocalTimestamp
    """When the run was recorded.

    Clause: recorded, run.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, run.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, run.
    """

    config_path: str
    """Where the configuration came from.

    Clause: recorded, run.
    """

    config_hash: Sha1
    """SHA-1 of the resolved configuration.

    Clause: recorded, run.
    """

    request_id: RequestId
    """Id of the request.

    Clause: recorded, run.
    """


class RunReport(TypedDict):
    """Canonical public report of a plain run.

    Clause: run-artifact-contract, report.json.
    """

    schema_version: SchemaVersion
    """Version of the report.

    Clause: run-artifact-contract, report.json.
    """

    artifact_type: Literal["quantlab_run_report"]
    """What the document is.

    Clause: run-artifact-contract, report.json.
    """

    status: Literal["success"]
    """A report is written when the run succeeded.

    Clause: run-artifact-contract, report.json.
    """

    header: RunReportHeader
    """Identity of the run.

    Clause: run-artifact-contract, report.json.
    """

    reproduce: Reproduce
    """How to run it again.

    Clause: recorded, run.
    """

    config_resolved: RunConfig
    """The resolved configuration.

    Clause: run-artifact-contract, report.json.
    """

    results: list[RunResult]
    """The only result of a plain run.

    Clause: run-artifact-contract, report.json.
    """

    artifacts: list[FileSize]
    """Files of the directory when the report was written, sorted by name.

    Clause: run-artifact-contract, report.json.
    """

    machine_contract: RunMachineContract
    """The machine-facing result.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    summary: Summary
    """Mirror of machine_contract.summary.

    Clause: run-artifact-contract, Stability Notes.
    """


class RunsIndexDocument(TypedDict):
    """The shared run registry as JSON.

    Clause: run-artifact-contract, Shared Run Index.
    """

    generated_at: LocalTimestamp
    """When the index was written.

    Clause: recorded, runs index.
    """

    root_dir: str
    """Directory that was indexed, absolute or relative to the working directory of the producer.

    Clause: recorded, runs index.
    """

    n_runs: int
    """Number of entries.

    Unit: count. Clause: recorded, runs index.
    """

    runs: list[IndexedRun]
    """The run directories below root_dir, sorted by name; never a paper session.

    Clause: run-artifact-contract, Shared Run Index.
    """


class SessionStarted(TypedDict):
    """A session began.

    Clause: stepbit-io-v1, Signal fields.
    """

    schema_version: SchemaVersion
    """Version of the signal.

    Clause: stepbit-io-v1, Signal fields.
    """

    event: Literal["SESSION_STARTED"]
    """What happened.

    Clause: stepbit-io-v1, Signal fields.
    """

    status: Literal["running"]
    """A session that began is running.

    Clause: stepbit-io-v1, Signal fields.
    """

    timestamp: LocalTimestamp
    """When the line was written, by the producer's clock.

    Clause: stepbit-io-v1, Signal fields.
    """

    mode: str
    """The public command. Other entries of the command line appear under their own word (paper,
    report, broker_preflight …); `unknown` when the session failed before the command was known.

    Clause: stepbit-io-v1, Signal fields.
    """

    request_id: NotRequired[Union[str, None]]
    """Id of the request; null or absent when there was none. The producer repeats a number as a
    number, which is not what the contract says.

    Clause: stepbit-io-v1, Signal fields.
    """


class SignalSummary(TypedDict):
    """Core figures of a result as a signal carries them; a forward evaluation adds figures of its
    own. A figure that is not finite is null.

    Clause: recorded, signals.
    """

    total_return: Union[float, None]
    """Return over the whole period.

    Unit: fraction. Clause: recorded, signals.
    """

    sharpe_simple: Union[float, None]
    """Annualised Sharpe ratio without a risk-free rate; null after a forward evaluation.

    Unit: ratio. Clause: recorded, signals.
    """

    max_drawdown: Union[float, None]
    """Largest fall from a previous high, zero or negative.

    Unit: fraction. Clause: recorded, signals.
    """

    trades: int
    """Number of trades; round trips after a forward evaluation.

    Unit: count. Clause: recorded, signals.
    """

    win_rate: Union[float, None]
    """Share of winning round trips; without round trips, the share of positive active bars.

    Unit: fraction. Clause: recorded, signals.
    """

    annualized_volatility: NotRequired[Union[float, None]]
    """Annualised standard deviation of the bar returns of a forward evaluation.

    Unit: fraction. Clause: recorded, signals.
    """

    n_bars: NotRequired[int]
    """Bars that were evaluated.

    Unit: count. Clause: recorded, signals.
    """

    n_trades: NotRequired[int]
    """Closed round trips.

    Unit: count. Clause: recorded, signals.
    """

    expectancy: NotRequired[Union[float, None]]
    """Mean profit of a round trip.

    Unit: quote currency. Clause: recorded, signals.
    """

    best_trade_pnl: NotRequired[Union[float, None]]
    """Profit of the best round trip.

    Unit: quote currency. Clause: recorded, signals.
    """

    worst_trade_pnl: NotRequired[Union[float, None]]
    """Profit of the worst round trip.

    Unit: quote currency. Clause: recorded, signals.
    """

    total_fees: NotRequired[Union[float, None]]
    """Fees of all fills.

    Unit: quote currency. Clause: recorded, signals.
    """


class SessionCompleted(TypedDict):
    """A session ended well. What it names depends on the command; a command without a result names
    nothing.

    Clause: stepbit-io-v1, SESSION_COMPLETED.
    """

    schema_version: SchemaVersion
    """Version of the signal.

    Clause: stepbit-io-v1, Signal fields.
    """

    event: Literal["SESSION_COMPLETED"]
    """What happened.

    Clause: stepbit-io-v1, Signal fields.
    """

    status: Literal["success"]
    """A completed session succeeded.

    Clause: stepbit-io-v1, Signal fields.
    """

    timestamp: LocalTimestamp
    """When the line was written, by the producer's clock.

    Clause: stepbit-io-v1, Signal fields.
    """

    mode: str
    """The public command. Other entries of the command line appear under their own word (paper,
    report, broker_preflight …); `unknown` when the session failed before the command was known.

    Clause: stepbit-io-v1, Signal fields.
    """

    request_id: NotRequired[Union[str, None]]
    """Id of the request; null or absent when there was none. The producer repeats a number as a
    number, which is not what the contract says.

    Clause: stepbit-io-v1, Signal fields.
    """

    run_id: NotRequired[RunId]
    """Id of the run; for a paper-backed run the id of the paper session, for forward the id of the
    forward session.

    Clause: stepbit-io-v1, SESSION_COMPLETED.
    """

    session_id: NotRequired[str]
    """Id of the paper or broker session.

    Clause: recorded, signals.
    """

    artifacts_path: NotRequired[str]
    """Directory that holds the artifacts: absolute, or relative to the producer's working
    directory.

    Clause: stepbit-io-v1, SESSION_COMPLETED.
    """

    report_path: NotRequired[str]
    """Path of the canonical report.

    Clause: stepbit-io-v1, SESSION_COMPLETED.
    """

    summary: NotRequired[SignalSummary]
    """Core figures of the result.

    Clause: recorded, signals.
    """

    runs_index_root: NotRequired[str]
    """Directory of the shared run index.

    Clause: recorded, signals.
    """

    runs_index_csv: NotRequired[str]
    """Run index as a table, after it was refreshed.

    Clause: recorded, signals.
    """

    runs_index_json: NotRequired[str]
    """Run index as a document, after it was refreshed.

    Clause: stepbit-io-v1, SESSION_COMPLETED.
    """

    runs_index_md: NotRequired[str]
    """Run index for people, after it was refreshed.

    Clause: recorded, signals.
    """

    adapter_name: NotRequired[str]
    """Venue adapter of a broker command.

    Clause: recorded, signals.
    """

    artifact_path: NotRequired[str]
    """The only file that a broker, evidence or hand-off command wrote.

    Clause: recorded, signals.
    """

    pair_supported: NotRequired[bool]
    """Whether Kraken trades the pair.

    Clause: recorded, signals.
    """

    public_api_reachable: NotRequired[bool]
    """Whether the public interface of the venue answered.

    Clause: recorded, signals.
    """

    market_supported: NotRequired[bool]
    """Whether Hyperliquid trades the market.

    Clause: recorded, signals.
    """

    resolved_transport: NotRequired[str]
    """Transport that was chosen.

    Clause: recorded, signals.
    """

    credentials_present: NotRequired[bool]
    """Whether a key was given.

    Clause: recorded, signals.
    """

    authenticated: NotRequired[bool]
    """Whether the venue accepted the key.

    Clause: recorded, signals.
    """

    account_snapshot_available: NotRequired[bool]
    """Whether the account could be read.

    Clause: recorded, signals.
    """

    readiness_allowed: NotRequired[bool]
    """Whether the account is ready for the intended order.

    Clause: recorded, signals.
    """

    account_visibility_available: NotRequired[bool]
    """Whether the account is visible without a key.

    Clause: recorded, signals.
    """

    signature_state: NotRequired[str]
    """State of the signature of a prepared action.

    Clause: recorded, signals.
    """

    preflight_allowed: NotRequired[bool]
    """Whether the policy lets the dry run pass.

    Clause: recorded, signals.
    """

    validation_accepted: NotRequired[bool]
    """Whether the venue accepted the order for validation.

    Clause: recorded, signals.
    """

    remote_validation_called: NotRequired[bool]
    """Whether the venue was asked to validate.

    Clause: recorded, signals.
    """

    submit_state: NotRequired[str]
    """State of a submit.

    Clause: recorded, signals.
    """

    remote_submit_called: NotRequired[bool]
    """Whether the venue was asked to take the order.

    Clause: recorded, signals.
    """

    submitted: NotRequired[bool]
    """Whether the venue took the order.

    Clause: recorded, signals.
    """

    requested_corridor: NotRequired[str]
    """Evidence corridor that was asked for.

    Clause: recorded, signals.
    """

    resolved_corridor: NotRequired[str]
    """Evidence corridor that was judged.

    Clause: recorded, signals.
    """

    ready_for_evidence_pass: NotRequired[bool]
    """Whether the corridor is ready for an evidence pass.

    Clause: recorded, signals.
    """

    accepted: NotRequired[bool]
    """Whether a pre-trade hand-off was accepted.

    Clause: recorded, signals.
    """

    handoff_id: NotRequired[str]
    """Id of the hand-off.

    Clause: recorded, signals.
    """

    ready_for_draft_execution_intent: NotRequired[bool]
    """Whether the hand-off suffices for a draft execution intent.

    Clause: recorded, signals.
    """

    symbol: NotRequired[Union[str, None]]
    """Instrument of the hand-off.

    Clause: recorded, signals.
    """

    venue: NotRequired[Union[str, None]]
    """Venue of the hand-off.

    Clause: recorded, signals.
    """

    side: NotRequired[Union[str, None]]
    """Side of the hand-off.

    Clause: recorded, signals.
    """


class SessionFailed(TypedDict):
    """A session ended with an error.

    Clause: stepbit-io-v1, SESSION_FAILED.
    """

    schema_version: SchemaVersion
    """Version of the signal.

    Clause: stepbit-io-v1, Signal fields.
    """

    event: Literal["SESSION_FAILED"]
    """What happened.

    Clause: stepbit-io-v1, Signal fields.
    """

    status: Literal["error"]
    """A failed session ended with an error.

    Clause: stepbit-io-v1, Signal fields.
    """

    timestamp: LocalTimestamp
    """When the line was written, by the producer's clock.

    Clause: stepbit-io-v1, Signal fields.
    """

    mode: str
    """The public command. Other entries of the command line appear under their own word (paper,
    report, broker_preflight …); `unknown` when the session failed before the command was known.

    Clause: stepbit-io-v1, Signal fields.
    """

    request_id: NotRequired[Union[str, None]]
    """Id of the request; null or absent when there was none. The producer repeats a number as a
    number, which is not what the contract says.

    Clause: stepbit-io-v1, Signal fields.
    """

    exit_code: FailureExitCode
    """Exit code of the process.

    Clause: stepbit-io-v1, SESSION_FAILED.
    """

    error_type: str
    """Class name of the exception.

    Clause: stepbit-io-v1, SESSION_FAILED.
    """

    message: str
    """What went wrong, for people, in the producer's language; may be empty.

    Clause: stepbit-io-v1, SESSION_FAILED.
    """


SessionSignal: TypeAlias = Union[SessionStarted, SessionCompleted, SessionFailed]
"""One line of a signal file: an event in the life of a session. The file is only ever appended to.

Clause: stepbit-io-v1, Session signalling.
"""


class SweepConfig(TypedDict):
    """Configuration of a sweep as it was loaded. Keys that the producer does not know are kept and
    travel into every row.

    Clause: run-artifact-contract, config.json.
    """

    constraints: NotRequired[SweepConstraints]
    """What a configuration needs to be eligible in a walk-forward sweep; a grid sweep does not read
    it, and it may be null there.

    Clause: recorded, sweep.
    """

    cooldown_days: NotRequired[Union[int, float]]
    """Bars to wait after a SELL; what is behind the point is cut off.

    Unit: days. Clause: recorded, sweep.
    """

    end: CalendarDate
    """First date after the period.

    Clause: run-artifact-contract, config.json.
    """

    fee: NotRequired[float]
    """Fee of a fill.

    Unit: fraction. Clause: run-artifact-contract, config.json.
    """

    initial_cash: NotRequired[float]
    """Cash at the start.

    Unit: quote currency. Clause: recorded, sweep.
    """

    interval: str
    """Length of a bar, for example 1d.

    Clause: run-artifact-contract, config.json.
    """

    k_atr: NotRequired[float]
    """Slippage in multiples of the average true range, for slippage_mode atr.

    Clause: run-artifact-contract, config.json.
    """

    param_grid: NotRequired[ParamGrid]
    """Values to try.

    Clause: recorded, sweep.
    """

    rsi_buy_max: NotRequired[float]
    """Highest RSI at which a BUY is allowed.

    Clause: run-artifact-contract, config.json.
    """

    rsi_sell_min: NotRequired[float]
    """RSI from which a SELL follows.

    Clause: run-artifact-contract, config.json.
    """

    selection: NotRequired[SweepSelection]
    """How training selects in a walk-forward sweep; a grid sweep does not read it, and it may be
    null there.

    Clause: recorded, sweep.
    """

    slippage_bps: NotRequired[float]
    """Slippage of a fill, for slippage_mode fixed.

    Unit: basis points. Clause: run-artifact-contract, config.json.
    """

    slippage_mode: NotRequired[str]
    """How slippage is computed: fixed, or from the average true range (atr).

    Clause: run-artifact-contract, config.json.
    """

    splits: NotRequired[Union[list[SweepSplit], None]]
    """Windows of a walk-forward sweep; absent, null or empty for a grid sweep.

    Clause: recorded, sweep.
    """

    start: CalendarDate
    """First date of the period.

    Clause: run-artifact-contract, config.json.
    """

    strategy: NotRequired[str]
    """Strategy of every configuration; absent when none was asked for.

    Since 1.1. Clause: run-artifact-contract, config.json.
    """

    ticker: str
    """Instrument.

    Clause: run-artifact-contract, config.json.
    """


class GridSweepMetadata(TypedDict):
    """Execution identity and context of a grid sweep.

    Clause: run-artifact-contract, metadata.json.
    """

    command: Literal["sweep"]
    """The command that produced the directory.

    Clause: run-artifact-contract, metadata.json.
    """

    config_hash: Sha1
    """SHA-1 of the loaded configuration; the run id carries another hash, of the configuration
    file.

    Clause: run-artifact-contract, metadata.json.
    """

    config_path: str
    """Configuration file as the caller named it.

    Clause: run-artifact-contract, metadata.json.
    """

    created_at: LocalTimestamp
    """When the sweep was recorded.

    Clause: run-artifact-contract, metadata.json.
    """

    data: NotRequired[list[DataFingerprint]]
    """The bars that the sweep rests on, one entry for every series that was read, in that order.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, sweep.
    """

    interval: NotRequired[str]
    """Length of a bar, when the request named one; the sweep uses that of its configuration.

    Clause: recorded, sweep.
    """

    mode: Literal["grid"]
    """Mode of the sweep.

    Clause: run-artifact-contract, metadata.json.
    """

    n_runs: int
    """Configurations that were run.

    Unit: count. Clause: recorded, sweep.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, sweep.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, sweep.
    """

    request_id: NotRequired[RequestId]
    """Id of the request that asked for the sweep; absent when there was none.

    Clause: run-artifact-contract, metadata.json.
    """

    run_id: RunId
    """Id of the sweep.

    Clause: run-artifact-contract, metadata.json.
    """

    status: Literal["success"]
    """Metadata is written when the sweep succeeded.

    Clause: run-artifact-contract, metadata.json.
    """

    summary: Summary
    """The core figures of the best result.

    Clause: recorded, sweep.
    """

    ticker: NotRequired[str]
    """Instrument, when the request named one; the sweep uses that of its configuration.

    Clause: recorded, sweep.
    """

    top10: list[GridResult]
    """The best results, at most ten, best first.

    Clause: recorded, sweep.
    """


class WalkForwardSweepMetadata(TypedDict):
    """Execution identity and context of a walk-forward sweep.

    Clause: run-artifact-contract, metadata.json.
    """

    command: Literal["sweep"]
    """The command that produced the directory.

    Clause: run-artifact-contract, metadata.json.
    """

    config_hash: Sha1
    """SHA-1 of the loaded configuration; the run id carries another hash, of the configuration
    file.

    Clause: run-artifact-contract, metadata.json.
    """

    config_path: str
    """Configuration file as the caller named it.

    Clause: run-artifact-contract, metadata.json.
    """

    created_at: LocalTimestamp
    """When the sweep was recorded.

    Clause: run-artifact-contract, metadata.json.
    """

    data: NotRequired[list[DataFingerprint]]
    """The bars that the sweep rests on, one entry for every series that was read, in that order.

    Since 1.1. Clause: quantlab-contracts, Data fingerprint.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, sweep.
    """

    interval: NotRequired[str]
    """Length of a bar, when the request named one; the sweep uses that of its configuration.

    Clause: recorded, sweep.
    """

    mode: Literal["walkforward"]
    """Mode of the sweep.

    Clause: run-artifact-contract, metadata.json.
    """

    n_selected: int
    """Configurations that training selected, over all splits.

    Unit: count. Clause: recorded, sweep.
    """

    n_test_runs: int
    """Configurations that were tested, over all splits.

    Unit: count. Clause: recorded, sweep.
    """

    n_train_runs: int
    """Configurations that were trained, over all splits.

    Unit: count. Clause: recorded, sweep.
    """

    python_executable: str
    """Interpreter of the producer.

    Clause: recorded, sweep.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, sweep.
    """

    request_id: NotRequired[RequestId]
    """Id of the request that asked for the sweep; absent when there was none.

    Clause: run-artifact-contract, metadata.json.
    """

    run_id: RunId
    """Id of the sweep.

    Clause: run-artifact-contract, metadata.json.
    """

    status: Literal["success"]
    """Metadata is written when the sweep succeeded.

    Clause: run-artifact-contract, metadata.json.
    """

    summary: Summary
    """The core figures of the best result.

    Clause: recorded, sweep.
    """

    ticker: NotRequired[str]
    """Instrument, when the request named one; the sweep uses that of its configuration.

    Clause: recorded, sweep.
    """

    top10: list[WalkForwardResult]
    """The best results, at most ten, best first.

    Clause: recorded, sweep.
    """


SweepMetadata: TypeAlias = Union[GridSweepMetadata, WalkForwardSweepMetadata]
"""Execution identity and context of a sweep; `mode` tells which.

Clause: run-artifact-contract, metadata.json.
"""


class GridSweepMetrics(TypedDict):
    """Machine-readable figures of a grid sweep.

    Clause: run-artifact-contract, metrics.json.
    """

    best_result: GridResult
    """The first of the leaderboard.

    Clause: run-artifact-contract, metrics.json.
    """

    leaderboard_size: int
    """Results kept in metadata.top10, not the number of configurations.

    Unit: count. Clause: run-artifact-contract, metrics.json.
    """

    mode: Literal["grid"]
    """Mode of the sweep.

    Clause: recorded, sweep.
    """

    n_runs: int
    """Configurations that were run.

    Unit: count. Clause: recorded, sweep.
    """

    status: Literal["success"]
    """Outcome.

    Clause: run-artifact-contract, metrics.json.
    """

    summary: Summary
    """The core figures of the best result.

    Clause: run-artifact-contract, metrics.json.
    """


class WalkForwardSweepMetrics(TypedDict):
    """Machine-readable figures of a walk-forward sweep.

    Clause: run-artifact-contract, metrics.json.
    """

    best_result: WalkForwardResult
    """The first of the out-of-sample leaderboard; null when nothing was selected.

    Clause: run-artifact-contract, metrics.json.
    """

    leaderboard_size: int
    """Results kept in metadata.top10, not the number of configurations.

    Unit: count. Clause: run-artifact-contract, metrics.json.
    """

    mode: Literal["walkforward"]
    """Mode of the sweep.

    Clause: recorded, sweep.
    """

    n_selected: int
    """Configurations that training selected, over all splits.

    Unit: count. Clause: recorded, sweep.
    """

    n_test_runs: int
    """Configurations that were tested, over all splits.

    Unit: count. Clause: recorded, sweep.
    """

    n_train_runs: int
    """Configurations that were trained, over all splits.

    Unit: count. Clause: recorded, sweep.
    """

    status: Literal["success"]
    """Outcome.

    Clause: run-artifact-contract, metrics.json.
    """

    summary: Summary
    """The core figures of the best result.

    Clause: run-artifact-contract, metrics.json.
    """


SweepMetrics: TypeAlias = Union[GridSweepMetrics, WalkForwardSweepMetrics]
"""Machine-readable figures of a sweep, for ranking and comparison; `mode` tells which.

Clause: run-artifact-contract, metrics.json.
"""


class OosEquityStep(TypedDict):
    """One split of the out-of-sample equity curve. When nothing was selected the table is one empty
    line, without a header.

    Clause: recorded, sweep.
    """

    split_name: str
    """Name of the split.

    Clause: recorded, sweep.
    """

    avg_test_return: float
    """Mean return of the selected on the test window.

    Unit: fraction. Clause: recorded, sweep.
    """

    cumulative_equity: float
    """Product of the mean returns so far, from 1.

    Unit: ratio. Clause: recorded, sweep.
    """


class OosEquityPoint(TypedDict):
    """One bar of the out-of-sample equity of the best-ranked configurations, split after split.

    Clause: recorded, sweep.
    """

    timestamp: str
    """Bar of the test window: a date, or a date and time for intraday bars.

    Clause: recorded, sweep.
    """

    split_name: str
    """Name of the split.

    Clause: recorded, sweep.
    """

    equity: float
    """Equity of the best-ranked configuration; starts at 1 in every split.

    Unit: ratio. Clause: recorded, sweep.
    """

    period_return: float
    """Net return of the bar.

    Unit: fraction. Clause: recorded, sweep.
    """

    cumulative_return: float
    """Equity less 1.

    Unit: fraction. Clause: recorded, sweep.
    """

    close: float
    """Close of the bar.

    Unit: quote currency. Clause: recorded, sweep.
    """

    signal: Literal[-1, 0, 1]
    """1 asks for a BUY, -1 for a SELL, 0 for nothing.

    Clause: recorded, sweep.
    """

    position: Literal[0, 1]
    """1 while in the market.

    Clause: recorded, sweep.
    """


class SweepReportHeader(TypedDict):
    """Identity of a sweep.

    Clause: run-artifact-contract, report.json.
    """

    run_id: RunId
    """Id of the sweep.

    Clause: recorded, sweep.
    """

    mode: Literal["grid", "walkforward"]
    """Mode of the sweep.

    Clause: recorded, sweep.
    """

    created_at: LocalTimestamp
    """When the sweep was recorded.

    Clause: recorded, sweep.
    """

    git_commit: GitCommit
    """Commit of the producer.

    Clause: recorded, sweep.
    """

    python_version: str
    """Version text of the interpreter.

    Clause: recorded, sweep.
    """

    config_path: str
    """Configuration file as the caller named it.

    Clause: recorded, sweep.
    """

    config_hash: Sha1
    """SHA-1 of the loaded configuration.

    Clause: recorded, sweep.
    """

    request_id: RequestId
    """Id of the request.

    Clause: recorded, sweep.
    """


SweepMachineContract: TypeAlias = Union[GridMachineContract, WalkForwardMachineContract]
"""Machine-facing result of a sweep; `mode` tells which.

Clause: stepbit-io-v1, Sweep results.
"""


class SweepReport(TypedDict):
    """Canonical public report of a sweep. The mode has no top-level tag: `results` belongs to a
    grid, `oos_leaderboard` and `kpi_summary` to a walk-forward; `machine_contract.mode` narrows
    machine_contract, and Array.isArray tells the two kinds of `summary`.

    Clause: run-artifact-contract, report.json.
    """

    schema_version: SchemaVersion
    """Version of the report.

    Clause: run-artifact-contract, report.json.
    """

    artifact_type: Literal["quantlab_run_report"]
    """What the document is.

    Clause: run-artifact-contract, report.json.
    """

    status: Literal["success"]
    """A report is written when the sweep succeeded.

    Clause: run-artifact-contract, report.json.
    """

    header: SweepReportHeader
    """Identity of the sweep.

    Clause: run-artifact-contract, report.json.
    """

    reproduce: Reproduce
    """How to run it again.

    Clause: recorded, sweep.
    """

    config_resolved: SweepConfig
    """The loaded configuration.

    Clause: run-artifact-contract, report.json.
    """

    results: NotRequired[list[GridRow]]
    """Grid only: the first ten of the leaderboard.

    Clause: run-artifact-contract, report.json.
    """

    oos_leaderboard: NotRequired[list[WalkForwardRow]]
    """Walk-forward only: the first ten of the out-of-sample leaderboard; empty when nothing was
    selected.

    Clause: recorded, sweep.
    """

    artifacts: list[FileSize]
    """Files of the directory when the report was written, sorted by name; those written later are
    missing.

    Clause: run-artifact-contract, report.json.
    """

    machine_contract: SweepMachineContract
    """The machine-facing result.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    summary: SweepReportSummary
    """Grid: empty core figures. Walk-forward: one entry a split.

    Clause: run-artifact-contract, report.json.
    """

    kpi_summary: NotRequired[Summary]
    """Walk-forward only: empty core figures, where summary holds the splits.

    Clause: recorded, sweep.
    """


class SplitMetrics(TypedDict):
    """One split of a walk-forward sweep: what training promised and what the test window kept.

    Clause: recorded, sweep.
    """

    split_name: str
    """Name of the split.

    Clause: recorded, sweep.
    """

    best_train_sharpe: Union[float, None]
    """Highest Sharpe ratio among the eligible training runs; 0 when none is eligible.

    Unit: ratio. Clause: recorded, sweep.
    """

    best_train_return: float
    """Highest return among the eligible training runs; 0 when none is eligible.

    Unit: fraction. Clause: recorded, sweep.
    """

    avg_test_sharpe_topk: Union[float, None]
    """Mean Sharpe ratio of the selected on the test window.

    Unit: ratio. Clause: recorded, sweep.
    """

    avg_test_return_topk: float
    """Mean return of the selected on the test window.

    Unit: fraction. Clause: recorded, sweep.
    """

    best_test_sharpe: Union[float, None]
    """Highest Sharpe ratio of the selected on the test window.

    Unit: ratio. Clause: recorded, sweep.
    """

    best_test_return: float
    """Highest return of the selected on the test window.

    Unit: fraction. Clause: recorded, sweep.
    """

    n_train_runs: int
    """Configurations that were trained.

    Unit: count. Clause: recorded, sweep.
    """

    n_selected: int
    """Configurations that training selected.

    Unit: count. Clause: recorded, sweep.
    """

    n_test_runs: int
    """Configurations that were tested.

    Unit: count. Clause: recorded, sweep.
    """


class ToolMachineContract(TypedDict):
    """Machine-facing result of any command, as it stands in the report.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    schema_version: SchemaVersion
    """Version of the machine contract.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    contract_type: Literal["quantlab.run.result", "quantlab.sweep.result", "quantlab.paper.result"]
    """What the result is.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    command: str
    """The command as the producer names it; paper for a paper-backed run.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    status: Literal["success"]
    """Outcome.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    request_id: NotRequired[RequestId]
    """Id of the request, when provided; null or absent when it had none.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    run_id: RunId
    """Id of the run or paper session.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    mode: str
    """Mode of the result.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    summary: Summary
    """Core figures: the canonical source.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    artifacts: dict[str, str]
    """Canonical files by role, relative to the directory.

    Clause: run-artifact-contract, report.json.machine_contract.
    """

    best_result: NotRequired[dict[str, Any]]
    """Best row of a sweep, when there is one.

    Clause: stepbit-io-v1, Sweep results.
    """


class ToolArtifact(TypedDict):
    """One file of the result.

    Clause: stepbit-app, QuantLab panel.
    """

    name: str
    """Name of the file, by which the panel picks what it shows.

    Clause: stepbit-app, QuantLab panel.
    """

    path: str
    """Absolute path of the file.

    Clause: stepbit-app, QuantLab panel.
    """

    size_bytes: int
    """Size of the file.

    Unit: bytes. Clause: stepbit-app, QuantLab panel.
    """


class ToolEvent(TypedDict):
    """One event of the session. Events that the contract does not know yet are handed on.

    Clause: quantlab-tool-adapter-61, Signal-file behavior.
    """

    event: str
    """What happened.

    Clause: quantlab-tool-adapter-61, Signal-file behavior.
    """

    status: NotRequired[str]
    """State after the event.

    Clause: quantlab-tool-adapter-61, Signal-file behavior.
    """

    timestamp: NotRequired[str]
    """When it happened, by the producer's clock.

    Clause: quantlab-tool-adapter-61, Signal-file behavior.
    """

    message: NotRequired[str]
    """What went wrong, for people.

    Clause: quantlab-tool-adapter-61, Signal-file behavior.
    """


class ToolIssue(TypedDict):
    """Something that went wrong.

    Clause: stepbit-app, QuantLab panel.
    """

    code: str
    """Name of the exit code, or a word of the adapter such as TIMEOUT, CANCELLED, KILLED,
    REPORT_MISSING, CONTRACT_ERROR.

    Clause: stepbit-app, QuantLab panel.
    """

    message: str
    """What went wrong, for people.

    Clause: stepbit-app, QuantLab panel.
    """

    severity: NotRequired[str]
    """How much it matters.

    Clause: stepbit-app, QuantLab panel.
    """

    retryable: NotRequired[bool]
    """Whether the same request may succeed another time.

    Clause: quantlab-tool-adapter-61, Acceptance criteria.
    """


class ToolSuccess(TypedDict):
    """The command succeeded.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    status: Literal["success"]
    """The command succeeded.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    command: Literal["run", "sweep", "forward", "portfolio"]
    """The command that was asked for.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    request_id: NotRequired[Union[str, None]]
    """Id of the request.

    Clause: quantlab-tool-adapter-61, Acceptance criteria.
    """

    run_id: RunId
    """Id of the run; for a paper-backed run the id of the paper session.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    artifacts_path: str
    """Directory that holds the artifacts.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    report_path: str
    """Path of the canonical report.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    mode: str
    """Mode of the result.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    summary: Summary
    """Core figures, from the machine contract.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    machine_contract: ToolMachineContract
    """The machine-facing result, from the report.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    metrics: NotRequired[Summary]
    """The core figures again, under the name that the panel reads.

    Clause: stepbit-app, QuantLab panel.
    """

    artifacts: NotRequired[list[ToolArtifact]]
    """Files that the panel may fetch.

    Clause: stepbit-app, QuantLab panel.
    """

    events: NotRequired[list[ToolEvent]]
    """What the signal file said, in order.

    Clause: quantlab-tool-adapter-61, Signal-file behavior.
    """

    errors: NotRequired[list[ToolIssue]]
    """What is worth knowing about a result that is usable.

    Clause: stepbit-app, QuantLab panel.
    """


class ToolFailure(TypedDict):
    """The command failed; `errors` says why.

    Clause: quantlab-tool-adapter-61, Acceptance criteria.
    """

    status: Literal["error"]
    """The command failed.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    command: NotRequired[Union[str, None]]
    """The command that was asked for; null when the input named none.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    request_id: NotRequired[Union[str, None]]
    """Id of the request.

    Clause: quantlab-tool-adapter-61, Acceptance criteria.
    """

    run_id: NotRequired[Union[str, None]]
    """Id of what was begun; null when nothing was.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    artifacts_path: NotRequired[Union[str, None]]
    """Directory that holds what was written; null when nothing was.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    report_path: NotRequired[Union[str, None]]
    """Path of a report that was written all the same; null when none was.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    mode: NotRequired[Union[str, None]]
    """Mode of the session; null when none began.

    Clause: quantlab-tool-adapter-61, Output contract.
    """

    exit_code: NotRequired[Union[int, None]]
    """Exit code of the process; null when there was no process or a signal ended it.

    Clause: quantlab-tool-adapter-61, Acceptance criteria.
    """

    metrics: NotRequired[None]
    """The panel reads figures; a failure has none.

    Clause: stepbit-app, QuantLab panel.
    """

    artifacts: NotRequired[list[ToolArtifact]]
    """Files that the panel may fetch.

    Clause: stepbit-app, QuantLab panel.
    """

    events: NotRequired[list[ToolEvent]]
    """What the signal file said, in order.

    Clause: quantlab-tool-adapter-61, Signal-file behavior.
    """

    errors: list[ToolIssue]
    """Why it failed, the cause first.

    Clause: quantlab-tool-adapter-61, Acceptance criteria.
    """


ToolResult: TypeAlias = Union[ToolSuccess, ToolFailure]
"""What the QuantLab tool hands back to Stepbit: the result that the adapter owes, and beside it
what the panel of the Stepbit page reads.

Clause: quantlab-tool-adapter-61, Output contract.
"""


class Trade(TypedDict):
    """One row of trades.csv: one fill.

    Clause: run-artifact-contract, Canonical Run Directory.
    """

    timestamp: str
    """Bar of the fill: a date, or a date and time for intraday bars.

    Clause: recorded, paper.
    """

    side: Literal["BUY", "SELL"]
    """BUY opens, SELL closes.

    Clause: recorded, paper.
    """

    close: float
    """Close of the bar.

    Unit: quote currency. Clause: recorded, paper.
    """

    exec_price: float
    """Price after slippage.

    Unit: quote currency. Clause: recorded, paper.
    """

    qty: float
    """Quantity held after the fill; 0 after a SELL.

    Unit: base currency. Clause: recorded, paper.
    """

    fee: float
    """Fee of the fill.

    Unit: quote currency. Clause: recorded, paper.
    """

    equity_after: float
    """Cash plus position at the close, after the fill.

    Unit: quote currency. Clause: recorded, paper.
    """

    slippage: NotRequired[Union[float, None]]
    """Slippage as a fraction of the price.

    Unit: fraction. Clause: recorded, paper.
    """

    reason: NotRequired[Union[str, None]]
    """Why the fill happened.

    Clause: recorded, paper.
    """


VersionText: TypeAlias = str
"""What `--version` prints: the version of the producer, alone on one line. The schema judges the
text without its last line end.

Clause: run-artifact-contract, Health Surfaces.
"""


ForwardSession = TypedDict(
    "ForwardSession",
    {
        # Account of a forward session after its last segment, enough to resume it.
        "portfolio_state.json": ForwardPortfolioState,
        # Report of a forward session. It has no machine_contract.
        "report.json": ForwardReport,
        # Report of a forward session. It has no machine_contract.
        "forward_report.json": ForwardReport,
        # One row of trades.csv: one fill.
        "forward_trades.csv": list[Trade],
        # One row of forward_equity_curve.csv: one bar, over all segments.
        "forward_equity_curve.csv": NotRequired[list[ForwardEquityPoint]],
        # One row of forward_returns_series.csv: one bar, over all segments.
        "forward_returns_series.csv": NotRequired[list[ForwardReturnPoint]],
        # Text for people; its content is free.
        "forward_report.md": str,
        # A picture for people; its content is free.
        "forward_chart_equity.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "forward_chart_drawdown.png": NotRequired[bytes],
    },
)
"""Directory of one forward session: a strategy picked from a source run, evaluated on later bars.

Clause: recorded, forward.
"""


LegacyRun = TypedDict(
    "LegacyRun",
    {
        # Predecessor of metadata.json; `mode` tells which. A plain run's has the members of today's
        # metadata.json.
        "meta.json": NotRequired[LegacyMeta],
        # Report of an older run directory, under the name run_report.json or report.json. The mode
        # is in header.mode; Array.isArray tells the two kinds of `summary`.
        "run_report.json": NotRequired[LegacyReport],
        # Report of an older run directory, under the name run_report.json or report.json. The mode
        # is in header.mode; Array.isArray tells the two kinds of `summary`.
        "report.json": NotRequired[LegacyReport],
        # The loaded configuration as YAML, keys sorted.
        "config_resolved.yaml": NotRequired[str],
        # One configuration of a grid sweep and its figures as a table holds them: the settings that
        # are lists or maps are the producer's text. Reports read their rows back from the tables.
        "experiments.csv": NotRequired[list[GridRow]],
        # One configuration of a grid sweep and its figures as a table holds them: the settings that
        # are lists or maps are the producer's text. Reports read their rows back from the tables.
        "leaderboard.csv": NotRequired[list[GridRow]],
        # One configuration of a walk-forward sweep on one window as a table holds it: the settings
        # that are lists or maps are the producer's text. Reports read their rows back from the
        # tables.
        "walkforward.csv": NotRequired[list[WalkForwardRow]],
        # One split of a walk-forward sweep: what training promised and what the test window kept.
        "walkforward_summary.csv": NotRequired[list[SplitMetrics]],
        # One split of a walk-forward sweep: what training promised and what the test window kept.
        "split_metrics.csv": NotRequired[list[SplitMetrics]],
        # One configuration of a walk-forward sweep on one window as a table holds it: the settings
        # that are lists or maps are the producer's text. Reports read their rows back from the
        # tables.
        "selected_configs.csv": NotRequired[list[WalkForwardRow]],
        # One configuration of a walk-forward sweep on one window as a table holds it: the settings
        # that are lists or maps are the producer's text. Reports read their rows back from the
        # tables.
        "oos_leaderboard.csv": NotRequired[list[WalkForwardRow]],
        # One split of the out-of-sample equity curve. When nothing was selected the table is one
        # empty line, without a header.
        "oos_equity_curve.csv": NotRequired[list[OosEquityStep]],
        # One bar of the out-of-sample equity of the best-ranked configurations, split after split.
        "oos_equity_timeseries.csv": NotRequired[list[OosEquityPoint]],
        # One configuration of a grid sweep and its figures, with settings as values. As
        # best_config.json: the first row of the leaderboard. Other keys of the sweep's
        # configuration travel along.
        "best_config.json": NotRequired[GridResult],
        # One row of trades.csv: one fill.
        "trades.csv": NotRequired[list[Trade]],
        # Text for people; its content is free.
        "run_report.md": NotRequired[str],
        # Closer look at a finished run or sweep, added to its directory on request. A group of
        # figures is empty when the directory has no equity curve or trades to compute it from.
        "advanced_report.json": NotRequired[AdvancedReport],
        # Text for people; its content is free.
        "advanced_report.md": NotRequired[str],
        # A picture for people; its content is free.
        "chart_equity.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_drawdown.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_rolling_sharpe.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_monthly_returns.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "artifacts/equity.png": NotRequired[bytes],
    },
)
"""Directory of one run or sweep in the form that preceded the canonical artifact set: still read,
no longer written. It has meta.json or run_report.json or both.

Clause: run-artifact-contract, Legacy Compatibility.
"""


ModelRun = TypedDict(
    "ModelRun",
    {
        # The data that a model learns from and is judged by.
        "dataset_manifest.json": ModelRunDatasetManifest,
        # The features that a model sees, and what keeps the future out of them.
        "feature_manifest.json": ModelRunFeatureManifest,
        # The model and how it is trained.
        "model_config.json": ModelRunModelConfig,
        # How training went, what came of it, and whether it may go further: the primary summary of
        # a model run.
        "training_summary.json": ModelRunTrainingSummary,
        # How validation went. N.0 names the document and leaves its members free.
        "validation_summary.json": NotRequired[ModelRunValidationSummary],
        # What can go wrong with the model. N.0 names the document and leaves its members free.
        "model_risk_report.json": NotRequired[ModelRunRiskReport],
        # One row of predictions.csv. N.0 names the table and leaves its columns free.
        "predictions.csv": NotRequired[list[ModelRunPrediction]],
    },
)
"""Directory of one learned-model experiment. No producer writes one yet: the shape is that of the
N.0 contract.

Clause: run-artifact-contract, Learned-Model Experiment Artifacts.
"""


PaperSession = TypedDict(
    "PaperSession",
    {
        # Identity and context of a paper session. Its status is not the lifecycle:
        # session_status.json is.
        "session_metadata.json": PaperSessionMetadata,
        # Lifecycle of a paper session: the file that says where it stands.
        "session_status.json": PaperSessionStatus,
        # Resolved configuration of a paper session. Request values reach it without conversion, so
        # a figure may be recorded as text or null; a rule reports that.
        "config.json": PaperSessionConfig,
        # Identity and context of a paper session. Its status is not the lifecycle:
        # session_status.json is.
        "metadata.json": NotRequired[PaperSessionMetadata],
        # Machine-readable figures of a paper session that succeeded.
        "metrics.json": NotRequired[PaperSessionMetrics],
        # Canonical public report of a paper session that succeeded.
        "report.json": NotRequired[PaperSessionReport],
        # One row of trades.csv: one fill.
        "trades.csv": NotRequired[list[Trade]],
        # Text for people; its content is free.
        "run_report.md": NotRequired[str],
        # A picture for people; its content is free.
        "artifacts/equity.png": NotRequired[bytes],
    },
)
"""Directory of one paper session. The result files exist only when the session succeeded; rules
demand them then.

Clause: run-artifact-contract, Canonical Paper Session Directory.
"""


PaperSessionsIndex = TypedDict(
    "PaperSessionsIndex",
    {
        # All paper sessions of a folder and their states.
        "paper_sessions_index.json": PaperSessionsIndexDocument,
        # One session of the index: a row of paper_sessions_index.csv, and an entry of `sessions` in
        # paper_sessions_index.json.
        "paper_sessions_index.csv": list[IndexedPaperSession],
        # Text for people; its content is free.
        "paper_sessions_index.md": str,
    },
)
"""Index of all paper sessions, in the folder that holds them. Separate from the shared run index,
which has no paper session.

Clause: recorded, paper.
"""


Portfolio = TypedDict(
    "Portfolio",
    {
        # Forward sessions aggregated to one portfolio.
        "report.json": PortfolioReport,
        # Forward sessions aggregated to one portfolio.
        "portfolio_report.json": PortfolioReport,
        # Text for people; its content is free.
        "portfolio_report.md": str,
    },
)
"""Report over all forward sessions of a folder, in the folder that holds them.

Clause: recorded, portfolio.
"""


Run = TypedDict(
    "Run",
    {
        # Execution identity and context of a run.
        "metadata.json": RunMetadata,
        # Resolved configuration that a run used. Request values reach it without conversion, so a
        # figure may be recorded as text or null; a rule reports that.
        "config.json": RunConfig,
        # Machine-readable figures of a run, for ranking and comparison.
        "metrics.json": RunMetrics,
        # Canonical public report of a plain run.
        "report.json": RunReport,
        # One row of trades.csv: one fill.
        "trades.csv": NotRequired[list[Trade]],
        # Text for people; its content is free.
        "run_report.md": NotRequired[str],
        # A picture for people; its content is free.
        "artifacts/equity.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "artifacts/price_signals.png": NotRequired[bytes],
        # Closer look at a finished run or sweep, added to its directory on request. A group of
        # figures is empty when the directory has no equity curve or trades to compute it from.
        "advanced_report.json": NotRequired[AdvancedReport],
        # Text for people; its content is free.
        "advanced_report.md": NotRequired[str],
        # A picture for people; its content is free.
        "chart_equity.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_drawdown.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_rolling_sharpe.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_monthly_returns.png": NotRequired[bytes],
    },
)
"""Directory of one plain research run.

Clause: run-artifact-contract, Canonical Run Directory.
"""


RunsIndex = TypedDict(
    "RunsIndex",
    {
        # The shared run registry as JSON.
        "runs_index.json": RunsIndexDocument,
        # One run or sweep as the registry lists it: identity, period and the core figures of its
        # best result.
        "runs_index.csv": list[IndexedRun],
        # Text for people; its content is free.
        "runs_index.md": str,
    },
)
"""The shared run registry: three renderings of one list, refreshed after every successful run,
sweep and forward, in the directory that holds the runs.

Clause: run-artifact-contract, Shared Run Index.
"""


Sweep = TypedDict(
    "Sweep",
    {
        # Execution identity and context of a sweep; `mode` tells which.
        "metadata.json": SweepMetadata,
        # Configuration of a sweep as it was loaded. Keys that the producer does not know are kept
        # and travel into every row.
        "config.json": SweepConfig,
        # Machine-readable figures of a sweep, for ranking and comparison; `mode` tells which.
        "metrics.json": SweepMetrics,
        # Canonical public report of a sweep. The mode has no top-level tag: `results` belongs to a
        # grid, `oos_leaderboard` and `kpi_summary` to a walk-forward; `machine_contract.mode`
        # narrows machine_contract, and Array.isArray tells the two kinds of `summary`.
        "report.json": SweepReport,
        # The loaded configuration as YAML, keys sorted.
        "config_resolved.yaml": NotRequired[str],
        # One configuration of a grid sweep and its figures as a table holds them: the settings that
        # are lists or maps are the producer's text. Reports read their rows back from the tables.
        "experiments.csv": NotRequired[list[GridRow]],
        # One configuration of a grid sweep and its figures as a table holds them: the settings that
        # are lists or maps are the producer's text. Reports read their rows back from the tables.
        "leaderboard.csv": NotRequired[list[GridRow]],
        # One configuration of a walk-forward sweep on one window as a table holds it: the settings
        # that are lists or maps are the producer's text. Reports read their rows back from the
        # tables.
        "walkforward.csv": NotRequired[list[WalkForwardRow]],
        # One split of a walk-forward sweep: what training promised and what the test window kept.
        "walkforward_summary.csv": NotRequired[list[SplitMetrics]],
        # One split of a walk-forward sweep: what training promised and what the test window kept.
        "split_metrics.csv": NotRequired[list[SplitMetrics]],
        # One configuration of a walk-forward sweep on one window as a table holds it: the settings
        # that are lists or maps are the producer's text. Reports read their rows back from the
        # tables.
        "selected_configs.csv": NotRequired[list[WalkForwardRow]],
        # One configuration of a walk-forward sweep on one window as a table holds it: the settings
        # that are lists or maps are the producer's text. Reports read their rows back from the
        # tables.
        "oos_leaderboard.csv": NotRequired[list[WalkForwardRow]],
        # One split of the out-of-sample equity curve. When nothing was selected the table is one
        # empty line, without a header.
        "oos_equity_curve.csv": NotRequired[list[OosEquityStep]],
        # One bar of the out-of-sample equity of the best-ranked configurations, split after split.
        "oos_equity_timeseries.csv": NotRequired[list[OosEquityPoint]],
        # One configuration of a grid sweep and its figures, with settings as values. As
        # best_config.json: the first row of the leaderboard. Other keys of the sweep's
        # configuration travel along.
        "best_config.json": NotRequired[GridResult],
        # Text for people; its content is free.
        "run_report.md": NotRequired[str],
        # Closer look at a finished run or sweep, added to its directory on request. A group of
        # figures is empty when the directory has no equity curve or trades to compute it from.
        "advanced_report.json": NotRequired[AdvancedReport],
        # Text for people; its content is free.
        "advanced_report.md": NotRequired[str],
        # A picture for people; its content is free.
        "chart_equity.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_drawdown.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_rolling_sharpe.png": NotRequired[bytes],
        # A picture for people; its content is free.
        "chart_monthly_returns.png": NotRequired[bytes],
    },
)
"""Directory of one sweep: a grid of configurations, or a walk-forward that selects on one window
and judges on the next.

Clause: run-artifact-contract, Canonical Run Directory.
"""
