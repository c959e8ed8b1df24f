// Made by `npm run generate` from the kinds of schemas/. Do not edit.
import type { Table } from "../src/view.ts";
import type { BridgeAlpacaEvent, BridgeAlpacaEventsRecent, BridgeAlpacaStatus, BridgeCilsStats, BridgeControlStatus, BridgeDecisionsRecent, BridgeEvent, BridgeEventsRecent, BridgeHealth, BridgeMetrics, BridgePositions, BridgeProbe, BridgeRiskStatus, BridgeState, BridgeTradesHistory, ControlAnswer, ControlRefusal, ControlRequest, ControlState, EngineHistory, EngineState, FeatureSelectionRouting, GlobalRouting, KillSwitchAnswer, ModelFingerprints, ModelMeta, ModelReproducibility, TargetRouting, TrainingEvent, TrainingManifest, TrainingProcess, TrainingResultsSummary, TrainingSummary } from "./foxml/v1/types.ts";
import type { AdvancedReport, CompareReport, ExitCodeTable, ForwardEquityPoint, ForwardPortfolioState, ForwardReport, ForwardReturnPoint, GridResult, GridRow, HealthSummary, IndexedPaperSession, IndexedRun, LaunchControl, LaunchControlAccepted, LaunchControlRefused, LaunchControlRequest, LegacyMeta, LegacyReport, MachineRequest, ModelRunDatasetManifest, ModelRunFeatureManifest, ModelRunModelConfig, ModelRunPrediction, ModelRunRiskReport, ModelRunTrainingSummary, ModelRunValidationSummary, OosEquityPoint, OosEquityStep, PaperAlerts, PaperHealth, PaperSessionConfig, PaperSessionMetadata, PaperSessionMetrics, PaperSessionReport, PaperSessionStatus, PaperSessionsIndexDocument, PortfolioCompare, PortfolioReport, ResponseEnvelope, RunConfig, RunMetadata, RunMetrics, RunReport, RunsIndexDocument, SessionSignal, SplitMetrics, SweepConfig, SweepMetadata, SweepMetrics, SweepReport, ToolResult, Trade, WalkForwardRow } from "./quantlab/v1/types.ts";

/** What a bridge answered: one file an endpoint, named after its path, with the body or the frames as received. */
export interface Dashboard {
  readonly "health.json"?: BridgeHealth;
  readonly "api_state.json"?: BridgeState;
  readonly "api_positions.json"?: BridgePositions;
  readonly "api_risk_status.json"?: BridgeRiskStatus;
  readonly "api_metrics.json"?: BridgeMetrics;
  readonly "api_control_status.json"?: BridgeControlStatus;
  readonly "api_events_recent.json"?: BridgeEventsRecent;
  readonly "api_trades_history.json"?: BridgeTradesHistory;
  readonly "api_cils_stats.json"?: BridgeCilsStats;
  readonly "api_decisions_recent.json"?: BridgeDecisionsRecent;
  readonly "api_alpaca_status.json"?: BridgeAlpacaStatus;
  readonly "api_alpaca_events_recent.json"?: BridgeAlpacaEventsRecent;
  readonly "ws_events.jsonl"?: Table<BridgeEvent>;
  readonly "ws_training.jsonl"?: Table<TrainingEvent>;
  readonly "ws_alpaca.jsonl"?: Table<BridgeAlpacaEvent>;
  readonly "probe.json"?: BridgeProbe;
}

/** Directory of one forward session: a strategy picked from a source run, evaluated on later bars. */
export interface ForwardSession {
  readonly "portfolio_state.json": ForwardPortfolioState;
  readonly "report.json": ForwardReport;
  readonly "forward_report.json": ForwardReport;
  readonly "forward_trades.csv": Table<Trade>;
  readonly "forward_equity_curve.csv"?: Table<ForwardEquityPoint>;
  readonly "forward_returns_series.csv"?: Table<ForwardReturnPoint>;
  readonly "forward_report.md": string;
  readonly "forward_chart_equity.png"?: Uint8Array;
  readonly "forward_chart_drawdown.png"?: Uint8Array;
}

/** Directory of one run or sweep in the form that preceded the canonical artifact set: still read, no longer written. It has meta.json or run_report.json or both. */
export interface LegacyRun {
  readonly "meta.json"?: LegacyMeta;
  readonly "run_report.json"?: LegacyReport;
  readonly "report.json"?: LegacyReport;
  readonly "config_resolved.yaml"?: string;
  readonly "experiments.csv"?: Table<GridRow>;
  readonly "leaderboard.csv"?: Table<GridRow>;
  readonly "walkforward.csv"?: Table<WalkForwardRow>;
  readonly "walkforward_summary.csv"?: Table<SplitMetrics>;
  readonly "split_metrics.csv"?: Table<SplitMetrics>;
  readonly "selected_configs.csv"?: Table<WalkForwardRow>;
  readonly "oos_leaderboard.csv"?: Table<WalkForwardRow>;
  readonly "oos_equity_curve.csv"?: Table<OosEquityStep>;
  readonly "oos_equity_timeseries.csv"?: Table<OosEquityPoint>;
  readonly "best_config.json"?: GridResult;
  readonly "trades.csv"?: Table<Trade>;
  readonly "run_report.md"?: string;
  readonly "advanced_report.json"?: AdvancedReport;
  readonly "advanced_report.md"?: string;
  readonly "chart_equity.png"?: Uint8Array;
  readonly "chart_drawdown.png"?: Uint8Array;
  readonly "chart_rolling_sharpe.png"?: Uint8Array;
  readonly "chart_monthly_returns.png"?: Uint8Array;
  readonly "artifacts/equity.png"?: Uint8Array;
}

