// Made by `npm run generate` from the kinds of schemas/quantlab/v1. Do not edit.
import type { Target } from "../../../src/target.ts";
import type { Tree } from "../../../src/tree/tree.ts";
import { type ContentIn, read, type ReadOptions } from "../../../src/read.ts";
import { type WritableContent, write, type WriteOptions } from "../../../src/write.ts";
import { CompareReport } from "./descriptors/compare-report.ts";
import { ExitCodeTable } from "./descriptors/exit-code.ts";
import { ForwardSession } from "./descriptors/forward-session.ts";
import { HealthSummary } from "./descriptors/health.ts";
import { LaunchControl } from "./descriptors/launch-control.ts";
import { LaunchControlAccepted } from "./descriptors/launch-control-accepted.ts";
import { LaunchControlRefused } from "./descriptors/launch-control-refused.ts";
import { LaunchControlRequest } from "./descriptors/launch-control-request.ts";
import { LegacyRun } from "./descriptors/legacy-run.ts";
import { ModelRun } from "./descriptors/model-run.ts";
import { PaperAlerts } from "./descriptors/paper-alerts.ts";
import { PaperHealth } from "./descriptors/paper-health.ts";
import { PaperSession } from "./descriptors/paper-session.ts";
import { PaperSessionsIndex } from "./descriptors/paper-sessions-index.ts";
import { Portfolio } from "./descriptors/portfolio.ts";
import { PortfolioCompare } from "./descriptors/portfolio-compare.ts";
import { MachineRequest } from "./descriptors/request.ts";
import { ResponseEnvelope } from "./descriptors/response-envelope.ts";
import { Run } from "./descriptors/run.ts";
import { RunsIndex } from "./descriptors/runs-index.ts";
import { SessionSignal } from "./descriptors/signal.ts";
import { Sweep } from "./descriptors/sweep.ts";
import { ToolResult } from "./descriptors/tool-result.ts";
import { VersionText } from "./descriptors/version.ts";

