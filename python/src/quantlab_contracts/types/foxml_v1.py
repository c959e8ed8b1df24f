# Made by `npm run generate` from schemas/. Do not edit.
"""Types of the contract family; every member says its unit and the clause it comes from."""

from typing import Any, Literal, TypeAlias, TypedDict, Union

from quantlab_contracts._typing import NotRequired

__all__ = [
    "BridgeAlpacaEvent",
    "BridgeAlpacaEventsRecent",
    "BridgeAlpacaStatus",
    "BridgeCilsArm",
    "BridgeCilsStats",
    "BridgeControlStatus",
    "BridgeDecisionsRecent",
    "BridgeEvent",
    "BridgeEventsRecent",
    "BridgeHealth",
    "BridgeMetrics",
    "BridgePosition",
    "BridgePositions",
    "BridgeProbe",
    "BridgeProbePing",
    "BridgeProbeRefusal",
    "BridgeProbeRequest",
    "BridgeProbeSocket",
    "BridgeProbeStranger",
    "BridgeRiskStatus",
    "BridgeRiskWarning",
    "BridgeState",
    "BridgeTradesHistory",
    "ControlAnswer",
    "ControlRefusal",
    "ControlRequest",
    "ControlState",
    "CrossSectionalNormalization",
    "CrossSectionalRanking",
    "Dashboard",
    "EngineDecision",
    "EngineDecisionTrace",
    "EngineHistory",
    "EngineMarketSnapshot",
    "EnginePosition",
    "EngineState",
    "EngineTrade",
    "Experiment",
    "FamilyResult",
    "FeatureSelectionRouting",
    "FoxmlView",
    "GlobalRouting",
    "IndexedTarget",
    "KillSwitchAnswer",
    "ModelFingerprints",
    "ModelMeta",
    "ModelMetaBest",
    "ModelMetrics",
    "ModelReproducibility",
    "ModelRouting",
    "PlanHashes",
    "RankingMetrics",
    "RouteDecision",
    "RoutingFingerprint",
    "RoutingTally",
    "RunIdentity",
    "SelectionRoute",
    "SelectionTally",
    "TargetRouting",
    "TrainedModel",
    "TrainingArguments",
    "TrainingEvent",
    "TrainingManifest",
    "TrainingProcess",
    "TrainingResultsSummary",
    "TrainingRun",
    "TrainingSummary",
    "TrainingTally",
]


class BridgeAlpacaEvent(TypedDict):
    """One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    source: NotRequired[str]
    """`alpaca`; that of a ping as well.

    Clause: recorded, foxml bridge.
    """

    event_type: NotRequired[str]
    """What happened: trade_update, error …

    Clause: recorded, foxml bridge.
    """

    timestamp: NotRequired[str]
    """When it happened, ISO 8601.

    Clause: recorded, foxml bridge.
    """

    data: NotRequired[dict[str, Any]]
    """What the broker sent.

    Clause: recorded, foxml bridge.
    """

    type: NotRequired[Literal["ping"]]
    """`ping` marks a frame that is no event.

    Clause: recorded, foxml bridge.
    """


class BridgeEvent(TypedDict):
    """One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of
    the broker stream share the socket.

    Since 1.2. Clause: foxml-integration-contracts, IPC Bridge: /ws/events.
    """

    event_type: NotRequired[str]
    """Name in the EventType enumeration.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/events.
    """

    timestamp: NotRequired[str]
    """When it happened, UTC, ISO 8601.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/events.
    """

    severity: NotRequired[Literal["debug", "info", "warning", "error", "critical"]]
    """Severity.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/events.
    """

    message: NotRequired[str]
    """What a person reads.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/events.
    """

    data: NotRequired[dict[str, Any]]
    """What belongs to an event of this type.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/events.
    """

    source: NotRequired[str]
    """Who sent it: `live_trading` the engine, `alpaca` the broker stream.

    Clause: recorded, foxml bridge.
    """

    type: NotRequired[Literal["ping"]]
    """`ping` marks a frame that is no event.

    Clause: recorded, foxml bridge.
    """


FoxmlView: TypeAlias = Literal["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"]
"""What a model sees: all symbols at a time, or one.

Clause: foxml-integration-contracts, model_meta.json.
"""


class ControlAnswer(TypedDict):
    """Answer of POST /api/control/pause and /api/control/resume.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    status: Literal["paused", "resumed"]
    """What the engine was asked for.

    Clause: recorded, foxml bridge.
    """

    timestamp: str
    """When, UTC, ISO 8601.

    Clause: recorded, foxml bridge.
    """


class ControlRefusal(TypedDict):
    """Answer of the bridge to a request that it refuses: statuses 400, 401, 403, 404 and 422.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    detail: Union[str, list[Any]]
    """Why: a sentence, or for 422 a list of what is wrong with the body.

    Clause: recorded, foxml bridge.
    """


class ControlRequest(TypedDict):
    """Body of POST /api/control/kill_switch. Pause and resume have no body.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    action: Literal["enable", "disable"]
    """What is asked for.

    Clause: recorded, foxml bridge.
    """

    reason: NotRequired[Union[str, None]]
    """Why; it becomes the reason of the kill switch.

    Clause: recorded, foxml bridge.
    """


class ControlState(TypedDict):
    """control_state.json: what the operator asked the engine for. The engine reads it before every
    cycle; a file that it cannot read means to it that nothing was asked.

    Clause: recorded, foxml state.
    """

    kill_switch_active: bool
    """Whether the kill switch is on.

    Clause: recorded, foxml state.
    """

    kill_switch_reason: Union[str, None]
    """Why; null when it is off.

    Clause: recorded, foxml state.
    """

    last_updated: Union[str, None]
    """When something was last asked for, ISO 8601.

    Clause: recorded, foxml state.
    """

    paused: bool
    """Whether the engine is paused.

    Clause: recorded, foxml state.
    """


BridgeAlpacaEventsRecent: TypeAlias = list[BridgeAlpacaEvent]
"""Answer of GET /api/alpaca/events/recent: the latest events of the broker stream, oldest first.

Since 1.2. Clause: recorded, foxml bridge.
"""


class BridgeAlpacaStatus(TypedDict):
    """Answer of GET /api/alpaca/status.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    available: bool
    """Whether the client could be imported.

    Clause: recorded, foxml bridge.
    """

    connected: bool
    """Whether the stream is connected.

    Clause: recorded, foxml bridge.
    """

    paper: NotRequired[bool]
    """Whether it is the paper account.

    Clause: recorded, foxml bridge.
    """

    has_credentials: NotRequired[bool]
    """Whether credentials are configured.

    Clause: recorded, foxml bridge.
    """

    error: NotRequired[Union[str, None]]
    """What went wrong.

    Clause: recorded, foxml bridge.
    """


class BridgeCilsArm(TypedDict):
    """One horizon.

    Clause: recorded, foxml bridge.
    """

    horizon: str
    """Horizon.

    Clause: recorded, foxml bridge.
    """

    weight: float
    """Probability of being chosen.

    Unit: fraction. Clause: recorded, foxml bridge.
    """

    pull_count: int
    """How often it was chosen.

    Unit: count. Clause: recorded, foxml bridge.
    """

    cumulative_reward: float
    """Sum of its rewards.

    Clause: recorded, foxml bridge.
    """


class BridgeCilsStats(TypedDict):
    """Answer of GET /api/cils/stats: the online learner that chooses a horizon.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    enabled: bool
    """Whether it is used.

    Clause: recorded, foxml bridge.
    """

    algorithm: NotRequired[str]
    """Algorithm.

    Clause: recorded, foxml bridge.
    """

    arms: NotRequired[list[BridgeCilsArm]]
    """Horizons to choose from.

    Clause: recorded, foxml bridge.
    """

    total_pulls: NotRequired[int]
    """Choices so far.

    Unit: count. Clause: recorded, foxml bridge.
    """

    exploration_rate: NotRequired[float]
    """Part of the choices that explore.

    Unit: fraction. Clause: recorded, foxml bridge.
    """

    effective_blend_ratio: NotRequired[float]
    """Part of the learner in the blend.

    Unit: fraction. Clause: recorded, foxml bridge.
    """

    last_update: NotRequired[Union[str, None]]
    """When it was asked, ISO 8601.

    Clause: recorded, foxml bridge.
    """

    error: NotRequired[Union[str, None]]
    """Why nothing could be answered.

    Clause: recorded, foxml bridge.
    """


