// Made by `npm run generate` from the kinds of schemas/. Do not edit.
import type { Table } from "../src/view.ts";
import type { BridgeAlpacaEvent, BridgeAlpacaEventsRecent, BridgeAlpacaStatus, BridgeCilsStats, BridgeControlStatus, BridgeDecisionsRecent, BridgeEvent, BridgeEventsRecent, BridgeHealth, BridgeMetrics, BridgePositions, BridgeProbe, BridgeRiskStatus, BridgeState, BridgeTradesHistory, ControlAnswer, ControlRefusal, ControlRequest, ControlState, EngineHistory, EngineState, FeatureSelectionRouting, GlobalRouting, KillSwitchAnswer, ModelFingerprints, ModelMeta, ModelReproducibility, TargetRouting, TrainingEvent, TrainingManifest, TrainingProcess, TrainingResultsSummary, TrainingSummary } from "./foxml/v1/types.ts";
import type { AdvancedReport, CompareReport, ExitCodeTable, ForwardEquityPoint, ForwardPortfolioState, ForwardReport, ForwardReturnPoint, GridResult, GridRow, HealthSummary, IndexedPaperSession, IndexedRun, LaunchControl, LaunchControlAccepted, LaunchControlRefused, LaunchControlRequest, LegacyMeta, LegacyReport, MachineRequest, ModelRunDatasetManifest, ModelRunFeatureManifest, ModelRunModelConfig, ModelRunPrediction, ModelRunRiskReport, ModelRunTrainingSummary, ModelRunValidationSummary, OosEquityPoint, OosEquityStep, PaperAlerts, PaperHealth, PaperSessionConfig, PaperSessionMetadata, PaperSessionMetrics, PaperSessionReport, PaperSessionStatus, PaperSessionsIndexDocument, PortfolioCompare, PortfolioReport, ResponseEnvelope, RunConfig, RunMetadata, RunMetrics, RunReport, RunsIndexDocument, SessionSignal, SplitMetrics, SweepConfig, SweepMetadata, SweepMetrics, SweepReport, ToolResult, Trade, WalkForwardRow } from "./quantlab/v1/types.ts";

/** What a bridge answered: one file an endpoint, named after its path, with the body or the frames as received. */
export interface Dashboard {
  /** Answer of GET /health. */
  readonly "health.json"?: BridgeHealth;
  /** Answer of GET /api/state: what the engine is doing. */
  readonly "api_state.json"?: BridgeState;
  /** Answer of GET /api/positions. */
  readonly "api_positions.json"?: BridgePositions;
  /** Answer of GET /api/risk/status. */
  readonly "api_risk_status.json"?: BridgeRiskStatus;
  /** Answer of GET /api/metrics. */
  readonly "api_metrics.json"?: BridgeMetrics;
  /** Answer of GET /api/control/status. */
  readonly "api_control_status.json"?: BridgeControlStatus;
  /** Answer of GET /api/events/recent: the latest events, oldest first. */
  readonly "api_events_recent.json"?: BridgeEventsRecent;
  /** Answer of GET /api/trades/history. */
  readonly "api_trades_history.json"?: BridgeTradesHistory;
  /** Answer of GET /api/cils/stats: the online learner that chooses a horizon. */
  readonly "api_cils_stats.json"?: BridgeCilsStats;
  /** Answer of GET /api/decisions/recent. */
  readonly "api_decisions_recent.json"?: BridgeDecisionsRecent;
  /** Answer of GET /api/alpaca/status. */
  readonly "api_alpaca_status.json"?: BridgeAlpacaStatus;
  /** Answer of GET /api/alpaca/events/recent: the latest events of the broker stream, oldest first. */
  readonly "api_alpaca_events_recent.json"?: BridgeAlpacaEventsRecent;
  /** One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of the broker stream share the socket. */
  readonly "ws_events.jsonl"?: Table<BridgeEvent>;
  /** One event of a training run, as a frame of /ws/training or as a line of the file that is written when no bridge answers. On the socket a ping may stand between them. */
  readonly "ws_training.jsonl"?: Table<TrainingEvent>;
  /** One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open. */
  readonly "ws_alpaca.jsonl"?: Table<BridgeAlpacaEvent>;
  /** Our own record: what a live probe of a bridge saw of HTTP and websockets. Tokens are never kept, only the names of headers. */
  readonly "probe.json"?: BridgeProbe;
}

