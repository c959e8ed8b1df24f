// Made by `npm run generate` from schemas/foxml/v1. Do not edit.
/**
 * What a model sees: all symbols at a time, or one.
 * @see foxml-integration-contracts, model_meta.json
 */
export type FoxmlView = "CROSS_SECTIONAL" | "SYMBOL_SPECIFIC";
/**
 * Answer of GET /api/alpaca/events/recent: the latest events of the broker stream, oldest first.
 * @see recorded, foxml bridge
 */
export type BridgeAlpacaEventsRecent = BridgeAlpacaEvent[];
/**
 * How a decision came about, stage by stage.
 * @see recorded, foxml state
 */
export type EngineDecisionTrace = {
  /**
   * The market at the time.
   * @see recorded, foxml state
   */
  market_snapshot?: EngineMarketSnapshot;
  /**
   * Predictions, by model.
   * @see recorded, foxml state
   */
  raw_predictions?: {
    [k: string]: unknown;
  };
  /**
   * Predictions after standardising, by model.
   * @see recorded, foxml state
   */
  standardized_predictions?: {
    [k: string]: unknown;
  };
  /**
   * Confidence, by model.
   * @see recorded, foxml state
   */
  confidences?: {
    [k: string]: unknown;
  };
  /**
   * Weights of the blend, by horizon and model.
   * @see recorded, foxml state
   */
  blend_weights?: {
    [k: string]: unknown;
  };
  /**
   * Blended alpha, by horizon.
   * @see recorded, foxml state
   */
  blended_alphas?: {
    [k: string]: unknown;
  };
  /**
   * Score after costs, by horizon.
   * @see recorded, foxml state
   */
  horizon_scores?: {
    [k: string]: unknown;
  };
  /**
   * The horizon that was chosen; null when none was.
   * @see recorded, foxml state
   */
  selected_horizon?: string | null;
  /**
   * Estimated costs, by source.
   * @see recorded, foxml state
   */
  cost_breakdown?: {
    [k: string]: unknown;
  };
  /**
   * Verdict of the barrier gate.
   * @see recorded, foxml state
   */
  barrier_gate_result?: {
    [k: string]: unknown;
  };
  /**
   * Verdict of the spread gate.
   * @see recorded, foxml state
   */
  spread_gate_result?: {
    [k: string]: unknown;
  };
  /**
   * Verdict of each risk check.
   * @see recorded, foxml state
   */
  risk_checks?: {
    [k: string]: unknown;
  };
  /**
   * Weight before the gates.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  raw_weight?: number;
  /**
   * Weight after the gates.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  gate_adjusted_weight?: number;
  /**
   * Weight after the risk checks.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  final_weight?: number;
} | null;
/**
 * The market as the engine saw it.
 * @see recorded, foxml state
 */
export type EngineMarketSnapshot = {
  /**
   * Symbol.
   * @see recorded, foxml state
   */
  symbol?: string;
  /**
   * When it was taken.
   * @see recorded, foxml state
   */
  timestamp?: string;
  /**
   * Open of the bar.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  open?: number | null;
  /**
   * High of the bar.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  high?: number | null;
  /**
   * Low of the bar.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  low?: number | null;
  /**
   * Close of the bar.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  close?: number | null;
  /**
   * Best bid.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  bid?: number | null;
  /**
   * Best ask.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  ask?: number | null;
  /**
   * Volume of the bar.
   * Unit: shares.
   * @see recorded, foxml state
   */
  volume?: number | null;
  /**
   * Spread between bid and ask.
   * Unit: basis points.
   * @see recorded, foxml state
   */
  spread_bps?: number | null;
  /**
   * Volatility, per year.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  volatility?: number | null;
} | null;
/**
 * Answer of GET /api/events/recent: the latest events, oldest first.
 * @see recorded, foxml bridge
 */
export type BridgeEventsRecent = BridgeEvent[];
/**
 * How a model that ranks symbols against each other was trained.
 * @see foxml-integration-contracts, model_meta.json
 */
export type CrossSectionalRanking = {
  /**
   * True: trained with a ranking objective.
   * @see foxml-integration-contracts, model_meta.json
   */
  enabled: boolean;
  /**
   * What is ranked.
   * @see foxml-integration-contracts, model_meta.json
   */
  target_type?: "cs_percentile" | "cs_zscore" | "vol_scaled";
  /**
   * Loss of the training: pairwise_logistic, listwise_softmax or another.
   * @see foxml-integration-contracts, model_meta.json
   */
  loss_type?: string;
  /**
   * Bars of a sequence.
   * Unit: bars.
   * @see foxml-integration-contracts, model_meta.json
   */
  sequence_length?: number | null;
  /**
   * How a sequence is normalised.
   * @see foxml-integration-contracts, model_meta.json
   */
  normalization?: "returns" | "log_returns" | "minmax" | null;
  /**
   * Performance of the ranking in training.
   * @see foxml-integration-contracts, model_meta.json
   */
  training_metrics?: RankingMetrics;
} | null;
/**
 * Settings of the training command.
 * @see recorded, foxml models
 */
export type TrainingArguments = {
  /**
   * Number of the batch of features.
   * @see recorded, foxml models
   */
  batch_id?: number;
  /**
   * Timestamps that are normalised at once.
   * Unit: count.
   * @see recorded, foxml models
   */
  cs_block?: number;
  /**
   * Degrees of freedom that the standard deviation leaves out.
   * @see recorded, foxml models
   */
  cs_ddof?: number;
  /**
   * When values are normalised across symbols.
   * @see recorded, foxml models
   */
  cs_normalize?: string;
  /**
   * Part that is cut off at each end.
   * Unit: fraction.
   * @see recorded, foxml models
   */
  cs_winsor_p?: number;
  /**
   * Families that were asked for.
   * @see recorded, foxml models
   */
  families?: string[];
  /**
   * Most symbols a timestamp; null without a limit.
   * Unit: count.
   * @see recorded, foxml models
   */
  max_cs_samples?: number | null;
  /**
   * Most rows a symbol; null without a limit.
   * Unit: count.
   * @see recorded, foxml models
   */
  max_samples_per_symbol?: number | null;
  /**
   * Fewest symbols a timestamp needs.
   * Unit: count.
   * @see recorded, foxml models
   */
  min_cs?: number;
  /**
   * Symbol that was trained.
   * @see recorded, foxml models
   */
  symbol?: string | null;
} | null;
/**
 * Route, view and symbol once more.
 * @see recorded, foxml models
 */
export type ModelRouting = {
  /**
   * The same as the route of the document.
   * @see recorded, foxml models
   */
  route?: FoxmlView;
  /**
   * The same as the view of the document.
   * @see recorded, foxml models
   */
  view?: FoxmlView;
  /**
   * The same as the symbol of the document.
   * @see recorded, foxml models
   */
  symbol?: string | null;
} | null;
/**
 * How values were normalised across symbols.
 * @see recorded, foxml models
 */
export type CrossSectionalNormalization = {
  /**
   * Degrees of freedom that the standard deviation leaves out.
   * @see recorded, foxml models
   */
  ddof?: number;
  /**
   * Method of the normalisation.
   * @see recorded, foxml models
   */
  method?: string;
  /**
   * When values are normalised.
   * @see recorded, foxml models
   */
  mode?: string;
  /**
   * Part that is cut off at each end.
   * Unit: fraction.
   * @see recorded, foxml models
   */
  p?: number;
} | null;

/**
 * One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open.
 * @see recorded, foxml bridge
 */
export interface BridgeAlpacaEvent {
  /**
   * `alpaca`; that of a ping as well.
   * @see recorded, foxml bridge
   */
  source?: string;
  /**
   * What happened: trade_update, error …
   * @see recorded, foxml bridge
   */
  event_type?: string;
  /**
   * When it happened, ISO 8601.
   * @see recorded, foxml bridge
   */
  timestamp?: string;
  /**
   * What the broker sent.
   * @see recorded, foxml bridge
   */
  data?: {
    [k: string]: unknown;
  };
  /**
   * `ping` marks a frame that is no event.
   * @see recorded, foxml bridge
   */
  type?: "ping";
}
/**
 * One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of the broker stream share the socket.
 * @see foxml-integration-contracts, IPC Bridge: /ws/events
 */
export interface BridgeEvent {
  /**
   * Name in the EventType enumeration.
   * @see foxml-integration-contracts, IPC Bridge: /ws/events
   */
  event_type?: string;
  /**
   * When it happened, UTC, ISO 8601.
   * @see foxml-integration-contracts, IPC Bridge: /ws/events
   */
  timestamp?: string;
  /**
   * Severity.
   * @see foxml-integration-contracts, IPC Bridge: /ws/events
   */
  severity?: "debug" | "info" | "warning" | "error" | "critical";
  /**
   * What a person reads.
   * @see foxml-integration-contracts, IPC Bridge: /ws/events
   */
  message?: string;
  /**
   * What belongs to an event of this type.
   * @see foxml-integration-contracts, IPC Bridge: /ws/events
   */
  data?: {
    [k: string]: unknown;
  };
  /**
   * Who sent it: `live_trading` the engine, `alpaca` the broker stream.
   * @see recorded, foxml bridge
   */
  source?: string;
  /**
   * `ping` marks a frame that is no event.
   * @see recorded, foxml bridge
   */
  type?: "ping";
}
/**
 * Answer of POST /api/control/pause and /api/control/resume.
 * @see recorded, foxml bridge
 */
export interface ControlAnswer {
  /**
   * What the engine was asked for.
   * @see recorded, foxml bridge
   */
  status: "paused" | "resumed";
  /**
   * When, UTC, ISO 8601.
   * @see recorded, foxml bridge
   */
  timestamp: string;
}
/**
 * Answer of the bridge to a request that it refuses: statuses 400, 401, 403, 404 and 422.
 * @see recorded, foxml bridge
 */
export interface ControlRefusal {
  /**
   * Why: a sentence, or for 422 a list of what is wrong with the body.
   * @see recorded, foxml bridge
   */
  detail: string | unknown[];
}
/**
 * Body of POST /api/control/kill_switch. Pause and resume have no body.
 * @see recorded, foxml bridge
 */
export interface ControlRequest {
  /**
   * What is asked for.
   * @see recorded, foxml bridge
   */
  action: "enable" | "disable";
  /**
   * Why; it becomes the reason of the kill switch.
   * @see recorded, foxml bridge
   */
  reason?: string | null;
}
/**
 * control_state.json: what the operator asked the engine for. The engine reads it before every cycle; a file that it cannot read means to it that nothing was asked.
 * @see recorded, foxml state
 */
export interface ControlState {
  /**
   * Whether the kill switch is on.
   * @see recorded, foxml state
   */
  kill_switch_active: boolean;
  /**
   * Why; null when it is off.
   * @see recorded, foxml state
   */
  kill_switch_reason: string | null;
  /**
   * When something was last asked for, ISO 8601.
   * @see recorded, foxml state
   */
  last_updated: string | null;
  /**
   * Whether the engine is paused.
   * @see recorded, foxml state
   */
  paused: boolean;
}
/**
 * Answer of GET /api/alpaca/status.
 * @see recorded, foxml bridge
 */
export interface BridgeAlpacaStatus {
  /**
   * Whether the client could be imported.
   * @see recorded, foxml bridge
   */
  available: boolean;
  /**
   * Whether the stream is connected.
   * @see recorded, foxml bridge
   */
  connected: boolean;
  /**
   * Whether it is the paper account.
   * @see recorded, foxml bridge
   */
  paper?: boolean;
  /**
   * Whether credentials are configured.
   * @see recorded, foxml bridge
   */
  has_credentials?: boolean;
  /**
   * What went wrong.
   * @see recorded, foxml bridge
   */
  error?: string | null;
}
/**
 * Answer of GET /api/cils/stats: the online learner that chooses a horizon.
 * @see recorded, foxml bridge
 */
export interface BridgeCilsStats {
  /**
   * Whether it is used.
   * @see recorded, foxml bridge
   */
  enabled: boolean;
  /**
   * Algorithm.
   * @see recorded, foxml bridge
   */
  algorithm?: string;
  /**
   * Horizons to choose from.
   * @see recorded, foxml bridge
   */
  arms?: BridgeCilsArm[];
  /**
   * Choices so far.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  total_pulls?: number;
  /**
   * Part of the choices that explore.
   * Unit: fraction.
   * @see recorded, foxml bridge
   */
  exploration_rate?: number;
  /**
   * Part of the learner in the blend.
   * Unit: fraction.
   * @see recorded, foxml bridge
   */
  effective_blend_ratio?: number;
  /**
   * When it was asked, ISO 8601.
   * @see recorded, foxml bridge
   */
  last_update?: string | null;
  /**
   * Why nothing could be answered.
   * @see recorded, foxml bridge
   */
  error?: string | null;
}
/**
 * One horizon.
 * @see recorded, foxml bridge
 */
export interface BridgeCilsArm {
  /**
   * Horizon.
   * @see recorded, foxml bridge
   */
  horizon: string;
  /**
   * Probability of being chosen.
   * Unit: fraction.
   * @see recorded, foxml bridge
   */
  weight: number;
  /**
   * How often it was chosen.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  pull_count: number;
  /**
   * Sum of its rewards.
   * @see recorded, foxml bridge
   */
  cumulative_reward: number;
}
/**
 * Answer of GET /api/control/status.
 * @see recorded, foxml bridge
 */
export interface BridgeControlStatus {
  /**
   * Whether the operator paused the engine.
   * @see recorded, foxml bridge
   */
  paused: boolean;
  /**
   * Whether the operator turned the kill switch on.
   * @see recorded, foxml bridge
   */
  kill_switch_active: boolean;
  /**
   * Why; null when it is off.
   * @see recorded, foxml bridge
   */
  kill_switch_reason: string | null;
  /**
   * When the operator last changed something, ISO 8601; null when never.
   * @see recorded, foxml bridge
   */
  last_updated: string | null;
}
/**
 * Answer of GET /api/decisions/recent.
 * @see recorded, foxml bridge
 */
export interface BridgeDecisionsRecent {
  /**
   * Decisions, newest first, as many as were asked for.
   * @see recorded, foxml bridge
   */
  decisions: EngineDecision[];
  /**
   * Number of decisions that the filter found.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  total_decisions: number;
  /**
   * Of these, trades; absent without an engine.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  trade_count?: number;
  /**
   * Of these, holds; absent without an engine.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  hold_count?: number;
  /**
   * Of these, blocked ones; absent without an engine.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  blocked_count?: number;
  /**
   * Why nothing could be answered.
   * @see recorded, foxml bridge
   */
  error?: string | null;
}
/**
 * What the engine decided about one symbol in one cycle.
 * @see recorded, foxml state
 */
export interface EngineDecision {
  /**
   * Symbol.
   * @see recorded, foxml state
   */
  symbol: string;
  /**
   * What was decided.
   * @see recorded, foxml state
   */
  decision: "TRADE" | "HOLD" | "BLOCKED";
  /**
   * When it was decided, ISO 8601.
   * @see recorded, foxml state
   */
  timestamp: string;
  /**
   * Why.
   * @see recorded, foxml state
   */
  reason: string;
  /**
   * The horizon that was chosen; null when none was.
   * @see recorded, foxml state
   */
  horizon: string | null;
  /**
   * Expected return of the chosen horizon.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  alpha: number;
  /**
   * Shares to trade; negative to sell.
   * Unit: shares.
   * @see recorded, foxml state
   */
  shares: number;
  /**
   * Weight of the position before.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  current_weight: number;
  /**
   * Weight that is aimed at.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  target_weight: number;
  /**
   * How it came about; absent when it was not asked for.
   * @see recorded, foxml state
   */
  trace?: EngineDecisionTrace;
}
/**
 * Answer of GET /api/metrics.
 * @see recorded, foxml bridge
 */
export interface BridgeMetrics {
  /**
   * Value of the portfolio.
   * Unit: quote currency.
   * @see recorded, foxml bridge
   */
  portfolio_value: number;
  /**
   * Profit and loss of the day.
   * Unit: quote currency.
   * @see recorded, foxml bridge
   */
  daily_pnl: number;
  /**
   * Cash.
   * Unit: quote currency.
   * @see recorded, foxml bridge
   */
  cash_balance: number;
  /**
   * Open positions.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  positions_count: number;
  /**
   * Sharpe ratio; null when unknown.
   * Unit: ratio.
   * @see recorded, foxml bridge
   */
  sharpe_ratio: number | null;
  /**
   * Trades so far.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  trades_total: number;
  /**
   * Cycles so far.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  cycles_total: number;
  /**
   * Errors so far.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  errors_total: number;
  /**
   * Why the figures are unknown; they are then zeros.
   * @see recorded, foxml bridge
   */
  error?: string | null;
}
/**
 * Answer of GET /api/positions.
 * @see foxml-integration-contracts, IPC Bridge: /api/positions
 */
export interface BridgePositions {
  /**
   * Open positions, sorted by symbol.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  positions: BridgePosition[];
  /**
   * Number of positions.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  total_positions: number;
  /**
   * Positions with shares above zero.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  long_count: number;
  /**
   * Positions with shares below zero.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  short_count: number;
  /**
   * Sum of the market values; shorts count negative.
   * Unit: quote currency.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  total_market_value: number;
  /**
   * Why nothing could be answered.
   * @see recorded, foxml bridge
   */
  error?: string | null;
}
/**
 * One open position.
 * @see foxml-integration-contracts, IPC Bridge: /api/positions
 */
export interface BridgePosition {
  /**
   * Symbol.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  symbol: string;
  /**
   * Number of shares; negative for a short position.
   * Unit: shares.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  shares: number;
  /**
   * Average price of entry.
   * Unit: quote currency.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  entry_price: number;
  /**
   * Latest price.
   * Unit: quote currency.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  current_price: number;
  /**
   * Shares times latest price.
   * Unit: quote currency.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  market_value: number;
  /**
   * Profit and loss of the open position.
   * Unit: quote currency.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  unrealized_pnl: number;
  /**
   * Profit and loss of the open position.
   * Unit: percent.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  unrealized_pnl_pct: number;
  /**
   * Market value as a part of the portfolio value.
   * Unit: fraction.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  weight: number;
  /**
   * When it was opened, ISO 8601; null when unknown.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  entry_time: string | null;
  /**
   * Side.
   * @see foxml-integration-contracts, IPC Bridge: /api/positions
   */
  side: "long" | "short";
}
/**
 * Answer of GET /api/risk/status.
 * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
 */
export interface BridgeRiskStatus {
  /**
   * Whether the risk guardrails let the engine trade.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  trading_allowed: boolean;
  /**
   * Whether the kill switch is on.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  kill_switch_active: boolean;
  /**
   * Why the kill switch is on; null when it is off.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  kill_switch_reason: string | null;
  /**
   * Profit and loss of the day.
   * Unit: percent.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  daily_pnl_pct: number;
  /**
   * Loss of a day at which trading stops.
   * Unit: percent.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  daily_loss_limit_pct: number;
  /**
   * What is left until the limit; negative beyond it.
   * Unit: percent.
   * @see recorded, foxml bridge
   */
  daily_loss_remaining_pct?: number;
  /**
   * Loss since the highest portfolio value.
   * Unit: percent.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  drawdown_pct: number;
  /**
   * Drawdown at which trading stops.
   * Unit: percent.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  max_drawdown_limit_pct: number;
  /**
   * What is left until the limit; negative beyond it.
   * Unit: percent.
   * @see recorded, foxml bridge
   */
  drawdown_remaining_pct?: number;
  /**
   * Sum of the absolute position values as a part of the portfolio value.
   * Unit: fraction.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  gross_exposure: number;
  /**
   * Sum of the signed position values as a part of the portfolio value.
   * Unit: fraction.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  net_exposure: number;
  /**
   * Gross exposure that is allowed.
   * Unit: fraction.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  max_gross_exposure: number;
  /**
   * Limits that are near or passed.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  warnings: BridgeRiskWarning[];
  /**
   * When risk was last looked at, ISO 8601.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  last_check: string;
  /**
   * Why nothing could be answered.
   * @see recorded, foxml bridge
   */
  error?: string | null;
}
/**
 * A limit that is near or passed.
 * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
 */
export interface BridgeRiskWarning {
  /**
   * Which limit.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  type: string;
  /**
   * What a person reads.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  message: string;
  /**
   * How bad it is.
   * @see foxml-integration-contracts, IPC Bridge: /api/risk/status
   */
  severity: string;
  /**
   * The limit.
   * Unit: percent.
   * @see recorded, foxml bridge
   */
  threshold_pct?: number;
  /**
   * What was reached.
   * Unit: percent.
   * @see recorded, foxml bridge
   */
  current_pct?: number;
}
/**
 * Answer of GET /api/state: what the engine is doing.
 * @see foxml-integration-contracts, IPC Bridge: /api/state
 */
export interface BridgeState {
  /**
   * State of the engine.
   * @see foxml-integration-contracts, IPC Bridge: /api/state
   */
  status: "running" | "paused" | "stopped" | "error";
  /**
   * Stage of the pipeline.
   * @see foxml-integration-contracts, IPC Bridge: /api/state
   */
  current_stage: "idle" | "prediction" | "blending" | "arbitration" | "gating" | "sizing" | "risk" | "execution";
  /**
   * When the last cycle ended, ISO 8601. The contract speaks of a text; the recorded producer sends null before the first cycle.
   * @see foxml-integration-contracts, IPC Bridge: /api/state
   */
  last_cycle: string | null;
  /**
   * Time since the engine started.
   * Unit: seconds.
   * @see foxml-integration-contracts, IPC Bridge: /api/state
   */
  uptime_seconds: number;
  /**
   * Cycles that were completed.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /api/state
   */
  cycle_count?: number;
  /**
   * Symbols being processed.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /api/state
   */
  symbols_active?: number;
  /**
   * Value of the portfolio at the last cycle.
   * Unit: quote currency.
   * @see recorded, foxml bridge
   */
  portfolio_value?: number;
  /**
   * Cash.
   * Unit: quote currency.
   * @see recorded, foxml bridge
   */
  cash?: number;
  /**
   * Profit and loss of the day.
   * Unit: quote currency.
   * @see recorded, foxml bridge
   */
  daily_pnl?: number;
  /**
   * Whether the kill switch of the engine is on.
   * @see recorded, foxml bridge
   */
  kill_switch_active?: boolean;
}
/**
 * Answer of GET /api/trades/history.
 * @see recorded, foxml bridge
 */
export interface BridgeTradesHistory {
  /**
   * Fills, newest first.
   * @see recorded, foxml bridge
   */
  trades: EngineTrade[];
  /**
   * Number of fills.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  total_trades: number;
  /**
   * Sum of their values; absent without an engine.
   * Unit: quote currency.
   * @see recorded, foxml bridge
   */
  total_value?: number;
  /**
   * Why nothing could be answered.
   * @see recorded, foxml bridge
   */
  error?: string | null;
}
/**
 * One fill as the engine keeps it.
 * @see recorded, foxml state
 */
export interface EngineTrade {
  /**
   * Symbol.
   * @see recorded, foxml state
   */
  symbol: string;
  /**
   * Side.
   * @see recorded, foxml state
   */
  side: "BUY" | "SELL";
  /**
   * Shares that were filled, without a sign.
   * Unit: shares.
   * @see recorded, foxml state
   */
  shares: number;
  /**
   * Price of the fill.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  fill_price: number;
  /**
   * Value of the fill, shares times price.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  value: number;
  /**
   * The horizon that was traded.
   * @see recorded, foxml state
   */
  horizon?: string | null;
  /**
   * Id of the order.
   * @see recorded, foxml state
   */
  order_id?: string | null;
  /**
   * When it was filled, ISO 8601.
   * @see recorded, foxml state
   */
  timestamp: string;
}
/**
 * Answer of GET /health.
 * @see recorded, foxml bridge
 */
export interface BridgeHealth {
  /**
   * `ok` whenever the bridge answers.
   * @see recorded, foxml bridge
   */
  status: "ok";
  /**
   * Whether the bridge could import the engine; false means that every panel shows nothing.
   * @see recorded, foxml bridge
   */
  observability_available: boolean;
  /**
   * Whether the Alpaca client could be imported.
   * @see recorded, foxml bridge
   */
  alpaca_available: boolean;
  /**
   * Whether the Alpaca stream is connected.
   * @see recorded, foxml bridge
   */
  alpaca_connected: boolean;
  /**
   * Open websockets.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  active_connections: number;
}
/**
 * Our own record: what a live probe of a bridge saw of HTTP and websockets. Tokens are never kept, only the names of headers.
 * @see recorded, foxml bridge
 */
export interface BridgeProbe {
  /**
   * Where the bridge was reached.
   * @see recorded, foxml bridge
   */
  url: string;
  /**
   * When the probe began, UTC.
   * @see recorded, foxml bridge
   */
  started_at: string;
  /**
   * When the probe ended, UTC.
   * @see recorded, foxml bridge
   */
  finished_at: string;
  /**
   * Every GET of an endpoint, in the order in which they were sent.
   * @see recorded, foxml bridge
   */
  requests: BridgeProbeRequest[];
  /**
   * Every POST to a control endpoint that the bridge has to refuse; without a token, with a malformed one and with a wrong one.
   * @see recorded, foxml bridge
   */
  refusals: BridgeProbeRefusal[];
  /**
   * Every request and handshake in the name of another site.
   * @see recorded, foxml bridge
   */
  strangers: BridgeProbeStranger[];
  /**
   * Every websocket that was listened to.
   * @see recorded, foxml bridge
   */
  sockets: BridgeProbeSocket[];
}
/**
 * One request and what came back.
 * @see recorded, foxml bridge
 */
export interface BridgeProbeRequest {
  /**
   * Method; control endpoints are under `refusals`.
   * @see recorded, foxml bridge
   */
  method: "GET";
  /**
   * Path with its query.
   * @see recorded, foxml bridge
   */
  path: string;
  /**
   * Names of the headers that were sent, in lower case.
   * @see recorded, foxml bridge
   */
  headers_sent: string[];
  /**
   * Status of the answer; null when there is none.
   * Unit: HTTP status.
   * @see recorded, foxml bridge
   */
  status: number | null;
  /**
   * Content-Type of the answer; null when it has none.
   * @see recorded, foxml bridge
   */
  content_type: string | null;
  /**
   * Cache-Control of the answer; null when it has none.
   * @see recorded, foxml bridge
   */
  cache_control: string | null;
  /**
   * Access-Control-Allow-Origin of the answer; null when it has none.
   * @see recorded, foxml bridge
   */
  cors_allow_origin: string | null;
  /**
   * Time until the last byte, or until the probe gave up.
   * Unit: milliseconds.
   * @see recorded, foxml bridge
   */
  duration_ms: number;
  /**
   * Length of the body.
   * Unit: bytes.
   * @see recorded, foxml bridge
   */
  bytes: number;
  /**
   * Why there is no answer: refused, timed out, broken off; null when there is one.
   * @see recorded, foxml bridge
   */
  error: string | null;
  /**
   * Whether the body is strict JSON.
   * @see recorded, foxml bridge
   */
  strict_json: boolean;
  /**
   * Whether a bare NaN or Infinity makes it no JSON.
   * @see recorded, foxml bridge
   */
  non_finite: boolean;
}
/**
 * A POST to a control endpoint without the right to it.
 * @see recorded, foxml bridge
 */
export interface BridgeProbeRefusal {
  /**
   * Path.
   * @see recorded, foxml bridge
   */
  path: string;
  /**
   * What was sent: no Authorization header, a malformed one (not a Bearer token), or a wrong token.
   * @see recorded, foxml bridge
   */
  credentials: "none" | "malformed" | "wrong";
  /**
   * Status of the answer; null when there is none.
   * Unit: HTTP status.
   * @see recorded, foxml bridge
   */
  status: number | null;
  /**
   * Why there is no answer: refused, timed out, broken off; null when there is one.
   * @see recorded, foxml bridge
   */
  error: string | null;
}
/**
 * A request or a handshake with a Host or Origin of another site.
 * @see recorded, foxml bridge
 */
export interface BridgeProbeStranger {
  /**
   * Request or websocket handshake.
   * @see recorded, foxml bridge
   */
  transport: "http" | "websocket";
  /**
   * Path.
   * @see recorded, foxml bridge
   */
  path: string;
  /**
   * The header that names the other site.
   * @see recorded, foxml bridge
   */
  header: "Host" | "Origin";
  /**
   * What it said.
   * @see recorded, foxml bridge
   */
  value: string;
  /**
   * Status of the answer; 101 for an accepted handshake; null when there is none.
   * Unit: HTTP status.
   * @see recorded, foxml bridge
   */
  status: number | null;
  /**
   * Access-Control-Allow-Origin of the answer; null when it has none.
   * @see recorded, foxml bridge
   */
  cors_allow_origin: string | null;
  /**
   * Whether data came back or the socket opened; null when it could not be told.
   * @see recorded, foxml bridge
   */
  accepted: boolean | null;
  /**
   * Why there is no answer: refused, timed out, broken off; null when there is one.
   * @see recorded, foxml bridge
   */
  error: string | null;
}
/**
 * A websocket that several clients listened to at once.
 * @see recorded, foxml bridge
 */
export interface BridgeProbeSocket {
  /**
   * Path.
   * @see recorded, foxml bridge
   */
  path: string;
  /**
   * Clients that listened at once.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  clients: number;
  /**
   * Frames that each client received, pings left out.
   * @see recorded, foxml bridge
   */
  frames: number[];
  /**
   * Pings that were received.
   * @see recorded, foxml bridge
   */
  pings: BridgeProbePing[];
  /**
   * Whether every event that came while all clients were connected reached each of them; null when none came.
   * @see recorded, foxml bridge
   */
  same_events_to_all: boolean | null;
  /**
   * Frames that the first client received twice.
   * Unit: count.
   * @see recorded, foxml bridge
   */
  duplicates_on_connect: number;
  /**
   * Whether a client that had left could come back, and heard something where there was something to hear; null when it was not tried.
   * @see recorded, foxml bridge
   */
  reconnected: boolean | null;
  /**
   * Close code when the bridge closed the socket; null when it did not.
   * @see recorded, foxml bridge
   */
  closed_with: number | null;
  /**
   * Why there is no answer: refused, timed out, broken off; null when there is one.
   * @see recorded, foxml bridge
   */
  error: string | null;
}
/**
 * A ping.
 * @see recorded, foxml bridge
 */
export interface BridgeProbePing {
  /**
   * Client, counted from 0.
   * @see recorded, foxml bridge
   */
  client: number;
  /**
   * Time since the frame before it, or since the socket opened.
   * Unit: seconds.
   * @see recorded, foxml bridge
   */
  after_seconds: number;
  /**
   * Its text as received.
   * @see recorded, foxml bridge
   */
  text: string;
}
/**
 * history.json: what the engine decided and traded; decisions of a cycle that was blocked as a whole are not in it.
 * @see recorded, foxml state
 */
export interface EngineHistory {
  /**
   * Decisions, oldest first.
   * @see recorded, foxml state
   */
  decision_history: EngineDecision[];
  /**
   * Fills, oldest first.
   * @see recorded, foxml state
   */
  trade_history: EngineTrade[];
}
/**
 * engine_state.json: the account of the engine as it was saved after its last full cycle.
 * @see recorded, foxml state
 */
export interface EngineState {
  /**
   * Cash.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  cash: number;
  /**
   * Trading day; null before the first cycle.
   * @see recorded, foxml state
   */
  current_date: string | null;
  /**
   * Cycles that were completed.
   * Unit: count.
   * @see recorded, foxml state
   */
  cycle_count: number;
  /**
   * Profit and loss of the day.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  daily_pnl: number;
  /**
   * Value of the portfolio when the day began.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  day_start_value: number;
  /**
   * When it was saved, ISO 8601; null before the first cycle.
   * @see recorded, foxml state
   */
  last_update: string | null;
  /**
   * Value of the portfolio.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  portfolio_value: number;
  /**
   * Open positions, by symbol.
   * @see recorded, foxml state
   */
  positions: {
    [k: string]: EnginePosition;
  };
}
/**
 * One open position.
 * @see recorded, foxml state
 */
export interface EnginePosition {
  /**
   * Latest price.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  current_price: number;
  /**
   * Average price of entry.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  entry_price: number;
  /**
   * When it was opened, ISO 8601.
   * @see recorded, foxml state
   */
  entry_time: string | null;
  /**
   * Number of shares; negative for a short position.
   * Unit: shares.
   * @see recorded, foxml state
   */
  shares: number;
  /**
   * Symbol.
   * @see recorded, foxml state
   */
  symbol: string;
  /**
   * Profit and loss of the open position.
   * Unit: quote currency.
   * @see recorded, foxml state
   */
  unrealized_pnl: number;
  /**
   * Weight in the portfolio.
   * Unit: fraction.
   * @see recorded, foxml state
   */
  weight: number;
}
/**
 * Answer of POST /api/control/kill_switch.
 * @see recorded, foxml bridge
 */
export interface KillSwitchAnswer {
  /**
   * Whether the kill switch is on now.
   * @see recorded, foxml bridge
   */
  kill_switch_active: boolean;
  /**
   * Why; null when it is off.
   * @see recorded, foxml bridge
   */
  kill_switch_reason: string | null;
  /**
   * When, UTC, ISO 8601.
   * @see recorded, foxml bridge
   */
  timestamp: string;
}
/**
 * How a target is trained, and why.
 * @see foxml-integration-contracts, routing_decision.json
 */
export interface RouteDecision {
  /**
   * Where the target goes.
   * @see foxml-integration-contracts, routing_decision.json
   */
  route: "CROSS_SECTIONAL" | "SYMBOL_SPECIFIC" | "BOTH" | "BLOCKED";
  /**
   * Why, in words for people.
   * @see foxml-integration-contracts, routing_decision.json
   */
  reason: string;
  /**
   * Skill over the cross-section; 0.0 when it failed.
   * Unit: fraction.
   * @see foxml-integration-contracts, routing_decision.json
   */
  skill01_cs?: number;
  /**
   * Mean skill over single symbols; null when none was evaluated.
   * Unit: fraction.
   * @see foxml-integration-contracts, routing_decision.json
   */
  skill01_sym_mean?: number | null;
  /**
   * @deprecated
   * Primary metric of older versions; -999.0 when the view failed.
   * Unit: fraction.
   * Replaced by `skill01_cs`.
   * @see foxml-integration-contracts, routing_decision.json
   */
  auc?: number;
  /**
   * Fraction of symbols that perform well.
   * Unit: fraction.
   * @see foxml-integration-contracts, routing_decision.json
   */
  frac_symbols_good?: number;
  /**
   * Symbols that perform best.
   * @see foxml-integration-contracts, routing_decision.json
   */
  winner_symbols?: string[];
  /**
   * Symbols that were evaluated.
   * Unit: count.
   * @see foxml-integration-contracts, routing_decision.json
   */
  n_symbols_evaluated?: number;
  /**
   * Mean of the symbols' metric.
   * Unit: fraction.
   * @see recorded, foxml routing
   */
  symbol_auc_mean?: number | null;
  /**
   * Median of the symbols' metric.
   * Unit: fraction.
   * @see recorded, foxml routing
   */
  symbol_auc_median?: number | null;
  /**
   * Least of the symbols' metric.
   * Unit: fraction.
   * @see recorded, foxml routing
   */
  symbol_auc_min?: number | null;
  /**
   * Greatest of the symbols' metric.
   * Unit: fraction.
   * @see recorded, foxml routing
   */
  symbol_auc_max?: number | null;
  /**
   * Interquartile range of the symbols' metric.
   * Unit: fraction.
   * @see recorded, foxml routing
   */
  symbol_auc_iqr?: number | null;
  /**
   * Why symbols were left out, by symbol.
   * @see recorded, foxml routing
   */
  symbol_skip_reasons?: {
    [k: string]: unknown;
  } | null;
  /**
   * What was changed without being asked, and why.
   * @see recorded, foxml routing
   */
  auto_fix_reason?: string | null;
  /**
   * t statistic over the cross-section.
   * Unit: ratio.
   * @see recorded, foxml routing
   */
  tstat_cs?: number | null;
}
/**
 * Routing decision of a target, by its name.
 * @see foxml-integration-contracts, routing_decision.json
 */
export interface TargetRouting {
  /**
   * Family that the live engine prefers; its reader looks for it, no writer makes it.
   * @see recorded, foxml routing
   */
  selected_family?: string | null;
  [k: string]: RouteDecision | string | null | undefined;
}
/**
 * What identifies the data and settings of the training; its members are free.
 * @see foxml-integration-contracts, Path Convention Contract
 */
export interface ModelFingerprints {
  [k: string]: unknown;
}
/**
 * What a trained model is, what it reads and how it performed.
 * @see foxml-integration-contracts, model_meta.json
 */
export interface ModelMeta {
  /**
   * Model family, in the letters of the table of families: LightGBM, XGBoost, CatBoost, Ridge.
   * @see foxml-integration-contracts, model_meta.json
   */
  family: string;
  /**
   * Name of the target that is predicted.
   * @see foxml-integration-contracts, model_meta.json
   */
  target: string;
  /**
   * Names of the features in sorted order, as inference passes them; empty only for raw sequences.
   * @see foxml-integration-contracts, model_meta.json
   */
  feature_list?: string[];
  /**
   * Number of features: the length of feature_list.
   * Unit: count.
   * @see foxml-integration-contracts, model_meta.json
   */
  n_features: number;
  /**
   * Performance in training.
   * @see foxml-integration-contracts, model_meta.json
   */
  metrics: ModelMetrics;
  /**
   * SHA-256 of the bytes of the model file in lower-case hexadecimal; null when it was not computed.
   * @see foxml-integration-contracts, model_meta.json
   */
  model_checksum?: string | null;
  /**
   * Length of a bar of the training data.
   * Unit: minutes.
   * @see foxml-integration-contracts, model_meta.json
   */
  interval_minutes: number;
  /**
   * Symbol of a SYMBOL_SPECIFIC model.
   * @see foxml-integration-contracts, model_meta.json
   */
  symbol?: string | null;
  /**
   * Route by which the target was trained.
   * @see foxml-integration-contracts, model_meta.json
   */
  route?: FoxmlView;
  /**
   * The same as the route.
   * @see foxml-integration-contracts, model_meta.json
   */
  view?: FoxmlView;
  /**
   * Hyperparameters of the fit.
   * @see foxml-integration-contracts, model_meta.json
   */
  params_used?: {
    [k: string]: unknown;
  } | null;
  /**
   * Feature to its importance.
   * @see foxml-integration-contracts, model_meta.json
   */
  feature_importance?: {
    [k: string]: number;
  } | null;
  /**
   * Score of each fold of the cross-validation.
   * @see foxml-integration-contracts, model_meta.json
   */
  cv_scores?: number[];
  /**
   * Mean of cv_scores.
   * @see foxml-integration-contracts, model_meta.json
   */
  cv_mean?: number;
  /**
   * Population standard deviation of cv_scores.
   * @see foxml-integration-contracts, model_meta.json
   */
  cv_std?: number;
  /**
   * Library to its version, `unknown` where it is not installed.
   * @see foxml-integration-contracts, model_meta.json
   */
  package_versions?: {
    [k: string]: string;
  };
  /**
   * Rows that the model was trained on.
   * Unit: count.
   * @see foxml-integration-contracts, model_meta.json
   */
  n_rows_train?: number;
  /**
   * Rows that it was validated on.
   * Unit: count.
   * @see foxml-integration-contracts, model_meta.json
   */
  n_rows_val?: number;
  /**
   * What the model reads: features, also where the member is absent, or raw bars.
   * @see foxml-integration-contracts, model_meta.json
   */
  input_mode?: "features" | "raw_sequence" | null;
  /**
   * Bars of a sequence.
   * Unit: bars.
   * @see foxml-integration-contracts, model_meta.json
   */
  sequence_length?: number | null;
  /**
   * Columns of a bar, in the order in which the model reads them.
   * @see foxml-integration-contracts, model_meta.json
   */
  sequence_channels?: string[] | null;
  /**
   * How a sequence is normalised before the model reads it.
   * @see foxml-integration-contracts, model_meta.json
   */
  sequence_normalization?: "returns" | "log_returns" | "minmax" | null;
  /**
   * Ranking objective; present where the model was trained with one.
   * @see foxml-integration-contracts, model_meta.json
   */
  cross_sectional_ranking?: CrossSectionalRanking;
  /**
   * @deprecated
   * Names of the features in the order of training.
   * Replaced by `feature_list`.
   * @see foxml-integration-contracts, model_meta.json
   */
  features?: string[];
  /**
   * @deprecated
   * The same as features.
   * Replaced by `feature_list`.
   * @see foxml-integration-contracts, Known Contract Issues
   */
  feature_names?: string[];
  /**
   * Where interval_minutes comes from: `config` is a setting, not a measurement.
   * @see foxml-integration-contracts, Known Contract Issues
   */
  interval_source?: string;
  /**
   * Fewest symbols a timestamp needs.
   * Unit: count.
   * @see recorded, foxml models
   */
  min_cs?: number;
  /**
   * Distinct timestamps of the training rows.
   * Unit: count.
   * @see recorded, foxml models
   */
  train_timestamps?: number;
  /**
   * Distinct timestamps of the validation rows.
   * Unit: count.
   * @see recorded, foxml models
   */
  val_timestamps?: number;
  /**
   * Column of the time.
   * @see recorded, foxml models
   */
  time_col?: string | null;
  /**
   * First time of the validation rows.
   * @see recorded, foxml models
   */
  val_start_ts?: string | null;
  /**
   * Settings of the training command.
   * @see recorded, foxml models
   */
  cli_args?: TrainingArguments;
  /**
   * Route, view and symbol once more.
   * @see recorded, foxml models
   */
  routing?: ModelRouting;
  /**
   * What the fit calls its best round.
   * @see recorded, foxml models
   */
  best?: {
    /**
     * Best boosting round; 0 where it was not sought.
     * Unit: count.
     * @see recorded, foxml models
     */
    best_iteration?: number | null;
  };
  /**
   * Parameters of the learner.
   * @see recorded, foxml models
   */
  learner_params?: {
    [k: string]: unknown;
  } | null;
  /**
   * How values were normalised across symbols.
   * @see recorded, foxml models
   */
  cs_norm?: CrossSectionalNormalization;
  /**
   * How ties were ranked.
   * @see recorded, foxml models
   */
  rank_method?: string;
}
/**
 * Performance in training; further metrics are free.
 * @see foxml-integration-contracts, model_meta.json
 */
export interface ModelMetrics {
  /**
   * Mean information coefficient: correlation of prediction and outcome.
   * Unit: correlation.
   * @see foxml-integration-contracts, model_meta.json
   */
  mean_IC: number;
  /**
   * Mean rank information coefficient.
   * Unit: correlation.
   * @see foxml-integration-contracts, model_meta.json
   */
  mean_RankIC: number;
  /**
   * Mean information coefficient over its standard deviation.
   * Unit: ratio.
   * @see foxml-integration-contracts, model_meta.json
   */
  IC_IR: number;
  /**
   * Part of the timestamps with a positive information coefficient.
   * Unit: fraction.
   * @see recorded, foxml models
   */
  hit_rate?: number;
  /**
   * Timestamps that were judged.
   * Unit: count.
   * @see recorded, foxml models
   */
  n_times?: number;
  /**
   * Timestamps with too few symbols.
   * Unit: count.
   * @see recorded, foxml models
   */
  skipped_timestamps?: number;
  /**
   * All timestamps.
   * Unit: count.
   * @see recorded, foxml models
   */
  total_timestamps?: number;
}
/**
 * Performance of the ranking in training.
 * @see foxml-integration-contracts, model_meta.json
 */
export interface RankingMetrics {
  /**
   * Best Spearman information coefficient.
   * Unit: correlation.
   * @see foxml-integration-contracts, model_meta.json
   */
  best_ic: number;
  /**
   * Best spread of the top over the bottom.
   * Unit: fraction.
   * @see foxml-integration-contracts, model_meta.json
   */
  best_spread: number;
  /**
   * Epochs of the training.
   * Unit: count.
   * @see foxml-integration-contracts, model_meta.json
   */
  epochs_trained: number;
  /**
   * Information ratio of the information coefficient.
   * Unit: ratio.
   * @see foxml-integration-contracts, model_meta.json
   */
  ic_ir?: number | null;
  /**
   * Part of the timestamps with a positive information coefficient.
   * Unit: fraction.
   * @see foxml-integration-contracts, model_meta.json
   */
  ic_hit_rate?: number | null;
  /**
   * Turnover of the portfolio.
   * Unit: fraction.
   * @see foxml-integration-contracts, model_meta.json
   */
  turnover?: number | null;
  /**
   * Spread after the costs of trading.
   * Unit: fraction.
   * @see foxml-integration-contracts, model_meta.json
   */
  net_spread?: number | null;
}
/**
 * What another training needs to arrive at the same model; its members are free.
 * @see foxml-integration-contracts, Path Convention Contract
 */
export interface ModelReproducibility {
  [k: string]: unknown;
}
/**
 * One event of a training run, as a frame of /ws/training or as a line of the file that is written when no bridge answers. On the socket a ping may stand between them.
 * @see foxml-integration-contracts, IPC Bridge: /ws/training
 */
export interface TrainingEvent {
  /**
   * What happened.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  event_type?: string;
  /**
   * When it happened, ISO 8601.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  timestamp?: string;
  /**
   * Training run, the run_id of its manifest.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  run_id?: string;
  /**
   * Progress: stage of the pipeline.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  stage?: string;
  /**
   * Progress: of the whole run.
   * Unit: percent.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  progress_pct?: number;
  /**
   * Progress: target being worked on.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  current_target?: string | null;
  /**
   * Progress: targets that are done.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  targets_complete?: number;
  /**
   * Progress: targets of the run.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  targets_total?: number;
  /**
   * Progress: what a person reads.
   * @see recorded, foxml events
   */
  message?: string | null;
  /**
   * Target that was completed; of an error, the target it belongs to.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  target?: string | null;
  /**
   * How a target or the run ended.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  status?: "success" | "failed" | "skipped" | "cancelled";
  /**
   * Models that were trained for the target.
   * Unit: count.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  models_trained?: number;
  /**
   * Best AUC of the target; null when there is none.
   * Unit: ratio.
   * @see foxml-integration-contracts, IPC Bridge: /ws/training
   */
  best_auc?: number | null;
  /**
   * Change of stage: the stage before.
   * @see recorded, foxml events
   */
  previous_stage?: string | null;
  /**
   * Change of stage: the stage now.
   * @see recorded, foxml events
   */
  new_stage?: string;
  /**
   * Start of a target: its place, counted from 0.
   * Unit: count.
   * @see recorded, foxml events
   */
  target_index?: number;
  /**
   * Targets of the run.
   * Unit: count.
   * @see recorded, foxml events
   */
  total_targets?: number;
  /**
   * End of the run: targets that succeeded.
   * Unit: count.
   * @see recorded, foxml events
   */
  successful_targets?: number;
  /**
   * How long the target or the run took; null when unknown.
   * Unit: seconds.
   * @see recorded, foxml events
   */
  duration_seconds?: number | null;
  /**
   * Error: what happened.
   * @see recorded, foxml events
   */
  error_message?: string;
  /**
   * Error: of which sort.
   * @see recorded, foxml events
   */
  error_type?: string;
  /**
   * Error: whether the run goes on.
   * @see recorded, foxml events
   */
  recoverable?: boolean;
  /**
   * `training` in a ping.
   * @see recorded, foxml events
   */
  source?: string;
  /**
   * `ping` marks a frame that is no event.
   * @see recorded, foxml events
   */
  type?: "ping";
}
/**
 * foxml_training.pid: the training process that is running, for whoever wants to watch or end it.
 * @see recorded, foxml events
 */
export interface TrainingProcess {
  /**
   * Process id.
   * @see recorded, foxml events
   */
  pid: number;
  /**
   * Training run.
   * @see recorded, foxml events
   */
  run_id: string;
  /**
   * When it began, ISO 8601.
   * @see recorded, foxml events
   */
  started_at: string;
}
/**
 * What the selection of features says about targets and views.
 * @see recorded, foxml routing
 */
export interface FeatureSelectionRouting {
  /**
   * By target and view, joined by a colon.
   * @see recorded, foxml routing
   */
  routing_decisions: {
    [k: string]: SelectionRoute;
  };
  summary: SelectionTally;
}
/**
 * Confidence in the features of one target and view.
 * @see recorded, foxml routing
 */
export interface SelectionRoute {
  /**
   * View.
   * @see recorded, foxml routing
   */
  view: string;
  /**
   * How sure the selection is.
   * @see recorded, foxml routing
   */
  confidence: string;
  /**
   * Tier of the score.
   * @see recorded, foxml routing
   */
  score_tier?: string;
  /**
   * What the target may be used for.
   * @see recorded, foxml routing
   */
  bucket?: "core" | "candidate" | "experimental";
  /**
   * Whether it may trade.
   * @see recorded, foxml routing
   */
  allowed_in_production?: boolean;
  /**
   * File with the details, below the run.
   * @see recorded, foxml routing
   */
  details_path?: string | null;
}
/**
 * How many targets have which confidence.
 * @see recorded, foxml routing
 */
export interface SelectionTally {
  /**
   * All targets.
   * Unit: count.
   * @see recorded, foxml routing
   */
  total_targets: number;
  /**
   * Targets of high confidence.
   * Unit: count.
   * @see recorded, foxml routing
   */
  high_confidence?: number;
  /**
   * Targets of medium confidence.
   * Unit: count.
   * @see recorded, foxml routing
   */
  medium_confidence?: number;
  /**
   * Targets of low confidence.
   * Unit: count.
   * @see recorded, foxml routing
   */
  low_confidence?: number;
  /**
   * Targets that may trade.
   * Unit: count.
   * @see recorded, foxml routing
   */
  production_allowed?: number;
}
/**
 * Routing decisions of all targets. The contract has them by target at the top; the recorded producer wraps them.
 * @see foxml-integration-contracts, routing_decision.json
 */
export interface GlobalRouting {
  /**
   * Decisions by target, as the recorded producer wraps them.
   * @see recorded, foxml routing
   */
  routing_decisions?: {
    [k: string]: RouteDecision;
  };
  /**
   * First 16 hexadecimal digits of the SHA-256 of fingerprint_data.
   * @see recorded, foxml routing
   */
  fingerprint?: string;
  fingerprint_data?: RoutingFingerprint;
  summary?: RoutingTally;
  [k: string]:
    | RouteDecision
    | {
        [k: string]: RouteDecision;
      }
    | string
    | RoutingFingerprint
    | RoutingTally
    | undefined;
}
/**
 * What the fingerprint is computed from.
 * @see recorded, foxml routing
 */
export interface RoutingFingerprint {
  /**
   * Names of the targets, sorted.
   * @see recorded, foxml routing
   */
  targets: string[];
  /**
   * Symbols, sorted.
   * @see recorded, foxml routing
   */
  symbols: string[];
  /**
   * Number of targets.
   * Unit: count.
   * @see recorded, foxml routing
   */
  target_count: number;
  /**
   * Number of symbols.
   * Unit: count.
   * @see recorded, foxml routing
   */
  symbol_count: number;
  /**
   * View that was asked for.
   * @see recorded, foxml routing
   */
  view: string | null;
}
/**
 * How many targets went where.
 * @see recorded, foxml routing
 */
export interface RoutingTally {
  /**
   * All targets.
   * Unit: count.
   * @see recorded, foxml routing
   */
  total_targets: number;
  /**
   * Targets trained over the cross-section.
   * Unit: count.
   * @see recorded, foxml routing
   */
  cross_sectional_only: number;
  /**
   * Targets trained by symbol.
   * Unit: count.
   * @see recorded, foxml routing
   */
  symbol_specific_only: number;
  /**
   * Targets trained in both ways.
   * Unit: count.
   * @see recorded, foxml routing
   */
  both: number;
  /**
   * Targets that are not trained.
   * Unit: count.
   * @see recorded, foxml routing
   */
  blocked: number;
}
/**
 * Run-level metadata, with the index by which a loader finds targets and models.
 * @see foxml-integration-contracts, manifest.json
 */
export interface TrainingManifest {
  /**
   * Identifier of the run: what identical runs share.
   * @see foxml-integration-contracts, manifest.json
   */
  run_id: string;
  /**
   * Identifier of this execution; names its directory.
   * @see foxml-integration-contracts, manifest.json
   */
  run_instance_id: string;
  /**
   * When the manifest was created, ISO 8601.
   * @see foxml-integration-contracts, manifest.json
   */
  timestamp: string;
  /**
   * Commit of the code that trained.
   * @see foxml-integration-contracts, manifest.json
   */
  git_sha: string;
  /**
   * One entry for every target, by its name; a target with a trained model always has one.
   * @see foxml-integration-contracts, manifest.json
   */
  target_index: {
    [k: string]: IndexedTarget;
  };
  /**
   * Hash of the configuration; null when it was not computed.
   * @see foxml-integration-contracts, manifest.json
   */
  config_digest?: string | null;
  /**
   * Whether the run has the same inputs as others of its run_id.
   * @see foxml-integration-contracts, manifest.json
   */
  is_comparable?: boolean;
  /**
   * Configuration of the experiment.
   * @see foxml-integration-contracts, manifest.json
   */
  experiment_config?: {
    [k: string]: unknown;
  } | null;
  /**
   * Further facts about the run: data folder, symbols, number of samples.
   * @see foxml-integration-contracts, manifest.json
   */
  run_metadata?: {
    [k: string]: unknown;
  } | null;
  /**
   * When the manifest was created, in local time.
   * @see recorded, foxml training
   */
  created_at?: string;
  /**
   * When the manifest was last changed, in local time.
   * @see recorded, foxml training
   */
  updated_at?: string;
  /**
   * Whether the run_id comes from the inputs or from the instance.
   * @see recorded, foxml training
   */
  run_id_kind?: "stable" | "unstable";
  /**
   * Names of the targets that were to be trained.
   * @see recorded, foxml training
   */
  targets?: string[];
  plan_hashes?: PlanHashes;
  run_identity?: RunIdentity;
  experiment?: Experiment;
  /**
   * Hash of the data that was trained on.
   * @see recorded, foxml training
   */
  dataset_snapshot_hash?: string | null;
}
/**
 * What the run made of one target.
 * @see foxml-integration-contracts, manifest.json
 */
export interface IndexedTarget {
  /**
   * How the training of the target ended.
   * @see foxml-integration-contracts, manifest.json
   */
  status: "complete" | "partial" | "failed";
  /**
   * Families of which a model was trained.
   * @see foxml-integration-contracts, manifest.json
   */
  families_trained: string[];
  /**
   * How the target was trained.
   * @see foxml-integration-contracts, manifest.json
   */
  view: "CROSS_SECTIONAL" | "SYMBOL_SPECIFIC";
  /**
   * Best area under the curve; null when there is none.
   * Unit: fraction.
   * @see foxml-integration-contracts, manifest.json
   */
  auc?: number | null;
  /**
   * Files of its routing decision.
   * @see recorded, foxml training
   */
  decision?: string[];
  /**
   * Files of its metrics.
   * @see recorded, foxml training
   */
  metrics?: string[];
  /**
   * Files that say how it was made.
   * @see recorded, foxml training
   */
  reproducibility?: string[];
  /**
   * Files of its trends.
   * @see recorded, foxml training
   */
  trends?: string[];
  /**
   * Files of its models, by the folder of the view.
   * @see recorded, foxml training
   */
  models?: {
    /**
     * Files of one view.
     * @see recorded, foxml training
     */
    [k: string]: string[];
  };
  /**
   * Hash of the features that were selected.
   * @see recorded, foxml training
   */
  selected_feature_set_digest?: string | null;
  /**
   * Identifiers of the splits.
   * @see recorded, foxml training
   */
  split_ids?: string[];
  /**
   * Files of its models.
   * @see recorded, foxml training
   */
  model_artifact_paths?: string[];
  /**
   * Files of its decisions.
   * @see recorded, foxml training
   */
  decision_paths?: string[];
}
/**
 * Hashes of the plans that the run followed; null when they were not computed.
 * @see recorded, foxml training
 */
export interface PlanHashes {
  /**
   * Hash of the routing plan.
   * @see recorded, foxml training
   */
  routing_plan_hash?: string | null;
  /**
   * Hash of the training plan.
   * @see recorded, foxml training
   */
  training_plan_hash?: string | null;
}
/**
 * Keys from which a stable run_id is computed.
 * @see recorded, foxml training
 */
export interface RunIdentity {
  /**
   * Hash of everything that has to be equal.
   * @see recorded, foxml training
   */
  strict_key: string | null;
  /**
   * Hash of what may differ between replications.
   * @see recorded, foxml training
   */
  replicate_key: string | null;
  /**
   * Whether nothing is added to it any more.
   * @see recorded, foxml training
   */
  is_final?: boolean;
}
/**
 * What the experiment was asked to do.
 * @see recorded, foxml training
 */
export interface Experiment {
  /**
   * Name of the experiment.
   * @see recorded, foxml training
   */
  name?: string | null;
  /**
   * What it is about.
   * @see recorded, foxml training
   */
  description?: string | null;
  /**
   * Interval of the bars, for example 5m.
   * @see recorded, foxml training
   */
  interval?: string | null;
  /**
   * Symbols that it uses.
   * @see recorded, foxml training
   */
  symbols?: string[] | null;
  /**
   * Folder of the data.
   * @see recorded, foxml training
   */
  data_dir?: string | null;
  /**
   * Most samples of one symbol.
   * Unit: count.
   * @see recorded, foxml training
   */
  max_samples_per_symbol?: number | null;
}
/**
 * How the training of every target and family ended.
 * @see recorded, foxml training
 */
export interface TrainingResultsSummary {
  /**
   * When it was written; local time with a Z.
   * @see recorded, foxml training
   */
  generated_at?: string;
  /**
   * Interval of the bars, for example 5m.
   * @see recorded, foxml training
   */
  interval?: string | null;
  /**
   * How the targets were trained together.
   * @see recorded, foxml training
   */
  strategy?: string | null;
  /**
   * All trained models.
   * Unit: count.
   * @see recorded, foxml training
   */
  total_models_trained: number;
  /**
   * Results by target, then by family; of a target trained by symbol the second level is the symbol.
   * @see recorded, foxml training
   */
  by_target: {
    /**
     * Results of one target.
     * @see recorded, foxml training
     */
    [k: string]: {
      [k: string]: FamilyResult;
    };
  };
  summary: TrainingTally;
  /**
   * Targets without a model.
   * @see recorded, foxml training
   */
  failed_targets?: string[];
  /**
   * Why they have none, by target.
   * @see recorded, foxml training
   */
  failed_reasons?: {
    /**
     * Reason.
     * @see recorded, foxml training
     */
    [k: string]: string;
  };
}
/**
 * How the training of one family ended.
 * @see recorded, foxml training
 */
export interface FamilyResult {
  /**
   * How it ended.
   * @see recorded, foxml training
   */
  status: "success" | "skipped" | "failed";
  /**
   * Area under the curve.
   * Unit: fraction.
   * @see recorded, foxml training
   */
  auc?: number | null;
  /**
   * File of the model.
   * @see recorded, foxml training
   */
  path?: string | null;
  /**
   * What went wrong.
   * @see recorded, foxml training
   */
  error?: string | null;
}
/**
 * How many trainings ended how.
 * @see recorded, foxml training
 */
export interface TrainingTally {
  /**
   * Successful ones.
   * Unit: count.
   * @see recorded, foxml training
   */
  success: number;
  /**
   * Failed ones.
   * Unit: count.
   * @see recorded, foxml training
   */
  failed: number;
  /**
   * Skipped ones.
   * Unit: count.
   * @see recorded, foxml training
   */
  skipped: number;
  /**
   * All that were tried.
   * Unit: count.
   * @see recorded, foxml training
   */
  attempted: number;
}
/**
 * Counts of trained models, by family and view.
 * @see recorded, foxml training
 */
export interface TrainingSummary {
  /**
   * Counts by target.
   * @see recorded, foxml training
   */
  by_target?: {
    [k: string]: unknown;
  };
  /**
   * When it was written; local time with a Z.
   * @see recorded, foxml training
   */
  generated_at?: string;
  /**
   * Counts by family and view.
   * @see recorded, foxml training
   */
  summary: {
    [k: string]: unknown;
  };
  /**
   * All trained models.
   * Unit: count.
   * @see recorded, foxml training
   */
  total_models_trained: number;
}