class BridgeControlStatus(TypedDict):
    """Answer of GET /api/control/status.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    paused: bool
    """Whether the operator paused the engine.

    Clause: recorded, foxml bridge.
    """

    kill_switch_active: bool
    """Whether the operator turned the kill switch on.

    Clause: recorded, foxml bridge.
    """

    kill_switch_reason: Union[str, None]
    """Why; null when it is off.

    Clause: recorded, foxml bridge.
    """

    last_updated: Union[str, None]
    """When the operator last changed something, ISO 8601; null when never.

    Clause: recorded, foxml bridge.
    """


class EngineMarketSnapshot(TypedDict):
    """The market as the engine saw it.

    Clause: recorded, foxml state.
    """

    symbol: NotRequired[str]
    """Symbol.

    Clause: recorded, foxml state.
    """

    timestamp: NotRequired[str]
    """When it was taken.

    Clause: recorded, foxml state.
    """

    open: NotRequired[Union[float, None]]
    """Open of the bar.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    high: NotRequired[Union[float, None]]
    """High of the bar.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    low: NotRequired[Union[float, None]]
    """Low of the bar.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    close: NotRequired[Union[float, None]]
    """Close of the bar.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    bid: NotRequired[Union[float, None]]
    """Best bid.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    ask: NotRequired[Union[float, None]]
    """Best ask.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    volume: NotRequired[Union[float, None]]
    """Volume of the bar.

    Unit: shares. Clause: recorded, foxml state.
    """

    spread_bps: NotRequired[Union[float, None]]
    """Spread between bid and ask.

    Unit: basis points. Clause: recorded, foxml state.
    """

    volatility: NotRequired[Union[float, None]]
    """Volatility, per year.

    Unit: fraction. Clause: recorded, foxml state.
    """


class EngineDecisionTrace(TypedDict):
    """How a decision came about, stage by stage.

    Clause: recorded, foxml state.
    """

    market_snapshot: NotRequired[EngineMarketSnapshot]
    """The market at the time.

    Clause: recorded, foxml state.
    """

    raw_predictions: NotRequired[dict[str, Any]]
    """Predictions, by model.

    Clause: recorded, foxml state.
    """

    standardized_predictions: NotRequired[dict[str, Any]]
    """Predictions after standardising, by model.

    Clause: recorded, foxml state.
    """

    confidences: NotRequired[dict[str, Any]]
    """Confidence, by model.

    Clause: recorded, foxml state.
    """

    blend_weights: NotRequired[dict[str, Any]]
    """Weights of the blend, by horizon and model.

    Clause: recorded, foxml state.
    """

    blended_alphas: NotRequired[dict[str, Any]]
    """Blended alpha, by horizon.

    Clause: recorded, foxml state.
    """

    horizon_scores: NotRequired[dict[str, Any]]
    """Score after costs, by horizon.

    Clause: recorded, foxml state.
    """

    selected_horizon: NotRequired[Union[str, None]]
    """The horizon that was chosen; null when none was.

    Clause: recorded, foxml state.
    """

    cost_breakdown: NotRequired[dict[str, Any]]
    """Estimated costs, by source.

    Clause: recorded, foxml state.
    """

    barrier_gate_result: NotRequired[dict[str, Any]]
    """Verdict of the barrier gate.

    Clause: recorded, foxml state.
    """

    spread_gate_result: NotRequired[dict[str, Any]]
    """Verdict of the spread gate.

    Clause: recorded, foxml state.
    """

    risk_checks: NotRequired[dict[str, Any]]
    """Verdict of each risk check.

    Clause: recorded, foxml state.
    """

    raw_weight: NotRequired[float]
    """Weight before the gates.

    Unit: fraction. Clause: recorded, foxml state.
    """

    gate_adjusted_weight: NotRequired[float]
    """Weight after the gates.

    Unit: fraction. Clause: recorded, foxml state.
    """

    final_weight: NotRequired[float]
    """Weight after the risk checks.

    Unit: fraction. Clause: recorded, foxml state.
    """


class EngineDecision(TypedDict):
    """What the engine decided about one symbol in one cycle.

    Clause: recorded, foxml state.
    """

    symbol: str
    """Symbol.

    Clause: recorded, foxml state.
    """

    decision: Literal["TRADE", "HOLD", "BLOCKED"]
    """What was decided.

    Clause: recorded, foxml state.
    """

    timestamp: str
    """When it was decided, ISO 8601.

    Clause: recorded, foxml state.
    """

    reason: str
    """Why.

    Clause: recorded, foxml state.
    """

    horizon: Union[str, None]
    """The horizon that was chosen; null when none was.

    Clause: recorded, foxml state.
    """

    alpha: float
    """Expected return of the chosen horizon.

    Unit: fraction. Clause: recorded, foxml state.
    """

    shares: float
    """Shares to trade; negative to sell.

    Unit: shares. Clause: recorded, foxml state.
    """

    current_weight: float
    """Weight of the position before.

    Unit: fraction. Clause: recorded, foxml state.
    """

    target_weight: float
    """Weight that is aimed at.

    Unit: fraction. Clause: recorded, foxml state.
    """

    trace: NotRequired[EngineDecisionTrace]
    """How it came about; absent when it was not asked for.

    Clause: recorded, foxml state.
    """


class BridgeDecisionsRecent(TypedDict):
    """Answer of GET /api/decisions/recent.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    decisions: list[EngineDecision]
    """Decisions, newest first, as many as were asked for.

    Clause: recorded, foxml bridge.
    """

    total_decisions: int
    """Number of decisions that the filter found.

    Unit: count. Clause: recorded, foxml bridge.
    """

    trade_count: NotRequired[int]
    """Of these, trades; absent without an engine.

    Unit: count. Clause: recorded, foxml bridge.
    """

    hold_count: NotRequired[int]
    """Of these, holds; absent without an engine.

    Unit: count. Clause: recorded, foxml bridge.
    """

    blocked_count: NotRequired[int]
    """Of these, blocked ones; absent without an engine.

    Unit: count. Clause: recorded, foxml bridge.
    """

    error: NotRequired[Union[str, None]]
    """Why nothing could be answered.

    Clause: recorded, foxml bridge.
    """


BridgeEventsRecent: TypeAlias = list[BridgeEvent]
"""Answer of GET /api/events/recent: the latest events, oldest first.

Since 1.2. Clause: recorded, foxml bridge.
"""


class BridgeMetrics(TypedDict):
    """Answer of GET /api/metrics.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    portfolio_value: float
    """Value of the portfolio.

    Unit: quote currency. Clause: recorded, foxml bridge.
    """

    daily_pnl: float
    """Profit and loss of the day.

    Unit: quote currency. Clause: recorded, foxml bridge.
    """

    cash_balance: float
    """Cash.

    Unit: quote currency. Clause: recorded, foxml bridge.
    """

    positions_count: int
    """Open positions.

    Unit: count. Clause: recorded, foxml bridge.
    """

    sharpe_ratio: Union[float, None]
    """Sharpe ratio; null when unknown.

    Unit: ratio. Clause: recorded, foxml bridge.
    """

    trades_total: int
    """Trades so far.

    Unit: count. Clause: recorded, foxml bridge.
    """

    cycles_total: int
    """Cycles so far.

    Unit: count. Clause: recorded, foxml bridge.
    """

    errors_total: int
    """Errors so far.

    Unit: count. Clause: recorded, foxml bridge.
    """

    error: NotRequired[Union[str, None]]
    """Why the figures are unknown; they are then zeros.

    Clause: recorded, foxml bridge.
    """


class BridgePosition(TypedDict):
    """One open position.

    Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    symbol: str
    """Symbol.

    Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    shares: int
    """Number of shares; negative for a short position.

    Unit: shares. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    entry_price: float
    """Average price of entry.

    Unit: quote currency. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    current_price: float
    """Latest price.

    Unit: quote currency. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    market_value: float
    """Shares times latest price.

    Unit: quote currency. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    unrealized_pnl: float
    """Profit and loss of the open position.

    Unit: quote currency. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    unrealized_pnl_pct: float
    """Profit and loss of the open position.

    Unit: percent. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    weight: float
    """Market value as a part of the portfolio value.

    Unit: fraction. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    entry_time: Union[str, None]
    """When it was opened, ISO 8601; null when unknown.

    Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    side: Literal["long", "short"]
    """Side.

    Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """


class BridgePositions(TypedDict):
    """Answer of GET /api/positions.

    Since 1.2. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    positions: list[BridgePosition]
    """Open positions, sorted by symbol.

    Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    total_positions: int
    """Number of positions.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    long_count: int
    """Positions with shares above zero.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    short_count: int
    """Positions with shares below zero.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    total_market_value: float
    """Sum of the market values; shorts count negative.

    Unit: quote currency. Clause: foxml-integration-contracts, IPC Bridge: /api/positions.
    """

    error: NotRequired[Union[str, None]]
    """Why nothing could be answered.

    Clause: recorded, foxml bridge.
    """