/** Directory of one forward session: a strategy picked from a source run, evaluated on later bars. */
export interface ForwardSession {
  /** Account of a forward session after its last segment, enough to resume it. */
  readonly "portfolio_state.json": ForwardPortfolioState;
  /** Report of a forward session. It has no machine_contract. */
  readonly "report.json": ForwardReport;
  /** Report of a forward session. It has no machine_contract. */
  readonly "forward_report.json": ForwardReport;
  /** One row of trades.csv: one fill. */
  readonly "forward_trades.csv": Table<Trade>;
  /** One row of forward_equity_curve.csv: one bar, over all segments. */
  readonly "forward_equity_curve.csv"?: Table<ForwardEquityPoint>;
  /** One row of forward_returns_series.csv: one bar, over all segments. */
  readonly "forward_returns_series.csv"?: Table<ForwardReturnPoint>;
  /** Text for people; its content is free. */
  readonly "forward_report.md": string;
  /** A picture for people; its content is free. */
  readonly "forward_chart_equity.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "forward_chart_drawdown.png"?: Uint8Array;
}

/** Directory of one run or sweep in the form that preceded the canonical artifact set: still read, no longer written. It has meta.json or run_report.json or both. */
export interface LegacyRun {
  /** Predecessor of metadata.json; `mode` tells which. A plain run's has the members of today's metadata.json. */
  readonly "meta.json"?: LegacyMeta;
  /** Report of an older run directory, under the name run_report.json or report.json. The mode is in header.mode; Array.isArray tells the two kinds of `summary`. */
  readonly "run_report.json"?: LegacyReport;
  /** Report of an older run directory, under the name run_report.json or report.json. The mode is in header.mode; Array.isArray tells the two kinds of `summary`. */
  readonly "report.json"?: LegacyReport;
  /** The loaded configuration as YAML, keys sorted. */
  readonly "config_resolved.yaml"?: string;
  /** One configuration of a grid sweep and its figures as a table holds them: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "experiments.csv"?: Table<GridRow>;
  /** One configuration of a grid sweep and its figures as a table holds them: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "leaderboard.csv"?: Table<GridRow>;
  /** One configuration of a walk-forward sweep on one window as a table holds it: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "walkforward.csv"?: Table<WalkForwardRow>;
  /** One split of a walk-forward sweep: what training promised and what the test window kept. */
  readonly "walkforward_summary.csv"?: Table<SplitMetrics>;
  /** One split of a walk-forward sweep: what training promised and what the test window kept. */
  readonly "split_metrics.csv"?: Table<SplitMetrics>;
  /** One configuration of a walk-forward sweep on one window as a table holds it: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "selected_configs.csv"?: Table<WalkForwardRow>;
  /** One configuration of a walk-forward sweep on one window as a table holds it: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "oos_leaderboard.csv"?: Table<WalkForwardRow>;
  /** One split of the out-of-sample equity curve. When nothing was selected the table is one empty line, without a header. */
  readonly "oos_equity_curve.csv"?: Table<OosEquityStep>;
  /** One bar of the out-of-sample equity of the best-ranked configurations, split after split. */
  readonly "oos_equity_timeseries.csv"?: Table<OosEquityPoint>;
  /** One configuration of a grid sweep and its figures, with settings as values. As best_config.json: the first row of the leaderboard. Other keys of the sweep's configuration travel along. */
  readonly "best_config.json"?: GridResult;
  /** One row of trades.csv: one fill. */
  readonly "trades.csv"?: Table<Trade>;
  /** Text for people; its content is free. */
  readonly "run_report.md"?: string;
  /** Closer look at a finished run or sweep, added to its directory on request. A group of figures is empty when the directory has no equity curve or trades to compute it from. */
  readonly "advanced_report.json"?: AdvancedReport;
  /** Text for people; its content is free. */
  readonly "advanced_report.md"?: string;
  /** A picture for people; its content is free. */
  readonly "chart_equity.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_drawdown.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_rolling_sharpe.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_monthly_returns.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "artifacts/equity.png"?: Uint8Array;
}