/** Directory of one learned-model experiment. No producer writes one yet: the shape is that of the N.0 contract. */
export interface ModelRun {
  readonly "dataset_manifest.json": ModelRunDatasetManifest;
  readonly "feature_manifest.json": ModelRunFeatureManifest;
  readonly "model_config.json": ModelRunModelConfig;
  readonly "training_summary.json": ModelRunTrainingSummary;
  readonly "validation_summary.json"?: ModelRunValidationSummary;
  readonly "model_risk_report.json"?: ModelRunRiskReport;
  readonly "predictions.csv"?: Table<ModelRunPrediction>;
}

/** Directory of one paper session. The result files exist only when the session succeeded; rules demand them then. */
export interface PaperSession {
  readonly "session_metadata.json": PaperSessionMetadata;
  readonly "session_status.json": PaperSessionStatus;
  readonly "config.json": PaperSessionConfig;
  readonly "metadata.json"?: PaperSessionMetadata;
  readonly "metrics.json"?: PaperSessionMetrics;
  readonly "report.json"?: PaperSessionReport;
  readonly "trades.csv"?: Table<Trade>;
  readonly "run_report.md"?: string;
  readonly "artifacts/equity.png"?: Uint8Array;
}

/** Index of all paper sessions, in the folder that holds them. Separate from the shared run index, which has no paper session. */
export interface PaperSessionsIndex {
  readonly "paper_sessions_index.json": PaperSessionsIndexDocument;
  readonly "paper_sessions_index.csv": Table<IndexedPaperSession>;
  readonly "paper_sessions_index.md": string;
}

/** Report over all forward sessions of a folder, in the folder that holds them. */
export interface Portfolio {
  readonly "report.json": PortfolioReport;
  readonly "portfolio_report.json": PortfolioReport;
  readonly "portfolio_report.md": string;
}

/** Directory of one plain research run. */
export interface Run {
  readonly "metadata.json": RunMetadata;
  readonly "config.json": RunConfig;
  readonly "metrics.json": RunMetrics;
  readonly "report.json": RunReport;
  readonly "trades.csv"?: Table<Trade>;
  readonly "run_report.md"?: string;
  readonly "artifacts/equity.png"?: Uint8Array;
  readonly "artifacts/price_signals.png"?: Uint8Array;
  readonly "advanced_report.json"?: AdvancedReport;
  readonly "advanced_report.md"?: string;
  readonly "chart_equity.png"?: Uint8Array;
  readonly "chart_drawdown.png"?: Uint8Array;
  readonly "chart_rolling_sharpe.png"?: Uint8Array;
  readonly "chart_monthly_returns.png"?: Uint8Array;
}

/** The shared run registry: three renderings of one list, refreshed after every successful run, sweep and forward, in the directory that holds the runs. */
export interface RunsIndex {
  readonly "runs_index.json": RunsIndexDocument;
  readonly "runs_index.csv": Table<IndexedRun>;
  readonly "runs_index.md": string;
}

/** Directory of one sweep: a grid of configurations, or a walk-forward that selects on one window and judges on the next. */
export interface Sweep {
  readonly "metadata.json": SweepMetadata;
  readonly "config.json": SweepConfig;
  readonly "metrics.json": SweepMetrics;
  readonly "report.json": SweepReport;
  readonly "config_resolved.yaml"?: string;
  readonly "experiments.csv"?: Table<GridRow>;
  readonly "leaderboard.csv"?: Table<GridRow>;
  readonly "walkforward.csv"?: Table<WalkForwardRow>;
  readonly "walkforward_summary.csv"?: Table<SplitMetrics>;
  readonly "split_metrics.csv"?: Table<SplitMetrics>;
  readonly "selected_configs.csv"?: Table<WalkForwardRow>;
  readonly "oos_leaderboard.csv"?: Table<WalkForwardRow>;
  readonly "oos_equity_curve.csv"?: Table<OosEquityStep>;
  readonly "oos_equity_timeseries.csv"?: Table<OosEquityPoint>;
  readonly "best_config.json"?: GridResult;
  readonly "run_report.md"?: string;
  readonly "advanced_report.json"?: AdvancedReport;
  readonly "advanced_report.md"?: string;
  readonly "chart_equity.png"?: Uint8Array;
  readonly "chart_drawdown.png"?: Uint8Array;
  readonly "chart_rolling_sharpe.png"?: Uint8Array;
  readonly "chart_monthly_returns.png"?: Uint8Array;
}