class BridgeRiskWarning(TypedDict):
    """A limit that is near or passed.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    type: str
    """Which limit.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    message: str
    """What a person reads.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    severity: str
    """How bad it is.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    threshold_pct: NotRequired[float]
    """The limit.

    Unit: percent. Clause: recorded, foxml bridge.
    """

    current_pct: NotRequired[float]
    """What was reached.

    Unit: percent. Clause: recorded, foxml bridge.
    """


class BridgeRiskStatus(TypedDict):
    """Answer of GET /api/risk/status.

    Since 1.2. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    trading_allowed: bool
    """Whether the risk guardrails let the engine trade.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    kill_switch_active: bool
    """Whether the kill switch is on.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    kill_switch_reason: Union[str, None]
    """Why the kill switch is on; null when it is off.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    daily_pnl_pct: float
    """Profit and loss of the day.

    Unit: percent. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    daily_loss_limit_pct: float
    """Loss of a day at which trading stops.

    Unit: percent. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    daily_loss_remaining_pct: NotRequired[float]
    """What is left until the limit; negative beyond it.

    Unit: percent. Clause: recorded, foxml bridge.
    """

    drawdown_pct: float
    """Loss since the highest portfolio value.

    Unit: percent. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    max_drawdown_limit_pct: float
    """Drawdown at which trading stops.

    Unit: percent. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    drawdown_remaining_pct: NotRequired[float]
    """What is left until the limit; negative beyond it.

    Unit: percent. Clause: recorded, foxml bridge.
    """

    gross_exposure: float
    """Sum of the absolute position values as a part of the portfolio value.

    Unit: fraction. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    net_exposure: float
    """Sum of the signed position values as a part of the portfolio value.

    Unit: fraction. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    max_gross_exposure: float
    """Gross exposure that is allowed.

    Unit: fraction. Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    warnings: list[BridgeRiskWarning]
    """Limits that are near or passed.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    last_check: str
    """When risk was last looked at, ISO 8601.

    Clause: foxml-integration-contracts, IPC Bridge: /api/risk/status.
    """

    error: NotRequired[Union[str, None]]
    """Why nothing could be answered.

    Clause: recorded, foxml bridge.
    """


class BridgeState(TypedDict):
    """Answer of GET /api/state: what the engine is doing.

    Since 1.2. Clause: foxml-integration-contracts, IPC Bridge: /api/state.
    """

    status: Literal["running", "paused", "stopped", "error"]
    """State of the engine.

    Clause: foxml-integration-contracts, IPC Bridge: /api/state.
    """

    current_stage: Literal["idle", "prediction", "blending", "arbitration", "gating", "sizing", "risk", "execution"]
    """Stage of the pipeline.

    Clause: foxml-integration-contracts, IPC Bridge: /api/state.
    """

    last_cycle: Union[str, None]
    """When the last cycle ended, ISO 8601. The contract speaks of a text; the recorded producer
    sends null before the first cycle.

    Clause: foxml-integration-contracts, IPC Bridge: /api/state.
    """

    uptime_seconds: float
    """Time since the engine started.

    Unit: seconds. Clause: foxml-integration-contracts, IPC Bridge: /api/state.
    """

    cycle_count: NotRequired[int]
    """Cycles that were completed.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /api/state.
    """

    symbols_active: NotRequired[int]
    """Symbols being processed.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /api/state.
    """

    portfolio_value: NotRequired[float]
    """Value of the portfolio at the last cycle.

    Unit: quote currency. Clause: recorded, foxml bridge.
    """

    cash: NotRequired[float]
    """Cash.

    Unit: quote currency. Clause: recorded, foxml bridge.
    """

    daily_pnl: NotRequired[float]
    """Profit and loss of the day.

    Unit: quote currency. Clause: recorded, foxml bridge.
    """

    kill_switch_active: NotRequired[bool]
    """Whether the kill switch of the engine is on.

    Clause: recorded, foxml bridge.
    """


class EngineTrade(TypedDict):
    """One fill as the engine keeps it.

    Clause: recorded, foxml state.
    """

    symbol: str
    """Symbol.

    Clause: recorded, foxml state.
    """

    side: Literal["BUY", "SELL"]
    """Side.

    Clause: recorded, foxml state.
    """

    shares: float
    """Shares that were filled, without a sign.

    Unit: shares. Clause: recorded, foxml state.
    """

    fill_price: float
    """Price of the fill.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    value: float
    """Value of the fill, shares times price.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    horizon: NotRequired[Union[str, None]]
    """The horizon that was traded.

    Clause: recorded, foxml state.
    """

    order_id: NotRequired[Union[str, None]]
    """Id of the order.

    Clause: recorded, foxml state.
    """

    timestamp: str
    """When it was filled, ISO 8601.

    Clause: recorded, foxml state.
    """


class BridgeTradesHistory(TypedDict):
    """Answer of GET /api/trades/history.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    trades: list[EngineTrade]
    """Fills, newest first.

    Clause: recorded, foxml bridge.
    """

    total_trades: int
    """Number of fills.

    Unit: count. Clause: recorded, foxml bridge.
    """

    total_value: NotRequired[float]
    """Sum of their values; absent without an engine.

    Unit: quote currency. Clause: recorded, foxml bridge.
    """

    error: NotRequired[Union[str, None]]
    """Why nothing could be answered.

    Clause: recorded, foxml bridge.
    """


class BridgeHealth(TypedDict):
    """Answer of GET /health.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    status: Literal["ok"]
    """`ok` whenever the bridge answers.

    Clause: recorded, foxml bridge.
    """

    observability_available: bool
    """Whether the bridge could import the engine; false means that every panel shows nothing.

    Clause: recorded, foxml bridge.
    """

    alpaca_available: bool
    """Whether the Alpaca client could be imported.

    Clause: recorded, foxml bridge.
    """

    alpaca_connected: bool
    """Whether the Alpaca stream is connected.

    Clause: recorded, foxml bridge.
    """

    active_connections: int
    """Open websockets.

    Unit: count. Clause: recorded, foxml bridge.
    """


class BridgeProbeRequest(TypedDict):
    """One request and what came back.

    Clause: recorded, foxml bridge.
    """

    method: Literal["GET"]
    """Method; control endpoints are under `refusals`.

    Clause: recorded, foxml bridge.
    """

    path: str
    """Path with its query.

    Clause: recorded, foxml bridge.
    """

    headers_sent: list[str]
    """Names of the headers that were sent, in lower case.

    Clause: recorded, foxml bridge.
    """

    status: Union[int, None]
    """Status of the answer; null when there is none.

    Unit: HTTP status. Clause: recorded, foxml bridge.
    """

    content_type: Union[str, None]
    """Content-Type of the answer; null when it has none.

    Clause: recorded, foxml bridge.
    """

    cache_control: Union[str, None]
    """Cache-Control of the answer; null when it has none.

    Clause: recorded, foxml bridge.
    """

    cors_allow_origin: Union[str, None]
    """Access-Control-Allow-Origin of the answer; null when it has none.

    Clause: recorded, foxml bridge.
    """

    duration_ms: float
    """Time until the last byte, or until the probe gave up.

    Unit: milliseconds. Clause: recorded, foxml bridge.
    """

    bytes: int
    """Length of the body.

    Unit: bytes. Clause: recorded, foxml bridge.
    """

    error: Union[str, None]
    """Why there is no answer: refused, timed out, broken off; null when there is one.

    Clause: recorded, foxml bridge.
    """

    strict_json: bool
    """Whether the body is strict JSON.

    Clause: recorded, foxml bridge.
    """

    non_finite: bool
    """Whether a bare NaN or Infinity makes it no JSON.

    Clause: recorded, foxml bridge.
    """