/** Directory of one learned-model experiment. No producer writes one yet: the shape is that of the N.0 contract. */
export interface ModelRun {
  /** The data that a model learns from and is judged by. */
  readonly "dataset_manifest.json": ModelRunDatasetManifest;
  /** The features that a model sees, and what keeps the future out of them. */
  readonly "feature_manifest.json": ModelRunFeatureManifest;
  /** The model and how it is trained. */
  readonly "model_config.json": ModelRunModelConfig;
  /** How training went, what came of it, and whether it may go further: the primary summary of a model run. */
  readonly "training_summary.json": ModelRunTrainingSummary;
  /** How validation went. N.0 names the document and leaves its members free. */
  readonly "validation_summary.json"?: ModelRunValidationSummary;
  /** What can go wrong with the model. N.0 names the document and leaves its members free. */
  readonly "model_risk_report.json"?: ModelRunRiskReport;
  /** One row of predictions.csv. N.0 names the table and leaves its columns free. */
  readonly "predictions.csv"?: Table<ModelRunPrediction>;
}

/** Directory of one paper session. The result files exist only when the session succeeded; rules demand them then. */
export interface PaperSession {
  /** Identity and context of a paper session. Its status is not the lifecycle: session_status.json is. */
  readonly "session_metadata.json": PaperSessionMetadata;
  /** Lifecycle of a paper session: the file that says where it stands. */
  readonly "session_status.json": PaperSessionStatus;
  /** Resolved configuration of a paper session. Request values reach it without conversion, so a figure may be recorded as text or null; a rule reports that. */
  readonly "config.json": PaperSessionConfig;
  /** Identity and context of a paper session. Its status is not the lifecycle: session_status.json is. */
  readonly "metadata.json"?: PaperSessionMetadata;
  /** Machine-readable figures of a paper session that succeeded. */
  readonly "metrics.json"?: PaperSessionMetrics;
  /** Canonical public report of a paper session that succeeded. */
  readonly "report.json"?: PaperSessionReport;
  /** One row of trades.csv: one fill. */
  readonly "trades.csv"?: Table<Trade>;
  /** Text for people; its content is free. */
  readonly "run_report.md"?: string;
  /** A picture for people; its content is free. */
  readonly "artifacts/equity.png"?: Uint8Array;
}

/** Index of all paper sessions, in the folder that holds them. Separate from the shared run index, which has no paper session. */
export interface PaperSessionsIndex {
  /** All paper sessions of a folder and their states. */
  readonly "paper_sessions_index.json": PaperSessionsIndexDocument;
  /** One session of the index: a row of paper_sessions_index.csv, and an entry of `sessions` in paper_sessions_index.json. */
  readonly "paper_sessions_index.csv": Table<IndexedPaperSession>;
  /** Text for people; its content is free. */
  readonly "paper_sessions_index.md": string;
}

/** Report over all forward sessions of a folder, in the folder that holds them. */
export interface Portfolio {
  /** Forward sessions aggregated to one portfolio. */
  readonly "report.json": PortfolioReport;
  /** Forward sessions aggregated to one portfolio. */
  readonly "portfolio_report.json": PortfolioReport;
  /** Text for people; its content is free. */
  readonly "portfolio_report.md": string;
}