/** Directory of one trained model: its metadata, the model file of its family, and what inference needs beside it. */
export interface TrainedModel {
  readonly "model_meta.json": ModelMeta;
  readonly "fingerprints.json"?: ModelFingerprints;
  readonly "reproducibility.json"?: ModelReproducibility;
  readonly "model.txt"?: Uint8Array;
  readonly "model.json"?: Uint8Array;
  readonly "model.cbm"?: Uint8Array;
  readonly "model.pkl"?: Uint8Array;
  readonly "model.joblib"?: Uint8Array;
  readonly "model.h5"?: Uint8Array;
  readonly "model.keras"?: Uint8Array;
  readonly "model.pt"?: Uint8Array;
  readonly "scaler.joblib"?: Uint8Array;
  readonly "imputer.joblib"?: Uint8Array;
}

/** Root directory of one training run: its manifest, what holds for the whole run, and below targets/ the models. */
export interface TrainingRun {
  readonly "manifest.json": TrainingManifest;
  readonly "globals/routing_decisions.json"?: GlobalRouting;
  readonly "globals/feature_selection_routing.json"?: FeatureSelectionRouting;
  readonly "globals/training_summary.json"?: TrainingSummary;
  readonly "globals/summaries/training_results_summary.json"?: TrainingResultsSummary;
}

/** What every kind of artifact contains, keyed by the real names of its files. */
export interface ContentOf {
  readonly "bridge-alpaca-events": {
    readonly "ws_alpaca.jsonl": Table<BridgeAlpacaEvent>;
  };
  readonly "bridge-events": {
    readonly "ws_events.jsonl": Table<BridgeEvent>;
  };
  readonly "compare-report": {
    readonly "compare_report.json": CompareReport;
  };
  readonly "control-answer": {
    readonly "control_answer.json": ControlAnswer;
  };
  readonly "control-refusal": {
    readonly "control_refusal.json": ControlRefusal;
  };
  readonly "control-request": {
    readonly "control_request.json": ControlRequest;
  };
  readonly "control-state": {
    readonly "control_state.json": ControlState;
  };
  readonly "dashboard": Dashboard;
  readonly "engine-history": {
    readonly "history.json": EngineHistory;
  };
  readonly "engine-state": {
    readonly "engine_state.json": EngineState;
  };
  readonly "exit-code": {
    readonly "exit-codes.json": ExitCodeTable;
  };
  readonly "forward-session": ForwardSession;
  readonly "health": {
    readonly "health.json": HealthSummary;
  };
  readonly "kill-switch-answer": {
    readonly "kill_switch_answer.json": KillSwitchAnswer;
  };
  readonly "launch-control": {
    readonly "launch-control.json": LaunchControl;
  };
  readonly "launch-control-accepted": {
    readonly "launch-control-accepted.json": LaunchControlAccepted;
  };
  readonly "launch-control-refused": {
    readonly "launch-control-refused.json": LaunchControlRefused;
  };
  readonly "launch-control-request": {
    readonly "launch-control-request.json": LaunchControlRequest;
  };
  readonly "legacy-run": LegacyRun;
  readonly "model-run": ModelRun;
  readonly "paper-alerts": {
    readonly "paper-alerts.json": PaperAlerts;
  };
  readonly "paper-health": {
    readonly "paper-health.json": PaperHealth;
  };
  readonly "paper-session": PaperSession;
  readonly "paper-sessions-index": PaperSessionsIndex;
  readonly "portfolio": Portfolio;
  readonly "portfolio-compare": {
    readonly "portfolio_compare.json": PortfolioCompare;
  };
  readonly "request": {
    readonly "request.json": MachineRequest;
  };
  readonly "response-envelope": {
    readonly "response.json": ResponseEnvelope;
  };
  readonly "routing-decision": {
    readonly "routing_decision.json": TargetRouting;
  };
  readonly "run": Run;
  readonly "runs-index": RunsIndex;
  readonly "signal": {
    readonly "signals.jsonl": Table<SessionSignal>;
  };
  readonly "sweep": Sweep;
  readonly "tool-result": {
    readonly "tool-result.json": ToolResult;
  };
  readonly "trained-model": TrainedModel;
  readonly "training-events": {
    readonly "training_events.jsonl": Table<TrainingEvent>;
  };
  readonly "training-process": {
    readonly "foxml_training.pid": TrainingProcess;
  };
  readonly "training-run": TrainingRun;
  readonly "version": {
    readonly "version.txt": string;
  };
}

/** Names of all kinds. */
export type KindName = keyof ContentOf;