class BridgeProbeRefusal(TypedDict):
    """A POST to a control endpoint without the right to it.

    Clause: recorded, foxml bridge.
    """

    path: str
    """Path.

    Clause: recorded, foxml bridge.
    """

    credentials: Literal["none", "malformed", "wrong"]
    """What was sent: no Authorization header, a malformed one (not a Bearer token), or a wrong
    token.

    Clause: recorded, foxml bridge.
    """

    status: Union[int, None]
    """Status of the answer; null when there is none.

    Unit: HTTP status. Clause: recorded, foxml bridge.
    """

    error: Union[str, None]
    """Why there is no answer: refused, timed out, broken off; null when there is one.

    Clause: recorded, foxml bridge.
    """


class BridgeProbeStranger(TypedDict):
    """A request or a handshake with a Host or Origin of another site.

    Clause: recorded, foxml bridge.
    """

    transport: Literal["http", "websocket"]
    """Request or websocket handshake.

    Clause: recorded, foxml bridge.
    """

    path: str
    """Path.

    Clause: recorded, foxml bridge.
    """

    header: Literal["Host", "Origin"]
    """The header that names the other site.

    Clause: recorded, foxml bridge.
    """

    value: str
    """What it said.

    Clause: recorded, foxml bridge.
    """

    status: Union[int, None]
    """Status of the answer; 101 for an accepted handshake; null when there is none.

    Unit: HTTP status. Clause: recorded, foxml bridge.
    """

    cors_allow_origin: Union[str, None]
    """Access-Control-Allow-Origin of the answer; null when it has none.

    Clause: recorded, foxml bridge.
    """

    accepted: Union[bool, None]
    """Whether data came back or the socket opened; null when it could not be told.

    Clause: recorded, foxml bridge.
    """

    error: Union[str, None]
    """Why there is no answer: refused, timed out, broken off; null when there is one.

    Clause: recorded, foxml bridge.
    """


class BridgeProbePing(TypedDict):
    """A ping.

    Clause: recorded, foxml bridge.
    """

    client: int
    """Client, counted from 0.

    Clause: recorded, foxml bridge.
    """

    after_seconds: float
    """Time since the frame before it, or since the socket opened.

    Unit: seconds. Clause: recorded, foxml bridge.
    """

    text: str
    """Its text as received.

    Clause: recorded, foxml bridge.
    """


class BridgeProbeSocket(TypedDict):
    """A websocket that several clients listened to at once.

    Clause: recorded, foxml bridge.
    """

    path: str
    """Path.

    Clause: recorded, foxml bridge.
    """

    clients: int
    """Clients that listened at once.

    Unit: count. Clause: recorded, foxml bridge.
    """

    frames: list[int]
    """Frames that each client received, pings left out.

    Clause: recorded, foxml bridge.
    """

    pings: list[BridgeProbePing]
    """Pings that were received.

    Clause: recorded, foxml bridge.
    """

    same_events_to_all: Union[bool, None]
    """Whether every event that came while all clients were connected reached each of them; null
    when none came.

    Clause: recorded, foxml bridge.
    """

    duplicates_on_connect: int
    """Frames that the first client received twice.

    Unit: count. Clause: recorded, foxml bridge.
    """

    reconnected: Union[bool, None]
    """Whether a client that had left could come back, and heard something where there was something
    to hear; null when it was not tried.

    Clause: recorded, foxml bridge.
    """

    closed_with: Union[int, None]
    """Close code when the bridge closed the socket; null when it did not.

    Clause: recorded, foxml bridge.
    """

    error: Union[str, None]
    """Why there is no answer: refused, timed out, broken off; null when there is one.

    Clause: recorded, foxml bridge.
    """


class BridgeProbe(TypedDict):
    """Our own record: what a live probe of a bridge saw of HTTP and websockets. Tokens are never
    kept, only the names of headers.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    url: str
    """Where the bridge was reached.

    Clause: recorded, foxml bridge.
    """

    started_at: str
    """When the probe began, UTC.

    Clause: recorded, foxml bridge.
    """

    finished_at: str
    """When the probe ended, UTC.

    Clause: recorded, foxml bridge.
    """

    requests: list[BridgeProbeRequest]
    """Every GET of an endpoint, in the order in which they were sent.

    Clause: recorded, foxml bridge.
    """

    refusals: list[BridgeProbeRefusal]
    """Every POST to a control endpoint that the bridge has to refuse; without a token, with a
    malformed one and with a wrong one.

    Clause: recorded, foxml bridge.
    """

    strangers: list[BridgeProbeStranger]
    """Every request and handshake in the name of another site.

    Clause: recorded, foxml bridge.
    """

    sockets: list[BridgeProbeSocket]
    """Every websocket that was listened to.

    Clause: recorded, foxml bridge.
    """


class EngineHistory(TypedDict):
    """history.json: what the engine decided and traded; decisions of a cycle that was blocked as a
    whole are not in it.

    Clause: recorded, foxml state.
    """

    decision_history: list[EngineDecision]
    """Decisions, oldest first.

    Clause: recorded, foxml state.
    """

    trade_history: list[EngineTrade]
    """Fills, oldest first.

    Clause: recorded, foxml state.
    """


class EnginePosition(TypedDict):
    """One open position.

    Clause: recorded, foxml state.
    """

    current_price: float
    """Latest price.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    entry_price: float
    """Average price of entry.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    entry_time: Union[str, None]
    """When it was opened, ISO 8601.

    Clause: recorded, foxml state.
    """

    shares: float
    """Number of shares; negative for a short position.

    Unit: shares. Clause: recorded, foxml state.
    """

    symbol: str
    """Symbol.

    Clause: recorded, foxml state.
    """

    unrealized_pnl: float
    """Profit and loss of the open position.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    weight: float
    """Weight in the portfolio.

    Unit: fraction. Clause: recorded, foxml state.
    """


class EngineState(TypedDict):
    """engine_state.json: the account of the engine as it was saved after its last full cycle.

    Clause: recorded, foxml state.
    """

    cash: float
    """Cash.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    current_date: Union[str, None]
    """Trading day; null before the first cycle.

    Clause: recorded, foxml state.
    """

    cycle_count: int
    """Cycles that were completed.

    Unit: count. Clause: recorded, foxml state.
    """

    daily_pnl: float
    """Profit and loss of the day.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    day_start_value: float
    """Value of the portfolio when the day began.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    last_update: Union[str, None]
    """When it was saved, ISO 8601; null before the first cycle.

    Clause: recorded, foxml state.
    """

    portfolio_value: float
    """Value of the portfolio.

    Unit: quote currency. Clause: recorded, foxml state.
    """

    positions: dict[str, EnginePosition]
    """Open positions, by symbol.

    Clause: recorded, foxml state.
    """


class KillSwitchAnswer(TypedDict):
    """Answer of POST /api/control/kill_switch.

    Since 1.2. Clause: recorded, foxml bridge.
    """

    kill_switch_active: bool
    """Whether the kill switch is on now.

    Clause: recorded, foxml bridge.
    """

    kill_switch_reason: Union[str, None]
    """Why; null when it is off.

    Clause: recorded, foxml bridge.
    """

    timestamp: str
    """When, UTC, ISO 8601.

    Clause: recorded, foxml bridge.
    """


class RouteDecision(TypedDict):
    """How a target is trained, and why.

    Clause: foxml-integration-contracts, routing_decision.json.
    """

    route: Literal["CROSS_SECTIONAL", "SYMBOL_SPECIFIC", "BOTH", "BLOCKED"]
    """Where the target goes.

    Clause: foxml-integration-contracts, routing_decision.json.
    """

    reason: str
    """Why, in words for people.

    Clause: foxml-integration-contracts, routing_decision.json.
    """

    skill01_cs: NotRequired[float]
    """Skill over the cross-section; 0.0 when it failed.

    Unit: fraction. Clause: foxml-integration-contracts, routing_decision.json.
    """

    skill01_sym_mean: NotRequired[Union[float, None]]
    """Mean skill over single symbols; null when none was evaluated.

    Unit: fraction. Clause: foxml-integration-contracts, routing_decision.json.
    """

    auc: NotRequired[float]
    """Primary metric of older versions; -999.0 when the view failed.

    Unit: fraction. Deprecated: use skill01_cs. Clause: foxml-integration-contracts,
    routing_decision.json.
    """

    frac_symbols_good: NotRequired[float]
    """Fraction of symbols that perform well.

    Unit: fraction. Clause: foxml-integration-contracts, routing_decision.json.
    """

    winner_symbols: NotRequired[list[str]]
    """Symbols that perform best.

    Clause: foxml-integration-contracts, routing_decision.json.
    """

    n_symbols_evaluated: NotRequired[int]
    """Symbols that were evaluated.

    Unit: count. Clause: foxml-integration-contracts, routing_decision.json.
    """

    symbol_auc_mean: NotRequired[Union[float, None]]
    """Mean of the symbols' metric.

    Unit: fraction. Clause: recorded, foxml routing.
    """

    symbol_auc_median: NotRequired[Union[float, None]]
    """Median of the symbols' metric.

    Unit: fraction. Clause: recorded, foxml routing.
    """

    symbol_auc_min: NotRequired[Union[float, None]]
    """Least of the symbols' metric.

    Unit: fraction. Clause: recorded, foxml routing.
    """

    symbol_auc_max: NotRequired[Union[float, None]]
    """Greatest of the symbols' metric.

    Unit: fraction. Clause: recorded, foxml routing.
    """

    symbol_auc_iqr: NotRequired[Union[float, None]]
    """Interquartile range of the symbols' metric.

    Unit: fraction. Clause: recorded, foxml routing.
    """

    symbol_skip_reasons: NotRequired[Union[dict[str, Any], None]]
    """Why symbols were left out, by symbol.

    Clause: recorded, foxml routing.
    """

    auto_fix_reason: NotRequired[Union[str, None]]
    """What was changed without being asked, and why.

    Clause: recorded, foxml routing.
    """

    tstat_cs: NotRequired[Union[float, None]]
    """t statistic over the cross-section.

    Unit: ratio. Clause: recorded, foxml routing.
    """


class TargetRouting(TypedDict):
    """Routing decision of a target, by its name.

    Clause: foxml-integration-contracts, routing_decision.json.
    """

    selected_family: NotRequired[Union[str, None]]
    """Family that the live engine prefers; its reader looks for it, no writer makes it.

    Clause: recorded, foxml routing.
    """


ModelFingerprints: TypeAlias = dict[str, Any]
"""What identifies the data and settings of the training; its members are free.