/** Directory of one plain research run. */
export interface Run {
  /** Execution identity and context of a run. */
  readonly "metadata.json": RunMetadata;
  /** Resolved configuration that a run used. Request values reach it without conversion, so a figure may be recorded as text or null; a rule reports that. */
  readonly "config.json": RunConfig;
  /** Machine-readable figures of a run, for ranking and comparison. */
  readonly "metrics.json": RunMetrics;
  /** Canonical public report of a plain run. */
  readonly "report.json": RunReport;
  /** One row of trades.csv: one fill. */
  readonly "trades.csv"?: Table<Trade>;
  /** Text for people; its content is free. */
  readonly "run_report.md"?: string;
  /** A picture for people; its content is free. */
  readonly "artifacts/equity.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "artifacts/price_signals.png"?: Uint8Array;
  /** Closer look at a finished run or sweep, added to its directory on request. A group of figures is empty when the directory has no equity curve or trades to compute it from. */
  readonly "advanced_report.json"?: AdvancedReport;
  /** Text for people; its content is free. */
  readonly "advanced_report.md"?: string;
  /** A picture for people; its content is free. */
  readonly "chart_equity.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_drawdown.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_rolling_sharpe.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_monthly_returns.png"?: Uint8Array;
}

/** The shared run registry: three renderings of one list, refreshed after every successful run, sweep and forward, in the directory that holds the runs. */
export interface RunsIndex {
  /** The shared run registry as JSON. */
  readonly "runs_index.json": RunsIndexDocument;
  /** One run or sweep as the registry lists it: identity, period and the core figures of its best result. */
  readonly "runs_index.csv": Table<IndexedRun>;
  /** Text for people; its content is free. */
  readonly "runs_index.md": string;
}

/** Directory of one sweep: a grid of configurations, or a walk-forward that selects on one window and judges on the next. */
export interface Sweep {
  /** Execution identity and context of a sweep; `mode` tells which. */
  readonly "metadata.json": SweepMetadata;
  /** Configuration of a sweep as it was loaded. Keys that the producer does not know are kept and travel into every row. */
  readonly "config.json": SweepConfig;
  /** Machine-readable figures of a sweep, for ranking and comparison; `mode` tells which. */
  readonly "metrics.json": SweepMetrics;
  /** Canonical public report of a sweep. The mode has no top-level tag: `results` belongs to a grid, `oos_leaderboard` and `kpi_summary` to a walk-forward; `machine_contract.mode` narrows machine_contract, and Array.isArray tells the two kinds of `summary`. */
  readonly "report.json": SweepReport;
  /** The loaded configuration as YAML, keys sorted. */
  readonly "config_resolved.yaml"?: string;
  /** One configuration of a grid sweep and its figures as a table holds them: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "experiments.csv"?: Table<GridRow>;
  /** One configuration of a grid sweep and its figures as a table holds them: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "leaderboard.csv"?: Table<GridRow>;
  /** One configuration of a walk-forward sweep on one window as a table holds it: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "walkforward.csv"?: Table<WalkForwardRow>;
  /** One split of a walk-forward sweep: what training promised and what the test window kept. */
  readonly "walkforward_summary.csv"?: Table<SplitMetrics>;
  /** One split of a walk-forward sweep: what training promised and what the test window kept. */
  readonly "split_metrics.csv"?: Table<SplitMetrics>;
  /** One configuration of a walk-forward sweep on one window as a table holds it: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "selected_configs.csv"?: Table<WalkForwardRow>;
  /** One configuration of a walk-forward sweep on one window as a table holds it: the settings that are lists or maps are the producer's text. Reports read their rows back from the tables. */
  readonly "oos_leaderboard.csv"?: Table<WalkForwardRow>;
  /** One split of the out-of-sample equity curve. When nothing was selected the table is one empty line, without a header. */
  readonly "oos_equity_curve.csv"?: Table<OosEquityStep>;
  /** One bar of the out-of-sample equity of the best-ranked configurations, split after split. */
  readonly "oos_equity_timeseries.csv"?: Table<OosEquityPoint>;
  /** One configuration of a grid sweep and its figures, with settings as values. As best_config.json: the first row of the leaderboard. Other keys of the sweep's configuration travel along. */
  readonly "best_config.json"?: GridResult;
  /** Text for people; its content is free. */
  readonly "run_report.md"?: string;
  /** Closer look at a finished run or sweep, added to its directory on request. A group of figures is empty when the directory has no equity curve or trades to compute it from. */
  readonly "advanced_report.json"?: AdvancedReport;
  /** Text for people; its content is free. */
  readonly "advanced_report.md"?: string;
  /** A picture for people; its content is free. */
  readonly "chart_equity.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_drawdown.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_rolling_sharpe.png"?: Uint8Array;
  /** A picture for people; its content is free. */
  readonly "chart_monthly_returns.png"?: Uint8Array;
}

