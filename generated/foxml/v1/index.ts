// Made by `npm run generate` from the kinds of schemas/foxml/v1. Do not edit.
import type { Target } from "../../../src/target.ts";
import type { Tree } from "../../../src/tree/tree.ts";
import { type ContentIn, read, type ReadOptions } from "../../../src/read.ts";
import { type WritableContent, write, type WriteOptions } from "../../../src/write.ts";
import { BridgeAlpacaEvent } from "./descriptors/bridge-alpaca-events.ts";
import { BridgeEvent } from "./descriptors/bridge-events.ts";
import { ControlAnswer } from "./descriptors/control-answer.ts";
import { ControlRefusal } from "./descriptors/control-refusal.ts";
import { ControlRequest } from "./descriptors/control-request.ts";
import { ControlState } from "./descriptors/control-state.ts";
import { Dashboard } from "./descriptors/dashboard.ts";
import { EngineHistory } from "./descriptors/engine-history.ts";
import { EngineState } from "./descriptors/engine-state.ts";
import { KillSwitchAnswer } from "./descriptors/kill-switch-answer.ts";
import { TargetRouting } from "./descriptors/routing-decision.ts";
import { TrainedModel } from "./descriptors/trained-model.ts";
import { TrainingEvent } from "./descriptors/training-events.ts";
import { TrainingProcess } from "./descriptors/training-process.ts";
import { TrainingRun } from "./descriptors/training-run.ts";

export type { FoxmlView, BridgeAlpacaEventsRecent, EngineDecisionTrace, EngineMarketSnapshot, BridgeEventsRecent, CrossSectionalRanking, TrainingArguments, ModelRouting, CrossSectionalNormalization, BridgeAlpacaStatus, BridgeCilsStats, BridgeCilsArm, BridgeControlStatus, BridgeDecisionsRecent, EngineDecision, BridgeMetrics, BridgePositions, BridgePosition, BridgeRiskStatus, BridgeRiskWarning, BridgeState, BridgeTradesHistory, EngineTrade, BridgeHealth, BridgeProbe, BridgeProbeRequest, BridgeProbeRefusal, BridgeProbeStranger, BridgeProbeSocket, BridgeProbePing, EnginePosition, RouteDecision, ModelFingerprints, ModelMeta, ModelMetrics, RankingMetrics, ModelReproducibility, FeatureSelectionRouting, SelectionRoute, SelectionTally, GlobalRouting, RoutingFingerprint, RoutingTally, TrainingManifest, IndexedTarget, PlanHashes, RunIdentity, Experiment, TrainingResultsSummary, FamilyResult, TrainingTally, TrainingSummary } from "./types.ts";
export { BridgeAlpacaEvent, BridgeEvent, ControlAnswer, ControlRefusal, ControlRequest, ControlState, Dashboard, EngineHistory, EngineState, KillSwitchAnswer, TargetRouting, TrainedModel, TrainingEvent, TrainingProcess, TrainingRun };