Clause: foxml-integration-contracts, Path Convention Contract.
"""


class ModelMetrics(TypedDict):
    """Performance in training; further metrics are free.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    mean_IC: float
    """Mean information coefficient: correlation of prediction and outcome.

    Unit: correlation. Clause: foxml-integration-contracts, model_meta.json.
    """

    mean_RankIC: float
    """Mean rank information coefficient.

    Unit: correlation. Clause: foxml-integration-contracts, model_meta.json.
    """

    IC_IR: float
    """Mean information coefficient over its standard deviation.

    Unit: ratio. Clause: foxml-integration-contracts, model_meta.json.
    """

    hit_rate: NotRequired[float]
    """Part of the timestamps with a positive information coefficient.

    Unit: fraction. Clause: recorded, foxml models.
    """

    n_times: NotRequired[int]
    """Timestamps that were judged.

    Unit: count. Clause: recorded, foxml models.
    """

    skipped_timestamps: NotRequired[int]
    """Timestamps with too few symbols.

    Unit: count. Clause: recorded, foxml models.
    """

    total_timestamps: NotRequired[int]
    """All timestamps.

    Unit: count. Clause: recorded, foxml models.
    """


class RankingMetrics(TypedDict):
    """Performance of the ranking in training.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    best_ic: float
    """Best Spearman information coefficient.

    Unit: correlation. Clause: foxml-integration-contracts, model_meta.json.
    """

    best_spread: float
    """Best spread of the top over the bottom.

    Unit: fraction. Clause: foxml-integration-contracts, model_meta.json.
    """

    epochs_trained: int
    """Epochs of the training.

    Unit: count. Clause: foxml-integration-contracts, model_meta.json.
    """

    ic_ir: NotRequired[Union[float, None]]
    """Information ratio of the information coefficient.

    Unit: ratio. Clause: foxml-integration-contracts, model_meta.json.
    """

    ic_hit_rate: NotRequired[Union[float, None]]
    """Part of the timestamps with a positive information coefficient.

    Unit: fraction. Clause: foxml-integration-contracts, model_meta.json.
    """

    turnover: NotRequired[Union[float, None]]
    """Turnover of the portfolio.

    Unit: fraction. Clause: foxml-integration-contracts, model_meta.json.
    """

    net_spread: NotRequired[Union[float, None]]
    """Spread after the costs of trading.

    Unit: fraction. Clause: foxml-integration-contracts, model_meta.json.
    """


class CrossSectionalRanking(TypedDict):
    """How a model that ranks symbols against each other was trained.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    enabled: bool
    """True: trained with a ranking objective.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    target_type: NotRequired[Literal["cs_percentile", "cs_zscore", "vol_scaled"]]
    """What is ranked.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    loss_type: NotRequired[str]
    """Loss of the training: pairwise_logistic, listwise_softmax or another.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    sequence_length: NotRequired[Union[int, None]]
    """Bars of a sequence.

    Unit: bars. Clause: foxml-integration-contracts, model_meta.json.
    """

    normalization: NotRequired[Union[Literal["returns", "log_returns", "minmax"], None]]
    """How a sequence is normalised.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    training_metrics: NotRequired[RankingMetrics]
    """Performance of the ranking in training.

    Clause: foxml-integration-contracts, model_meta.json.
    """


class TrainingArguments(TypedDict):
    """Settings of the training command.

    Clause: recorded, foxml models.
    """

    batch_id: NotRequired[int]
    """Number of the batch of features.

    Clause: recorded, foxml models.
    """

    cs_block: NotRequired[int]
    """Timestamps that are normalised at once.

    Unit: count. Clause: recorded, foxml models.
    """

    cs_ddof: NotRequired[int]
    """Degrees of freedom that the standard deviation leaves out.

    Clause: recorded, foxml models.
    """

    cs_normalize: NotRequired[str]
    """When values are normalised across symbols.

    Clause: recorded, foxml models.
    """

    cs_winsor_p: NotRequired[float]
    """Part that is cut off at each end.

    Unit: fraction. Clause: recorded, foxml models.
    """

    families: NotRequired[list[str]]
    """Families that were asked for.

    Clause: recorded, foxml models.
    """

    max_cs_samples: NotRequired[Union[int, None]]
    """Most symbols a timestamp; null without a limit.

    Unit: count. Clause: recorded, foxml models.
    """

    max_samples_per_symbol: NotRequired[Union[int, None]]
    """Most rows a symbol; null without a limit.

    Unit: count. Clause: recorded, foxml models.
    """

    min_cs: NotRequired[int]
    """Fewest symbols a timestamp needs.

    Unit: count. Clause: recorded, foxml models.
    """

    symbol: NotRequired[Union[str, None]]
    """Symbol that was trained.

    Clause: recorded, foxml models.
    """


class ModelRouting(TypedDict):
    """Route, view and symbol once more.

    Clause: recorded, foxml models.
    """

    route: NotRequired[FoxmlView]
    """The same as the route of the document.

    Clause: recorded, foxml models.
    """

    view: NotRequired[FoxmlView]
    """The same as the view of the document.

    Clause: recorded, foxml models.
    """

    symbol: NotRequired[Union[str, None]]
    """The same as the symbol of the document.

    Clause: recorded, foxml models.
    """


class ModelMetaBest(TypedDict):
    """What the fit calls its best round.

    Clause: recorded, foxml models.
    """

    best_iteration: NotRequired[Union[int, None]]
    """Best boosting round; 0 where it was not sought.

    Unit: count. Clause: recorded, foxml models.
    """


class CrossSectionalNormalization(TypedDict):
    """How values were normalised across symbols.

    Clause: recorded, foxml models.
    """

    ddof: NotRequired[int]
    """Degrees of freedom that the standard deviation leaves out.

    Clause: recorded, foxml models.
    """

    method: NotRequired[str]
    """Method of the normalisation.

    Clause: recorded, foxml models.
    """

    mode: NotRequired[str]
    """When values are normalised.

    Clause: recorded, foxml models.
    """

    p: NotRequired[float]
    """Part that is cut off at each end.

    Unit: fraction. Clause: recorded, foxml models.
    """