/** Directory of one trained model: its metadata, the model file of its family, and what inference needs beside it. */
export interface TrainedModel {
  /** What a trained model is, what it reads and how it performed. */
  readonly "model_meta.json": ModelMeta;
  /** What identifies the data and settings of the training; its members are free. */
  readonly "fingerprints.json"?: ModelFingerprints;
  /** What another training needs to arrive at the same model; its members are free. */
  readonly "reproducibility.json"?: ModelReproducibility;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.txt"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.json"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.cbm"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.pkl"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.joblib"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.h5"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.keras"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "model.pt"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "scaler.joblib"?: Uint8Array;
  /** A file in a format of the library that wrote it; its content is free. */
  readonly "imputer.joblib"?: Uint8Array;
}

/** Root directory of one training run: its manifest, what holds for the whole run, and below targets/ the models. */
export interface TrainingRun {
  /** Run-level metadata, with the index by which a loader finds targets and models. */
  readonly "manifest.json": TrainingManifest;
  /** Routing decisions of all targets. The contract has them by target at the top; the recorded producer wraps them. */
  readonly "globals/routing_decisions.json"?: GlobalRouting;
  /** What the selection of features says about targets and views. */
  readonly "globals/feature_selection_routing.json"?: FeatureSelectionRouting;
  /** Counts of trained models, by family and view. */
  readonly "globals/training_summary.json"?: TrainingSummary;
  /** How the training of every target and family ended. */
  readonly "globals/summaries/training_results_summary.json"?: TrainingResultsSummary;
}