export type { RunId, LocalTimestamp, SchemaVersion, RequestId, UtcTimestamp, CalendarDate, Sha1, GitCommit, DataTime, ExitCode, FailureExitCode, FailureLabel, ForwardSessionId, BarInstant, LastBarInstant, LegacyMeta, ParamGrid, WalkForwardResult, SweepSelection, SweepConstraints, LegacyMachineContract, SweepReportSummary, ModelRunTime, PaperSessionMetadata, PaperSessionStatus, SessionCount, SweepMetadata, SweepMetrics, SweepMachineContract, AdvancedReport, EquityMetrics, DrawdownMetrics, TimeWindowMetrics, MonthlyReturn, TradeDistribution, ResultFigures, ReportedFile, Summary, FileSize, DataFingerprint, StrategyParameters, IndexedRun, ExitCodeSuccess, ExitCodeGeneralError, ExitCodeInvalidConfig, ExitCodeDataError, ExitCodeStrategyError, ForwardEquityPoint, ForwardReturnPoint, ForwardPortfolioState, ForwardCandidate, ForwardCandidateParams, ForwardReport, ForwardSummary, ForwardFileSize, ForwardPerformance, ForwardWarmup, ForwardContinuity, LaunchJob, LaunchParams, LaunchRunRequest, LaunchRunParams, LaunchSweepRequest, LaunchSweepParams, LegacyGridMeta, GridResult, SweepSplit, DateWindow, LegacyWalkForwardMeta, RunMetadata, LegacyReport, LegacyReportHeader, Reproduce, LegacyConfig, WalkForwardRow, RunMachineContract, ArtifactNames, GridMachineContract, GridRow, WalkForwardMachineContract, SplitMetrics, ModelRunDatasetManifest, ModelRunDataSource, ModelRunTimeRange, ModelRunTarget, ModelRunSplit, ModelRunPeriod, ModelRunFeatureManifest, ModelRunFeature, ModelRunLookback, ModelRunNormalization, ModelRunModelConfig, ModelRunLibrary, ModelRunInputShape, ModelRunOutput, ModelRunRiskReport, ModelRunPrediction, ModelRunTrainingSummary, ModelRunMetrics, ModelRunBaselineComparison, ModelRunReproducibility, ModelRunPromotionAssessment, ModelRunValidationSummary, PaperAlert, PaperSessionConfig, PaperSessionMetrics, PaperSessionResult, PaperSessionReport, PaperSessionReportHeader, PaperSessionMachineContract, PaperSessionArtifactNames, PaperSessionMetadataAtStart, PaperSessionMetadataAtSuccess, PaperSessionMetadataAtFailure, PaperSessionMetadataAtAbort, PaperSessionRunning, PaperSessionSucceeded, PaperSessionFailed, PaperSessionAborted, PaperSessionsIndexDocument, IndexedPaperSession, PortfolioScan, PortfolioComparison, PortfolioModeResult, PortfolioCandidate, PortfolioTotals, PortfolioAllocation, PortfolioSelection, PortfolioReport, RunRequest, RunRequestParams, SweepRequest, SweepRequestParams, ForwardRequest, ForwardRequestParams, PortfolioRequest, PortfolioRequestParams, ResponseSuccess, ResponseError, ResponseErrorDetail, RunConfig, RunMetrics, RunResult, RunReport, RunReportHeader, RunsIndexDocument, SessionStarted, SessionCompleted, SignalSummary, SessionFailed, SweepConfig, GridSweepMetadata, WalkForwardSweepMetadata, GridSweepMetrics, WalkForwardSweepMetrics, OosEquityStep, OosEquityPoint, SweepReport, SweepReportHeader, ToolSuccess, ToolMachineContract, ToolArtifact, ToolEvent, ToolIssue, ToolFailure, Trade } from "./types.ts";
export { CompareReport, ExitCodeTable, ForwardSession, HealthSummary, LaunchControl, LaunchControlAccepted, LaunchControlRefused, LaunchControlRequest, LegacyRun, ModelRun, PaperAlerts, PaperHealth, PaperSession, PaperSessionsIndex, Portfolio, PortfolioCompare, MachineRequest, ResponseEnvelope, Run, RunsIndex, SessionSignal, Sweep, ToolResult, VersionText };