class ModelMeta(TypedDict):
    """What a trained model is, what it reads and how it performed.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    family: str
    """Model family, in the letters of the table of families: LightGBM, XGBoost, CatBoost, Ridge.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    target: str
    """Name of the target that is predicted.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    feature_list: NotRequired[list[str]]
    """Names of the features in sorted order, as inference passes them; empty only for raw
    sequences.

    Since 1.1. Clause: foxml-integration-contracts, model_meta.json.
    """

    n_features: int
    """Number of features: the length of feature_list.

    Unit: count. Clause: foxml-integration-contracts, model_meta.json.
    """

    metrics: ModelMetrics
    """Performance in training.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    model_checksum: NotRequired[Union[str, None]]
    """SHA-256 of the bytes of the model file in lower-case hexadecimal; null when it was not
    computed.

    Since 1.1. Clause: foxml-integration-contracts, model_meta.json.
    """

    interval_minutes: float
    """Length of a bar of the training data.

    Unit: minutes. Since 1.1. Clause: foxml-integration-contracts, model_meta.json.
    """

    symbol: NotRequired[Union[str, None]]
    """Symbol of a SYMBOL_SPECIFIC model.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    route: NotRequired[FoxmlView]
    """Route by which the target was trained.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    view: NotRequired[FoxmlView]
    """The same as the route.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    params_used: NotRequired[Union[dict[str, Any], None]]
    """Hyperparameters of the fit.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    feature_importance: NotRequired[Union[dict[str, float], None]]
    """Feature to its importance.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    cv_scores: NotRequired[list[float]]
    """Score of each fold of the cross-validation.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    cv_mean: NotRequired[float]
    """Mean of cv_scores.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    cv_std: NotRequired[float]
    """Population standard deviation of cv_scores.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    package_versions: NotRequired[dict[str, str]]
    """Library to its version, `unknown` where it is not installed.

    Clause: foxml-integration-contracts, model_meta.json.
    """

    n_rows_train: NotRequired[int]
    """Rows that the model was trained on.

    Unit: count. Clause: foxml-integration-contracts, model_meta.json.
    """

    n_rows_val: NotRequired[int]
    """Rows that it was validated on.

    Unit: count. Clause: foxml-integration-contracts, model_meta.json.
    """

    input_mode: NotRequired[Union[Literal["features", "raw_sequence"], None]]
    """What the model reads: features, also where the member is absent, or raw bars.

    Since 1.3. Clause: foxml-integration-contracts, model_meta.json.
    """

    sequence_length: NotRequired[Union[int, None]]
    """Bars of a sequence.

    Unit: bars. Since 1.3. Clause: foxml-integration-contracts, model_meta.json.
    """

    sequence_channels: NotRequired[Union[list[str], None]]
    """Columns of a bar, in the order in which the model reads them.

    Since 1.3. Clause: foxml-integration-contracts, model_meta.json.
    """

    sequence_normalization: NotRequired[Union[Literal["returns", "log_returns", "minmax"], None]]
    """How a sequence is normalised before the model reads it.

    Since 1.3. Clause: foxml-integration-contracts, model_meta.json.
    """

    cross_sectional_ranking: NotRequired[CrossSectionalRanking]
    """Ranking objective; present where the model was trained with one.

    Since 1.4. Clause: foxml-integration-contracts, model_meta.json.
    """

    features: NotRequired[list[str]]
    """Names of the features in the order of training.

    Deprecated: use feature_list. Clause: foxml-integration-contracts, model_meta.json.
    """

    feature_names: NotRequired[list[str]]
    """The same as features.

    Deprecated: use feature_list. Clause: foxml-integration-contracts, Known Contract Issues.
    """

    interval_source: NotRequired[str]
    """Where interval_minutes comes from: `config` is a setting, not a measurement.

    Clause: foxml-integration-contracts, Known Contract Issues.
    """

    min_cs: NotRequired[int]
    """Fewest symbols a timestamp needs.

    Unit: count. Clause: recorded, foxml models.
    """

    train_timestamps: NotRequired[int]
    """Distinct timestamps of the training rows.

    Unit: count. Clause: recorded, foxml models.
    """

    val_timestamps: NotRequired[int]
    """Distinct timestamps of the validation rows.

    Unit: count. Clause: recorded, foxml models.
    """

    time_col: NotRequired[Union[str, None]]
    """Column of the time.

    Clause: recorded, foxml models.
    """

    val_start_ts: NotRequired[Union[str, None]]
    """First time of the validation rows.

    Clause: recorded, foxml models.
    """

    cli_args: NotRequired[TrainingArguments]
    """Settings of the training command.

    Clause: recorded, foxml models.
    """

    routing: NotRequired[ModelRouting]
    """Route, view and symbol once more.

    Clause: recorded, foxml models.
    """

    best: NotRequired[ModelMetaBest]
    """What the fit calls its best round.

    Clause: recorded, foxml models.
    """

    learner_params: NotRequired[Union[dict[str, Any], None]]
    """Parameters of the learner.

    Clause: recorded, foxml models.
    """

    cs_norm: NotRequired[CrossSectionalNormalization]
    """How values were normalised across symbols.

    Clause: recorded, foxml models.
    """

    rank_method: NotRequired[str]
    """How ties were ranked.

    Clause: recorded, foxml models.
    """


ModelReproducibility: TypeAlias = dict[str, Any]
"""What another training needs to arrive at the same model; its members are free.

Clause: foxml-integration-contracts, Path Convention Contract.
"""


class TrainingEvent(TypedDict):
    """One event of a training run, as a frame of /ws/training or as a line of the file that is
    written when no bridge answers. On the socket a ping may stand between them.

    Since 1.2. Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    event_type: NotRequired[str]
    """What happened.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    timestamp: NotRequired[str]
    """When it happened, ISO 8601.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    run_id: NotRequired[str]
    """Training run, the run_id of its manifest.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    stage: NotRequired[str]
    """Progress: stage of the pipeline.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    progress_pct: NotRequired[float]
    """Progress: of the whole run.

    Unit: percent. Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    current_target: NotRequired[Union[str, None]]
    """Progress: target being worked on.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    targets_complete: NotRequired[int]
    """Progress: targets that are done.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    targets_total: NotRequired[int]
    """Progress: targets of the run.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    message: NotRequired[Union[str, None]]
    """Progress: what a person reads.

    Clause: recorded, foxml events.
    """

    target: NotRequired[Union[str, None]]
    """Target that was completed; of an error, the target it belongs to.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    status: NotRequired[Literal["success", "failed", "skipped", "cancelled"]]
    """How a target or the run ended.

    Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    models_trained: NotRequired[int]
    """Models that were trained for the target.

    Unit: count. Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    best_auc: NotRequired[Union[float, None]]
    """Best AUC of the target; null when there is none.

    Unit: ratio. Clause: foxml-integration-contracts, IPC Bridge: /ws/training.
    """

    previous_stage: NotRequired[Union[str, None]]
    """Change of stage: the stage before.

    Clause: recorded, foxml events.
    """

    new_stage: NotRequired[str]
    """Change of stage: the stage now.

    Clause: recorded, foxml events.
    """

    target_index: NotRequired[int]
    """Start of a target: its place, counted from 0.

    Unit: count. Clause: recorded, foxml events.
    """

    total_targets: NotRequired[int]
    """Targets of the run.

    Unit: count. Clause: recorded, foxml events.
    """

    successful_targets: NotRequired[int]
    """End of the run: targets that succeeded.

    Unit: count. Clause: recorded, foxml events.
    """

    duration_seconds: NotRequired[Union[float, None]]
    """How long the target or the run took; null when unknown.

    Unit: seconds. Clause: recorded, foxml events.
    """

    error_message: NotRequired[str]
    """Error: what happened.

    Clause: recorded, foxml events.
    """

    error_type: NotRequired[str]
    """Error: of which sort.

    Clause: recorded, foxml events.
    """

    recoverable: NotRequired[bool]
    """Error: whether the run goes on.

    Clause: recorded, foxml events.
    """

    source: NotRequired[str]
    """`training` in a ping.

    Clause: recorded, foxml events.
    """

    type: NotRequired[Literal["ping"]]
    """`ping` marks a frame that is no event.

    Clause: recorded, foxml events.
    """


class TrainingProcess(TypedDict):
    """foxml_training.pid: the training process that is running, for whoever wants to watch or end
    it.

    Clause: recorded, foxml events.
    """

    pid: int
    """Process id.

    Clause: recorded, foxml events.
    """

    run_id: str
    """Training run.

    Clause: recorded, foxml events.
    """

    started_at: str
    """When it began, ISO 8601.

    Clause: recorded, foxml events.
    """