/** What every kind of artifact contains, keyed by the real names of its files. */
export interface ContentOf {
  readonly "bridge-alpaca-events": {
    /** One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open. */
    readonly "ws_alpaca.jsonl": Table<BridgeAlpacaEvent>;
  };
  readonly "bridge-events": {
    /** One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of the broker stream share the socket. */
    readonly "ws_events.jsonl": Table<BridgeEvent>;
  };
  readonly "compare-report": {
    /** Comparison of chosen run directories by one figure. */
    readonly "compare_report.json": CompareReport;
  };
  readonly "control-answer": {
    /** Answer of POST /api/control/pause and /api/control/resume. */
    readonly "control_answer.json": ControlAnswer;
  };
  readonly "control-refusal": {
    /** Answer of the bridge to a request that it refuses: statuses 400, 401, 403, 404 and 422. */
    readonly "control_refusal.json": ControlRefusal;
  };
  readonly "control-request": {
    /** Body of POST /api/control/kill_switch. Pause and resume have no body. */
    readonly "control_request.json": ControlRequest;
  };
  readonly "control-state": {
    /** control_state.json: what the operator asked the engine for. The engine reads it before every cycle; a file that it cannot read means to it that nothing was asked. */
    readonly "control_state.json": ControlState;
  };
  readonly "dashboard": Dashboard;
  readonly "engine-history": {
    /** history.json: what the engine decided and traded; decisions of a cycle that was blocked as a whole are not in it. */
    readonly "history.json": EngineHistory;
  };
  readonly "engine-state": {
    /** engine_state.json: the account of the engine as it was saved after its last full cycle. */
    readonly "engine_state.json": EngineState;
  };
  readonly "exit-code": {
    /** Table of the exit codes of a session: one row a code. The rows are the branches of ExitCode. */
    readonly "exit-codes.json": ExitCodeTable;
  };
  readonly "forward-session": ForwardSession;
  readonly "health": {
    /** What `--check` prints: whether the producer can work here. The process exits 0 when it can and 2 when it cannot. */
    readonly "health.json": HealthSummary;
  };
  readonly "kill-switch-answer": {
    /** Answer of POST /api/control/kill_switch. */
    readonly "kill_switch_answer.json": KillSwitchAnswer;
  };
  readonly "launch-control": {
    /** What the launcher of the research page offers, and the jobs that it started: answer to GET /api/launch-control. */
    readonly "launch-control.json": LaunchControl;
  };
  readonly "launch-control-accepted": {
    /** A job was started: answer 202 to POST /api/launch-control. */
    readonly "launch-control-accepted.json": LaunchControlAccepted;
  };
  readonly "launch-control-refused": {
    /** No job was started: answer 400 to POST /api/launch-control. */
    readonly "launch-control-refused.json": LaunchControlRefused;
  };
  readonly "launch-control-request": {
    /** What the launcher takes: body of POST /api/launch-control. */
    readonly "launch-control-request.json": LaunchControlRequest;
  };
  readonly "legacy-run": LegacyRun;
  readonly "model-run": ModelRun;
  readonly "paper-alerts": {
    /** Paper sessions that need attention: printed by `--paper-sessions-alerts`, and answer to GET /api/paper-sessions-alerts, which adds status and available. */
    readonly "paper-alerts.json": PaperAlerts;
  };
  readonly "paper-health": {
    /** State of all paper sessions: answer to GET /api/paper-sessions-health. Sessions in any state but success are an issue. */
    readonly "paper-health.json": PaperHealth;
  };
  readonly "paper-session": PaperSession;
  readonly "paper-sessions-index": PaperSessionsIndex;
  readonly "portfolio": Portfolio;
  readonly "portfolio-compare": {
    /** Comparison of the ways to weigh the forward sessions of one portfolio. */
    readonly "portfolio_compare.json": PortfolioCompare;
  };
  readonly "request": {
    /** What `--json-request` takes: one command and its parameters. */
    readonly "request.json": MachineRequest;
  };
  readonly "response-envelope": {
    /** Answer to a request as one document on standard output. Planned (issue 22): the contract shows its shape, no producer writes it yet. */
    readonly "response.json": ResponseEnvelope;
  };
  readonly "routing-decision": {
    /** Routing decision of a target, by its name. */
    readonly "routing_decision.json": TargetRouting;
  };
  readonly "run": Run;
  readonly "runs-index": RunsIndex;
  readonly "signal": {
    /** One line of a signal file: an event in the life of a session. The file is only ever appended to. */
    readonly "signals.jsonl": Table<SessionSignal>;
  };
  readonly "sweep": Sweep;
  readonly "tool-result": {
    /** What the QuantLab tool hands back to Stepbit: the result that the adapter owes, and beside it what the panel of the Stepbit page reads. */
    readonly "tool-result.json": ToolResult;
  };
  readonly "trained-model": TrainedModel;
  readonly "training-events": {
    /** One event of a training run, as a frame of /ws/training or as a line of the file that is written when no bridge answers. On the socket a ping may stand between them. */
    readonly "training_events.jsonl": Table<TrainingEvent>;
  };
  readonly "training-process": {
    /** foxml_training.pid: the training process that is running, for whoever wants to watch or end it. */
    readonly "foxml_training.pid": TrainingProcess;
  };
  readonly "training-run": TrainingRun;
  readonly "version": {
    /** What `--version` prints: the version of the producer, alone on one line. The schema judges the text without its last line end. */
    readonly "version.txt": string;
  };
}

/** Names of all kinds. */
export type KindName = keyof ContentOf;