/** Reads and checks: Comparison of chosen run directories by one figure. Throws InvalidArtifactError when it breaks its contract. */
export const readCompareReport = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof CompareReport>> => read(CompareReport, tree, options);
/** Checks, then writes all or nothing: Comparison of chosen run directories by one figure. Throws InvalidArtifactError when it breaks its contract. */
export const writeCompareReport = (target: Target, content: WritableContent<typeof CompareReport>, options?: WriteOptions): Promise<void> => write(CompareReport, target, content, options);
/** Reads and checks: Table of the exit codes of a session: one row a code. The rows are the branches of ExitCode. Throws InvalidArtifactError when it breaks its contract. */
export const readExitCodeTable = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ExitCodeTable>> => read(ExitCodeTable, tree, options);
/** Checks, then writes all or nothing: Table of the exit codes of a session: one row a code. The rows are the branches of ExitCode. Throws InvalidArtifactError when it breaks its contract. */
export const writeExitCodeTable = (target: Target, content: WritableContent<typeof ExitCodeTable>, options?: WriteOptions): Promise<void> => write(ExitCodeTable, target, content, options);
/** Reads and checks: Directory of one forward session: a strategy picked from a source run, evaluated on later bars. Throws InvalidArtifactError when it breaks its contract. */
export const readForwardSession = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ForwardSession>> => read(ForwardSession, tree, options);
/** Checks, then writes all or nothing: Directory of one forward session: a strategy picked from a source run, evaluated on later bars. Throws InvalidArtifactError when it breaks its contract. */
export const writeForwardSession = (target: Target, content: WritableContent<typeof ForwardSession>, options?: WriteOptions): Promise<void> => write(ForwardSession, target, content, options);
/** Reads and checks: What `--check` prints: whether the producer can work here. The process exits 0 when it can and 2 when it cannot. Throws InvalidArtifactError when it breaks its contract. */
export const readHealthSummary = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof HealthSummary>> => read(HealthSummary, tree, options);
/** Checks, then writes all or nothing: What `--check` prints: whether the producer can work here. The process exits 0 when it can and 2 when it cannot. Throws InvalidArtifactError when it breaks its contract. */
export const writeHealthSummary = (target: Target, content: WritableContent<typeof HealthSummary>, options?: WriteOptions): Promise<void> => write(HealthSummary, target, content, options);
/** Reads and checks: What the launcher of the research page offers, and the jobs that it started: answer to GET /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const readLaunchControl = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof LaunchControl>> => read(LaunchControl, tree, options);
/** Checks, then writes all or nothing: What the launcher of the research page offers, and the jobs that it started: answer to GET /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const writeLaunchControl = (target: Target, content: WritableContent<typeof LaunchControl>, options?: WriteOptions): Promise<void> => write(LaunchControl, target, content, options);
/** Reads and checks: A job was started: answer 202 to POST /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const readLaunchControlAccepted = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof LaunchControlAccepted>> => read(LaunchControlAccepted, tree, options);
/** Checks, then writes all or nothing: A job was started: answer 202 to POST /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const writeLaunchControlAccepted = (target: Target, content: WritableContent<typeof LaunchControlAccepted>, options?: WriteOptions): Promise<void> => write(LaunchControlAccepted, target, content, options);
/** Reads and checks: No job was started: answer 400 to POST /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const readLaunchControlRefused = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof LaunchControlRefused>> => read(LaunchControlRefused, tree, options);
/** Checks, then writes all or nothing: No job was started: answer 400 to POST /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const writeLaunchControlRefused = (target: Target, content: WritableContent<typeof LaunchControlRefused>, options?: WriteOptions): Promise<void> => write(LaunchControlRefused, target, content, options);
/** Reads and checks: What the launcher takes: body of POST /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const readLaunchControlRequest = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof LaunchControlRequest>> => read(LaunchControlRequest, tree, options);
/** Checks, then writes all or nothing: What the launcher takes: body of POST /api/launch-control. Throws InvalidArtifactError when it breaks its contract. */
export const writeLaunchControlRequest = (target: Target, content: WritableContent<typeof LaunchControlRequest>, options?: WriteOptions): Promise<void> => write(LaunchControlRequest, target, content, options);
/** Reads and checks: Directory of one run or sweep in the form that preceded the canonical artifact set: still read, no longer written. It has meta.json or run_report.json or both. Throws InvalidArtifactError when it breaks its contract. */
export const readLegacyRun = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof LegacyRun>> => read(LegacyRun, tree, options);
/** Checks, then writes all or nothing: Directory of one run or sweep in the form that preceded the canonical artifact set: still read, no longer written. It has meta.json or run_report.json or both. Throws InvalidArtifactError when it breaks its contract. */
export const writeLegacyRun = (target: Target, content: WritableContent<typeof LegacyRun>, options?: WriteOptions): Promise<void> => write(LegacyRun, target, content, options);
/** Reads and checks: Directory of one learned-model experiment. No producer writes one yet: the shape is that of the N.0 contract. Throws InvalidArtifactError when it breaks its contract. */
export const readModelRun = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ModelRun>> => read(ModelRun, tree, options);
/** Checks, then writes all or nothing: Directory of one learned-model experiment. No producer writes one yet: the shape is that of the N.0 contract. Throws InvalidArtifactError when it breaks its contract. */
export const writeModelRun = (target: Target, content: WritableContent<typeof ModelRun>, options?: WriteOptions): Promise<void> => write(ModelRun, target, content, options);
/** Reads and checks: Paper sessions that need attention: printed by `--paper-sessions-alerts`, and answer to GET /api/paper-sessions-alerts, which adds status and available. Throws InvalidArtifactError when it breaks its contract. */
export const readPaperAlerts = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof PaperAlerts>> => read(PaperAlerts, tree, options);
/** Checks, then writes all or nothing: Paper sessions that need attention: printed by `--paper-sessions-alerts`, and answer to GET /api/paper-sessions-alerts, which adds status and available. Throws InvalidArtifactError when it breaks its contract. */
export const writePaperAlerts = (target: Target, content: WritableContent<typeof PaperAlerts>, options?: WriteOptions): Promise<void> => write(PaperAlerts, target, content, options);
/** Reads and checks: State of all paper sessions: answer to GET /api/paper-sessions-health. Sessions in any state but success are an issue. Throws InvalidArtifactError when it breaks its contract. */
export const readPaperHealth = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof PaperHealth>> => read(PaperHealth, tree, options);
/** Checks, then writes all or nothing: State of all paper sessions: answer to GET /api/paper-sessions-health. Sessions in any state but success are an issue. Throws InvalidArtifactError when it breaks its contract. */
export const writePaperHealth = (target: Target, content: WritableContent<typeof PaperHealth>, options?: WriteOptions): Promise<void> => write(PaperHealth, target, content, options);
/** Reads and checks: Directory of one paper session. The result files exist only when the session succeeded; rules demand them then. Throws InvalidArtifactError when it breaks its contract. */
export const readPaperSession = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof PaperSession>> => read(PaperSession, tree, options);
/** Checks, then writes all or nothing: Directory of one paper session. The result files exist only when the session succeeded; rules demand them then. Throws InvalidArtifactError when it breaks its contract. */
export const writePaperSession = (target: Target, content: WritableContent<typeof PaperSession>, options?: WriteOptions): Promise<void> => write(PaperSession, target, content, options);
/** Reads and checks: Index of all paper sessions, in the folder that holds them. Separate from the shared run index, which has no paper session. Throws InvalidArtifactError when it breaks its contract. */
export const readPaperSessionsIndex = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof PaperSessionsIndex>> => read(PaperSessionsIndex, tree, options);
/** Checks, then writes all or nothing: Index of all paper sessions, in the folder that holds them. Separate from the shared run index, which has no paper session. Throws InvalidArtifactError when it breaks its contract. */
export const writePaperSessionsIndex = (target: Target, content: WritableContent<typeof PaperSessionsIndex>, options?: WriteOptions): Promise<void> => write(PaperSessionsIndex, target, content, options);
/** Reads and checks: Report over all forward sessions of a folder, in the folder that holds them. Throws InvalidArtifactError when it breaks its contract. */
export const readPortfolio = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof Portfolio>> => read(Portfolio, tree, options);
/** Checks, then writes all or nothing: Report over all forward sessions of a folder, in the folder that holds them. Throws InvalidArtifactError when it breaks its contract. */
export const writePortfolio = (target: Target, content: WritableContent<typeof Portfolio>, options?: WriteOptions): Promise<void> => write(Portfolio, target, content, options);
/** Reads and checks: Comparison of the ways to weigh the forward sessions of one portfolio. Throws InvalidArtifactError when it breaks its contract. */
export const readPortfolioCompare = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof PortfolioCompare>> => read(PortfolioCompare, tree, options);
/** Checks, then writes all or nothing: Comparison of the ways to weigh the forward sessions of one portfolio. Throws InvalidArtifactError when it breaks its contract. */
export const writePortfolioCompare = (target: Target, content: WritableContent<typeof PortfolioCompare>, options?: WriteOptions): Promise<void> => write(PortfolioCompare, target, content, options);
/** Reads and checks: What `--json-request` takes: one command and its parameters. Throws InvalidArtifactError when it breaks its contract. */
export const readMachineRequest = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof MachineRequest>> => read(MachineRequest, tree, options);
/** Checks, then writes all or nothing: What `--json-request` takes: one command and its parameters. Throws InvalidArtifactError when it breaks its contract. */
export const writeMachineRequest = (target: Target, content: WritableContent<typeof MachineRequest>, options?: WriteOptions): Promise<void> => write(MachineRequest, target, content, options);
/** Reads and checks: Answer to a request as one document on standard output. Planned (issue 22): the contract shows its shape, no producer writes it yet. Throws InvalidArtifactError when it breaks its contract. */
export const readResponseEnvelope = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ResponseEnvelope>> => read(ResponseEnvelope, tree, options);
/** Checks, then writes all or nothing: Answer to a request as one document on standard output. Planned (issue 22): the contract shows its shape, no producer writes it yet. Throws InvalidArtifactError when it breaks its contract. */
export const writeResponseEnvelope = (target: Target, content: WritableContent<typeof ResponseEnvelope>, options?: WriteOptions): Promise<void> => write(ResponseEnvelope, target, content, options);
/** Reads and checks: Directory of one plain research run. Throws InvalidArtifactError when it breaks its contract. */
export const readRun = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof Run>> => read(Run, tree, options);
/** Checks, then writes all or nothing: Directory of one plain research run. Throws InvalidArtifactError when it breaks its contract. */
export const writeRun = (target: Target, content: WritableContent<typeof Run>, options?: WriteOptions): Promise<void> => write(Run, target, content, options);
/** Reads and checks: The shared run registry: three renderings of one list, refreshed after every successful run, sweep and forward, in the directory that holds the runs. Throws InvalidArtifactError when it breaks its contract. */
export const readRunsIndex = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof RunsIndex>> => read(RunsIndex, tree, options);
/** Checks, then writes all or nothing: The shared run registry: three renderings of one list, refreshed after every successful run, sweep and forward, in the directory that holds the runs. Throws InvalidArtifactError when it breaks its contract. */
export const writeRunsIndex = (target: Target, content: WritableContent<typeof RunsIndex>, options?: WriteOptions): Promise<void> => write(RunsIndex, target, content, options);
/** Reads and checks: One line of a signal file: an event in the life of a session. The file is only ever appended to. Throws InvalidArtifactError when it breaks its contract. */
export const readSessionSignal = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof SessionSignal>> => read(SessionSignal, tree, options);
/** Checks, then writes all or nothing: One line of a signal file: an event in the life of a session. The file is only ever appended to. Throws InvalidArtifactError when it breaks its contract. */
export const writeSessionSignal = (target: Target, content: WritableContent<typeof SessionSignal>, options?: WriteOptions): Promise<void> => write(SessionSignal, target, content, options);
/** Reads and checks: Directory of one sweep: a grid of configurations, or a walk-forward that selects on one window and judges on the next. Throws InvalidArtifactError when it breaks its contract. */
export const readSweep = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof Sweep>> => read(Sweep, tree, options);
/** Checks, then writes all or nothing: Directory of one sweep: a grid of configurations, or a walk-forward that selects on one window and judges on the next. Throws InvalidArtifactError when it breaks its contract. */
export const writeSweep = (target: Target, content: WritableContent<typeof Sweep>, options?: WriteOptions): Promise<void> => write(Sweep, target, content, options);
/** Reads and checks: What the QuantLab tool hands back to Stepbit: the result that the adapter owes, and beside it what the panel of the Stepbit page reads. Throws InvalidArtifactError when it breaks its contract. */
export const readToolResult = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ToolResult>> => read(ToolResult, tree, options);
/** Checks, then writes all or nothing: What the QuantLab tool hands back to Stepbit: the result that the adapter owes, and beside it what the panel of the Stepbit page reads. Throws InvalidArtifactError when it breaks its contract. */
export const writeToolResult = (target: Target, content: WritableContent<typeof ToolResult>, options?: WriteOptions): Promise<void> => write(ToolResult, target, content, options);
/** Reads and checks: What `--version` prints: the version of the producer, alone on one line. The schema judges the text without its last line end. Throws InvalidArtifactError when it breaks its contract. */
export const readVersionText = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof VersionText>> => read(VersionText, tree, options);
/** Checks, then writes all or nothing: What `--version` prints: the version of the producer, alone on one line. The schema judges the text without its last line end. Throws InvalidArtifactError when it breaks its contract. */
export const writeVersionText = (target: Target, content: WritableContent<typeof VersionText>, options?: WriteOptions): Promise<void> => write(VersionText, target, content, options);