class SelectionRoute(TypedDict):
    """Confidence in the features of one target and view.

    Clause: recorded, foxml routing.
    """

    view: str
    """View.

    Clause: recorded, foxml routing.
    """

    confidence: str
    """How sure the selection is.

    Clause: recorded, foxml routing.
    """

    score_tier: NotRequired[str]
    """Tier of the score.

    Clause: recorded, foxml routing.
    """

    bucket: NotRequired[Literal["core", "candidate", "experimental"]]
    """What the target may be used for.

    Clause: recorded, foxml routing.
    """

    allowed_in_production: NotRequired[bool]
    """Whether it may trade.

    Clause: recorded, foxml routing.
    """

    details_path: NotRequired[Union[str, None]]
    """File with the details, below the run.

    Clause: recorded, foxml routing.
    """


class SelectionTally(TypedDict):
    """How many targets have which confidence.

    Clause: recorded, foxml routing.
    """

    total_targets: int
    """All targets.

    Unit: count. Clause: recorded, foxml routing.
    """

    high_confidence: NotRequired[int]
    """Targets of high confidence.

    Unit: count. Clause: recorded, foxml routing.
    """

    medium_confidence: NotRequired[int]
    """Targets of medium confidence.

    Unit: count. Clause: recorded, foxml routing.
    """

    low_confidence: NotRequired[int]
    """Targets of low confidence.

    Unit: count. Clause: recorded, foxml routing.
    """

    production_allowed: NotRequired[int]
    """Targets that may trade.

    Unit: count. Clause: recorded, foxml routing.
    """


class FeatureSelectionRouting(TypedDict):
    """What the selection of features says about targets and views.

    Clause: recorded, foxml routing.
    """

    routing_decisions: dict[str, SelectionRoute]
    """By target and view, joined by a colon.

    Clause: recorded, foxml routing.
    """

    summary: SelectionTally


class RoutingFingerprint(TypedDict):
    """What the fingerprint is computed from.

    Clause: recorded, foxml routing.
    """

    targets: list[str]
    """Names of the targets, sorted.

    Clause: recorded, foxml routing.
    """

    symbols: list[str]
    """Symbols, sorted.

    Clause: recorded, foxml routing.
    """

    target_count: int
    """Number of targets.

    Unit: count. Clause: recorded, foxml routing.
    """

    symbol_count: int
    """Number of symbols.

    Unit: count. Clause: recorded, foxml routing.
    """

    view: Union[str, None]
    """View that was asked for.

    Clause: recorded, foxml routing.
    """


class RoutingTally(TypedDict):
    """How many targets went where.

    Clause: recorded, foxml routing.
    """

    total_targets: int
    """All targets.

    Unit: count. Clause: recorded, foxml routing.
    """

    cross_sectional_only: int
    """Targets trained over the cross-section.

    Unit: count. Clause: recorded, foxml routing.
    """

    symbol_specific_only: int
    """Targets trained by symbol.

    Unit: count. Clause: recorded, foxml routing.
    """

    both: int
    """Targets trained in both ways.

    Unit: count. Clause: recorded, foxml routing.
    """

    blocked: int
    """Targets that are not trained.

    Unit: count. Clause: recorded, foxml routing.
    """


class GlobalRouting(TypedDict):
    """Routing decisions of all targets. The contract has them by target at the top; the recorded
    producer wraps them.

    Clause: foxml-integration-contracts, routing_decision.json.
    """

    routing_decisions: NotRequired[dict[str, RouteDecision]]
    """Decisions by target, as the recorded producer wraps them.

    Clause: recorded, foxml routing.
    """

    fingerprint: NotRequired[str]
    """First 16 hexadecimal digits of the SHA-256 of fingerprint_data.

    Clause: recorded, foxml routing.
    """

    fingerprint_data: NotRequired[RoutingFingerprint]

    summary: NotRequired[RoutingTally]


class IndexedTarget(TypedDict):
    """What the run made of one target.

    Clause: foxml-integration-contracts, manifest.json.
    """

    status: Literal["complete", "partial", "failed"]
    """How the training of the target ended.

    Clause: foxml-integration-contracts, manifest.json.
    """

    families_trained: list[str]
    """Families of which a model was trained.

    Clause: foxml-integration-contracts, manifest.json.
    """

    view: Literal["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"]
    """How the target was trained.

    Clause: foxml-integration-contracts, manifest.json.
    """

    auc: NotRequired[Union[float, None]]
    """Best area under the curve; null when there is none.

    Unit: fraction. Clause: foxml-integration-contracts, manifest.json.
    """

    decision: NotRequired[list[str]]
    """Files of its routing decision.

    Clause: recorded, foxml training.
    """

    metrics: NotRequired[list[str]]
    """Files of its metrics.

    Clause: recorded, foxml training.
    """

    reproducibility: NotRequired[list[str]]
    """Files that say how it was made.

    Clause: recorded, foxml training.
    """

    trends: NotRequired[list[str]]
    """Files of its trends.

    Clause: recorded, foxml training.
    """

    models: NotRequired[dict[str, list[str]]]
    """Files of its models, by the folder of the view.

    Clause: recorded, foxml training.
    """

    selected_feature_set_digest: NotRequired[Union[str, None]]
    """Hash of the features that were selected.

    Clause: recorded, foxml training.
    """

    split_ids: NotRequired[list[str]]
    """Identifiers of the splits.

    Clause: recorded, foxml training.
    """

    model_artifact_paths: NotRequired[list[str]]
    """Files of its models.

    Clause: recorded, foxml training.
    """

    decision_paths: NotRequired[list[str]]
    """Files of its decisions.

    Clause: recorded, foxml training.
    """


class PlanHashes(TypedDict):
    """Hashes of the plans that the run followed; null when they were not computed.

    Clause: recorded, foxml training.
    """

    routing_plan_hash: NotRequired[Union[str, None]]
    """Hash of the routing plan.

    Clause: recorded, foxml training.
    """

    training_plan_hash: NotRequired[Union[str, None]]
    """Hash of the training plan.

    Clause: recorded, foxml training.
    """


class RunIdentity(TypedDict):
    """Keys from which a stable run_id is computed.

    Clause: recorded, foxml training.
    """

    strict_key: Union[str, None]
    """Hash of everything that has to be equal.

    Clause: recorded, foxml training.
    """

    replicate_key: Union[str, None]
    """Hash of what may differ between replications.

    Clause: recorded, foxml training.
    """

    is_final: NotRequired[bool]
    """Whether nothing is added to it any more.

    Clause: recorded, foxml training.
    """


class Experiment(TypedDict):
    """What the experiment was asked to do.

    Clause: recorded, foxml training.
    """

    name: NotRequired[Union[str, None]]
    """Name of the experiment.

    Clause: recorded, foxml training.
    """

    description: NotRequired[Union[str, None]]
    """What it is about.

    Clause: recorded, foxml training.
    """

    interval: NotRequired[Union[str, None]]
    """Interval of the bars, for example 5m.

    Clause: recorded, foxml training.
    """

    symbols: NotRequired[Union[list[str], None]]
    """Symbols that it uses.

    Clause: recorded, foxml training.
    """

    data_dir: NotRequired[Union[str, None]]
    """Folder of the data.

    Clause: recorded, foxml training.
    """

    max_samples_per_symbol: NotRequired[Union[int, None]]
    """Most samples of one symbol.

    Unit: count. Clause: recorded, foxml training.
    """