/** Reads and checks: One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open. Throws InvalidArtifactError when it breaks its contract. */
export const readBridgeAlpacaEvent = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof BridgeAlpacaEvent>> => read(BridgeAlpacaEvent, tree, options);
/** Checks, then writes all or nothing: One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open. Throws InvalidArtifactError when it breaks its contract. */
export const writeBridgeAlpacaEvent = (target: Target, content: WritableContent<typeof BridgeAlpacaEvent>, options?: WriteOptions): Promise<void> => write(BridgeAlpacaEvent, target, content, options);
/** Reads and checks: One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of the broker stream share the socket. Throws InvalidArtifactError when it breaks its contract. */
export const readBridgeEvent = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof BridgeEvent>> => read(BridgeEvent, tree, options);
/** Checks, then writes all or nothing: One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of the broker stream share the socket. Throws InvalidArtifactError when it breaks its contract. */
export const writeBridgeEvent = (target: Target, content: WritableContent<typeof BridgeEvent>, options?: WriteOptions): Promise<void> => write(BridgeEvent, target, content, options);
/** Reads and checks: Answer of POST /api/control/pause and /api/control/resume. Throws InvalidArtifactError when it breaks its contract. */
export const readControlAnswer = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ControlAnswer>> => read(ControlAnswer, tree, options);
/** Checks, then writes all or nothing: Answer of POST /api/control/pause and /api/control/resume. Throws InvalidArtifactError when it breaks its contract. */
export const writeControlAnswer = (target: Target, content: WritableContent<typeof ControlAnswer>, options?: WriteOptions): Promise<void> => write(ControlAnswer, target, content, options);
/** Reads and checks: Answer of the bridge to a request that it refuses: statuses 400, 401, 403, 404 and 422. Throws InvalidArtifactError when it breaks its contract. */
export const readControlRefusal = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ControlRefusal>> => read(ControlRefusal, tree, options);
/** Checks, then writes all or nothing: Answer of the bridge to a request that it refuses: statuses 400, 401, 403, 404 and 422. Throws InvalidArtifactError when it breaks its contract. */
export const writeControlRefusal = (target: Target, content: WritableContent<typeof ControlRefusal>, options?: WriteOptions): Promise<void> => write(ControlRefusal, target, content, options);
/** Reads and checks: Body of POST /api/control/kill_switch. Pause and resume have no body. Throws InvalidArtifactError when it breaks its contract. */
export const readControlRequest = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ControlRequest>> => read(ControlRequest, tree, options);
/** Checks, then writes all or nothing: Body of POST /api/control/kill_switch. Pause and resume have no body. Throws InvalidArtifactError when it breaks its contract. */
export const writeControlRequest = (target: Target, content: WritableContent<typeof ControlRequest>, options?: WriteOptions): Promise<void> => write(ControlRequest, target, content, options);
/** Reads and checks: control_state.json: what the operator asked the engine for. The engine reads it before every cycle; a file that it cannot read means to it that nothing was asked. Throws InvalidArtifactError when it breaks its contract. */
export const readControlState = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof ControlState>> => read(ControlState, tree, options);
/** Checks, then writes all or nothing: control_state.json: what the operator asked the engine for. The engine reads it before every cycle; a file that it cannot read means to it that nothing was asked. Throws InvalidArtifactError when it breaks its contract. */
export const writeControlState = (target: Target, content: WritableContent<typeof ControlState>, options?: WriteOptions): Promise<void> => write(ControlState, target, content, options);
/** Reads and checks: What a bridge answered: one file an endpoint, named after its path, with the body or the frames as received. Throws InvalidArtifactError when it breaks its contract. */
export const readDashboard = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof Dashboard>> => read(Dashboard, tree, options);
/** Checks, then writes all or nothing: What a bridge answered: one file an endpoint, named after its path, with the body or the frames as received. Throws InvalidArtifactError when it breaks its contract. */
export const writeDashboard = (target: Target, content: WritableContent<typeof Dashboard>, options?: WriteOptions): Promise<void> => write(Dashboard, target, content, options);
/** Reads and checks: history.json: what the engine decided and traded; decisions of a cycle that was blocked as a whole are not in it. Throws InvalidArtifactError when it breaks its contract. */
export const readEngineHistory = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof EngineHistory>> => read(EngineHistory, tree, options);
/** Checks, then writes all or nothing: history.json: what the engine decided and traded; decisions of a cycle that was blocked as a whole are not in it. Throws InvalidArtifactError when it breaks its contract. */
export const writeEngineHistory = (target: Target, content: WritableContent<typeof EngineHistory>, options?: WriteOptions): Promise<void> => write(EngineHistory, target, content, options);
/** Reads and checks: engine_state.json: the account of the engine as it was saved after its last full cycle. Throws InvalidArtifactError when it breaks its contract. */
export const readEngineState = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof EngineState>> => read(EngineState, tree, options);
/** Checks, then writes all or nothing: engine_state.json: the account of the engine as it was saved after its last full cycle. Throws InvalidArtifactError when it breaks its contract. */
export const writeEngineState = (target: Target, content: WritableContent<typeof EngineState>, options?: WriteOptions): Promise<void> => write(EngineState, target, content, options);
/** Reads and checks: Answer of POST /api/control/kill_switch. Throws InvalidArtifactError when it breaks its contract. */
export const readKillSwitchAnswer = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof KillSwitchAnswer>> => read(KillSwitchAnswer, tree, options);
/** Checks, then writes all or nothing: Answer of POST /api/control/kill_switch. Throws InvalidArtifactError when it breaks its contract. */
export const writeKillSwitchAnswer = (target: Target, content: WritableContent<typeof KillSwitchAnswer>, options?: WriteOptions): Promise<void> => write(KillSwitchAnswer, target, content, options);
/** Reads and checks: Routing decision of a target, by its name. Throws InvalidArtifactError when it breaks its contract. */
export const readTargetRouting = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof TargetRouting>> => read(TargetRouting, tree, options);
/** Checks, then writes all or nothing: Routing decision of a target, by its name. Throws InvalidArtifactError when it breaks its contract. */
export const writeTargetRouting = (target: Target, content: WritableContent<typeof TargetRouting>, options?: WriteOptions): Promise<void> => write(TargetRouting, target, content, options);
/** Reads and checks: Directory of one trained model: its metadata, the model file of its family, and what inference needs beside it. Throws InvalidArtifactError when it breaks its contract. */
export const readTrainedModel = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof TrainedModel>> => read(TrainedModel, tree, options);
/** Checks, then writes all or nothing: Directory of one trained model: its metadata, the model file of its family, and what inference needs beside it. Throws InvalidArtifactError when it breaks its contract. */
export const writeTrainedModel = (target: Target, content: WritableContent<typeof TrainedModel>, options?: WriteOptions): Promise<void> => write(TrainedModel, target, content, options);
/** Reads and checks: One event of a training run, as a frame of /ws/training or as a line of the file that is written when no bridge answers. On the socket a ping may stand between them. Throws InvalidArtifactError when it breaks its contract. */
export const readTrainingEvent = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof TrainingEvent>> => read(TrainingEvent, tree, options);
/** Checks, then writes all or nothing: One event of a training run, as a frame of /ws/training or as a line of the file that is written when no bridge answers. On the socket a ping may stand between them. Throws InvalidArtifactError when it breaks its contract. */
export const writeTrainingEvent = (target: Target, content: WritableContent<typeof TrainingEvent>, options?: WriteOptions): Promise<void> => write(TrainingEvent, target, content, options);
/** Reads and checks: foxml_training.pid: the training process that is running, for whoever wants to watch or end it. Throws InvalidArtifactError when it breaks its contract. */
export const readTrainingProcess = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof TrainingProcess>> => read(TrainingProcess, tree, options);
/** Checks, then writes all or nothing: foxml_training.pid: the training process that is running, for whoever wants to watch or end it. Throws InvalidArtifactError when it breaks its contract. */
export const writeTrainingProcess = (target: Target, content: WritableContent<typeof TrainingProcess>, options?: WriteOptions): Promise<void> => write(TrainingProcess, target, content, options);
/** Reads and checks: Root directory of one training run: its manifest, what holds for the whole run, and below targets/ the models. Throws InvalidArtifactError when it breaks its contract. */
export const readTrainingRun = (tree: Tree, options?: ReadOptions): Promise<ContentIn<typeof TrainingRun>> => read(TrainingRun, tree, options);
/** Checks, then writes all or nothing: Root directory of one training run: its manifest, what holds for the whole run, and below targets/ the models. Throws InvalidArtifactError when it breaks its contract. */
export const writeTrainingRun = (target: Target, content: WritableContent<typeof TrainingRun>, options?: WriteOptions): Promise<void> => write(TrainingRun, target, content, options);