class TrainingManifest(TypedDict):
    """Run-level metadata, with the index by which a loader finds targets and models.

    Clause: foxml-integration-contracts, manifest.json.
    """

    run_id: str
    """Identifier of the run: what identical runs share.

    Clause: foxml-integration-contracts, manifest.json.
    """

    run_instance_id: str
    """Identifier of this execution; names its directory.

    Clause: foxml-integration-contracts, manifest.json.
    """

    timestamp: str
    """When the manifest was created, ISO 8601.

    Clause: foxml-integration-contracts, manifest.json.
    """

    git_sha: str
    """Commit of the code that trained.

    Clause: foxml-integration-contracts, manifest.json.
    """

    target_index: dict[str, IndexedTarget]
    """One entry for every target, by its name; a target with a trained model always has one.

    Clause: foxml-integration-contracts, manifest.json.
    """

    config_digest: NotRequired[Union[str, None]]
    """Hash of the configuration; null when it was not computed.

    Clause: foxml-integration-contracts, manifest.json.
    """

    is_comparable: NotRequired[bool]
    """Whether the run has the same inputs as others of its run_id.

    Clause: foxml-integration-contracts, manifest.json.
    """

    experiment_config: NotRequired[Union[dict[str, Any], None]]
    """Configuration of the experiment.

    Clause: foxml-integration-contracts, manifest.json.
    """

    run_metadata: NotRequired[Union[dict[str, Any], None]]
    """Further facts about the run: data folder, symbols, number of samples.

    Clause: foxml-integration-contracts, manifest.json.
    """

    created_at: NotRequired[str]
    """When the manifest was created, in local time.

    Clause: recorded, foxml training.
    """

    updated_at: NotRequired[str]
    """When the manifest was last changed, in local time.

    Clause: recorded, foxml training.
    """

    run_id_kind: NotRequired[Literal["stable", "unstable"]]
    """Whether the run_id comes from the inputs or from the instance.

    Clause: recorded, foxml training.
    """

    targets: NotRequired[list[str]]
    """Names of the targets that were to be trained.

    Clause: recorded, foxml training.
    """

    plan_hashes: NotRequired[PlanHashes]

    run_identity: NotRequired[RunIdentity]

    experiment: NotRequired[Experiment]

    dataset_snapshot_hash: NotRequired[Union[str, None]]
    """Hash of the data that was trained on.

    Clause: recorded, foxml training.
    """


class FamilyResult(TypedDict):
    """How the training of one family ended.

    Clause: recorded, foxml training.
    """

    status: Literal["success", "skipped", "failed"]
    """How it ended.

    Clause: recorded, foxml training.
    """

    auc: NotRequired[Union[float, None]]
    """Area under the curve.

    Unit: fraction. Clause: recorded, foxml training.
    """

    path: NotRequired[Union[str, None]]
    """File of the model.

    Clause: recorded, foxml training.
    """

    error: NotRequired[Union[str, None]]
    """What went wrong.

    Clause: recorded, foxml training.
    """


class TrainingTally(TypedDict):
    """How many trainings ended how.

    Clause: recorded, foxml training.
    """

    success: int
    """Successful ones.

    Unit: count. Clause: recorded, foxml training.
    """

    failed: int
    """Failed ones.

    Unit: count. Clause: recorded, foxml training.
    """

    skipped: int
    """Skipped ones.

    Unit: count. Clause: recorded, foxml training.
    """

    attempted: int
    """All that were tried.

    Unit: count. Clause: recorded, foxml training.
    """


class TrainingResultsSummary(TypedDict):
    """How the training of every target and family ended.

    Clause: recorded, foxml training.
    """

    generated_at: NotRequired[str]
    """When it was written; local time with a Z.

    Clause: recorded, foxml training.
    """

    interval: NotRequired[Union[str, None]]
    """Interval of the bars, for example 5m.

    Clause: recorded, foxml training.
    """

    strategy: NotRequired[Union[str, None]]
    """How the targets were trained together.

    Clause: recorded, foxml training.
    """

    total_models_trained: int
    """All trained models.

    Unit: count. Clause: recorded, foxml training.
    """

    by_target: dict[str, dict[str, FamilyResult]]
    """Results by target, then by family; of a target trained by symbol the second level is the
    symbol.

    Clause: recorded, foxml training.
    """

    summary: TrainingTally

    failed_targets: NotRequired[list[str]]
    """Targets without a model.

    Clause: recorded, foxml training.
    """

    failed_reasons: NotRequired[dict[str, str]]
    """Why they have none, by target.

    Clause: recorded, foxml training.
    """


class TrainingSummary(TypedDict):
    """Counts of trained models, by family and view.

    Clause: recorded, foxml training.
    """

    by_target: NotRequired[dict[str, Any]]
    """Counts by target.

    Clause: recorded, foxml training.
    """

    generated_at: NotRequired[str]
    """When it was written; local time with a Z.

    Clause: recorded, foxml training.
    """

    summary: dict[str, Any]
    """Counts by family and view.

    Clause: recorded, foxml training.
    """

    total_models_trained: int
    """All trained models.

    Unit: count. Clause: recorded, foxml training.
    """


Dashboard = TypedDict(
    "Dashboard",
    {
        # Answer of GET /health.
        "health.json": NotRequired[BridgeHealth],
        # Answer of GET /api/state: what the engine is doing.
        "api_state.json": NotRequired[BridgeState],
        # Answer of GET /api/positions.
        "api_positions.json": NotRequired[BridgePositions],
        # Answer of GET /api/risk/status.
        "api_risk_status.json": NotRequired[BridgeRiskStatus],
        # Answer of GET /api/metrics.
        "api_metrics.json": NotRequired[BridgeMetrics],
        # Answer of GET /api/control/status.
        "api_control_status.json": NotRequired[BridgeControlStatus],
        # Answer of GET /api/events/recent: the latest events, oldest first.
        "api_events_recent.json": NotRequired[BridgeEventsRecent],
        # Answer of GET /api/trades/history.
        "api_trades_history.json": NotRequired[BridgeTradesHistory],
        # Answer of GET /api/cils/stats: the online learner that chooses a horizon.
        "api_cils_stats.json": NotRequired[BridgeCilsStats],
        # Answer of GET /api/decisions/recent.
        "api_decisions_recent.json": NotRequired[BridgeDecisionsRecent],
        # Answer of GET /api/alpaca/status.
        "api_alpaca_status.json": NotRequired[BridgeAlpacaStatus],
        # Answer of GET /api/alpaca/events/recent: the latest events of the broker stream, oldest
        # first.
        "api_alpaca_events_recent.json": NotRequired[BridgeAlpacaEventsRecent],
        # One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames
        # of the broker stream share the socket.
        "ws_events.jsonl": NotRequired[list[BridgeEvent]],
        # One event of a training run, as a frame of /ws/training or as a line of the file that is
        # written when no bridge answers. On the socket a ping may stand between them.
        "ws_training.jsonl": NotRequired[list[TrainingEvent]],
        # One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket
        # open.
        "ws_alpaca.jsonl": NotRequired[list[BridgeAlpacaEvent]],
        # Our own record: what a live probe of a bridge saw of HTTP and websockets. Tokens are never
        # kept, only the names of headers.
        "probe.json": NotRequired[BridgeProbe],
    },
)
"""What a bridge answered: one file an endpoint, named after its path, with the body or the frames
as received.

Clause: foxml-integration-contracts, IPC Bridge: /api/state.
"""


TrainedModel = TypedDict(
    "TrainedModel",
    {
        # What a trained model is, what it reads and how it performed.
        "model_meta.json": ModelMeta,
        # What identifies the data and settings of the training; its members are free.
        "fingerprints.json": NotRequired[ModelFingerprints],
        # What another training needs to arrive at the same model; its members are free.
        "reproducibility.json": NotRequired[ModelReproducibility],
        # A file in a format of the library that wrote it; its content is free.
        "model.txt": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "model.json": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "model.cbm": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "model.pkl": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "model.joblib": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "model.h5": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "model.keras": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "model.pt": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "scaler.joblib": NotRequired[bytes],
        # A file in a format of the library that wrote it; its content is free.
        "imputer.joblib": NotRequired[bytes],
    },
)
"""Directory of one trained model: its metadata, the model file of its family, and what inference
needs beside it.

Clause: foxml-integration-contracts, Path Convention Contract.
"""


TrainingRun = TypedDict(
    "TrainingRun",
    {
        # Run-level metadata, with the index by which a loader finds targets and models.
        "manifest.json": TrainingManifest,
        # Routing decisions of all targets. The contract has them by target at the top; the recorded
        # producer wraps them.
        "globals/routing_decisions.json": NotRequired[GlobalRouting],
        # What the selection of features says about targets and views.
        "globals/feature_selection_routing.json": NotRequired[FeatureSelectionRouting],
        # Counts of trained models, by family and view.
        "globals/training_summary.json": NotRequired[TrainingSummary],
        # How the training of every target and family ended.
        "globals/summaries/training_results_summary.json": NotRequired[TrainingResultsSummary],
    },
)
"""Root directory of one training run: its manifest, what holds for the whole run, and below
targets/ the models.

Clause: foxml-integration-contracts, Path Convention Contract.
"""
