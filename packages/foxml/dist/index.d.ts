import { ModelMeta, RouteDecision, TrainingManifest, ModelFingerprints, ModelReproducibility } from '@quantlab/contracts/foxml/v1';
import { Issue, ContractsError, CheckResult } from '@quantlab/contracts';

/** Metadata whose values nobody has judged yet. */
type MetaMembers = {
    readonly [Name in keyof ModelMeta]?: unknown;
};
/** What a model of raw sequences reads. */
interface SequenceSpec {
    /** Bars of a sequence. */
    readonly length: number;
    /** Columns of a bar, in the order in which the model reads them. */
    readonly channels: readonly string[];
    readonly normalization: "returns" | "log_returns" | "minmax";
}
/** How a model that ranks symbols against each other was trained. Its scores compare only within one timestamp. */
interface RankingSpec {
    readonly targetType: "cs_percentile" | "cs_zscore" | "vol_scaled";
    readonly lossType: string;
    /** Undefined where the metadata leave it to the sequence. */
    readonly sequenceLength: number | undefined;
    readonly normalization: SequenceSpec["normalization"] | undefined;
    readonly trainingMetrics: Readonly<Record<string, unknown>>;
}
/** What a model reads: "features", also where the metadata do not say, or "raw_sequence". Throws ModelStoreError for anything else. */
declare function inputMode({ input_mode: mode }: MetaMembers): "features" | "raw_sequence";
/**
 * The features that inference builds, in the order of `feature_list`, for older metadata of what stands in for it; empty for raw
 * sequences. The order is not that of the model's columns: `loadTreeModel` knows that one. Throws ModelStoreError where there is no list.
 */
declare function featureList(meta: MetaMembers): readonly string[];
/** Length, channels and normalisation of a model of raw sequences, undefined for other models. Throws ModelStoreError where one is missing: nothing is guessed. */
declare function sequenceSpec(meta: MetaMembers): SequenceSpec | undefined;
/** Target, loss and figures of a model with a ranking objective, undefined for other models. Throws ModelStoreError where one is missing. */
declare function rankingSpec({ cross_sectional_ranking: ranking }: MetaMembers): RankingSpec | undefined;

/** Something that a caller should know and that stops nothing: what a logger would be told. */
interface StoreWarning {
    /** Stable, for programs. */
    readonly code: "MANIFEST_MISSING" | "MANIFEST_BROKEN" | "INDEX_UNUSABLE" | "NAME_REFUSED" | "TARGET_NOT_INDEXED" | "TARGET_WITHOUT_FOLDER" | "TARGET_NOT_COMPLETE" | "FAMILY_SPELLING" | "EXTENSION_UNLISTED" | "CHECKSUM_ABSENT" | "CHECKSUM_NOT_VERIFIABLE" | "FINDINGS_TOLERATED" | "MEMBER_UPGRADED" | "INTERVAL_ABSENT" | "INTERVAL_MISMATCH" | "COLUMN_ORDER" | "ROUTING_FALLBACK" | "ROUTING_DISAGREES";
    readonly message: string;
    /** Path below the run, "" when no file is meant. */
    readonly file: string;
    /** JSON Pointer into `file`, "" for all of it. */
    readonly pointer: string;
}

/** How `assertInterval` takes a difference. */
interface AssertIntervalOptions {
    /** "strict" (default) throws, "lenient" answers a warning. */
    readonly mode?: "strict" | "lenient";
}
/**
 * Compares the interval of the training data with that of the data at hand, as numbers: 5 and 5.0 are one interval. Answers nothing when
 * they are equal. "strict" throws ModelStoreError INTERVAL_MISMATCH when they differ, and INTERVAL_ABSENT when the metadata state no
 * usable interval: the contract requires the member, and what is absent cannot be validated. "lenient" answers both as warnings, which
 * is what metadata of contract 1.0 need; the recorded engine skips an absent interval with a warning in either mode.
 */
declare function assertInterval(meta: MetaMembers, minutes: number, { mode }?: AssertIntervalOptions): readonly StoreWarning[];

/** How `loadModel` reads a model. */
interface LoadModelOptions {
    /** Which format the text has to be in; by default its content says so. */
    readonly format?: "lightgbm" | "xgboost";
    /** Use only the first iterations (boosting rounds), as `num_iteration` and `iteration_range` do; by default all. */
    readonly iterations?: number;
}
/** A gradient-boosted tree model, ready to predict. Synchronous, immutable, without access to files or network. */
interface TreeModel {
    readonly format: "lightgbm" | "xgboost";
    /** Version of LightGBM's text format (`v4`) or of the XGBoost that saved the model (`3.2.0`). */
    readonly version: string;
    /** As the file states it, for example `binary sigmoid:1` or `multi:softprob`; "" for a custom objective. */
    readonly objective: string;
    /** In the order of a row's numbers; empty when the file names none (XGBoost trained on bare arrays). */
    readonly featureNames: readonly string[];
    /** Numbers in a row. */
    readonly featureCount: number;
    /** Numbers in a prediction: 1, the classes of a multiclass model, or the targets of a multi-target one. */
    readonly outputCount: number;
    /** Numbers in a raw score; differs from `outputCount` only for `multi:softmax`, which predicts the class itself. */
    readonly rawOutputCount: number;
    /** Iterations that predictions use. */
    readonly iterationCount: number;
    /** The best iteration, from 0, that XGBoost noted with early stopping; never applied by itself. */
    readonly bestIteration: number | undefined;
    /**
     * The prediction for one row, in the unit of the objective (a probability, a count, the label's own unit): what
     * `Booster.predict` answers. `row` has `featureCount` numbers, NaN for a missing one. Throws FeatureVectorError.
     */
    predict(row: ArrayLike<number>): Float64Array;
    /** The score before the objective's link, as `raw_score=True` or `output_margin=True`. Throws FeatureVectorError. */
    predictRaw(row: ArrayLike<number>): Float64Array;
    /**
     * Predictions for `rowCount` rows that follow each other in `rows` (`rowCount × featureCount` numbers); the answer
     * has `rowCount × outputCount` numbers, row by row, equal to those of `predict`. Throws FeatureVectorError.
     */
    predictBatch(rows: Float64Array | Float32Array, rowCount: number): Float64Array;
    /** As `predictBatch`, before the link: `rowCount × rawOutputCount` numbers. Throws FeatureVectorError. */
    predictRawBatch(rows: Float64Array | Float32Array, rowCount: number): Float64Array;
}

/** Where one trained model lies in a run. */
interface ModelEntry {
    /** Name of the target: as the manifest has it where it is indexed, else as its folder is called. */
    readonly target: string;
    /** Without `view=`. */
    readonly view: string;
    /** Without `universe=`; undefined where there is no such level. */
    readonly universe: string | undefined;
    /** Without `symbol=`; undefined where there is no such level. */
    readonly symbol: string | undefined;
    /** In the letters of the document: `LightGBM` for `lightgbm` too. */
    readonly family: string;
    /** As the folder has it, without `family=`. */
    readonly familyOnDisk: string;
    /** Path below the run. */
    readonly folder: string;
    /** Names that a model can have and that are taken in the folder, a SavedModel directory included. */
    readonly modelFiles: readonly string[];
    readonly hasMetadata: boolean;
}

/** Metadata with the members of contract 1.4 that readers may count on; everything else is as it was. */
type CurrentModelMeta = ModelMeta & {
    readonly input_mode: NonNullable<ModelMeta["input_mode"]>;
    readonly model_checksum: string | null;
};
/** A member that the upgrade has set. */
interface UpgradedMember {
    /** JSON Pointer of the member. */
    readonly pointer: string;
    /** The older member whose value it has, or the default of the contract. */
    readonly from: string;
}
/** Metadata of any minor version as those of 1.4, with what was read and what was changed. */
interface UpgradedModelMeta {
    readonly meta: CurrentModelMeta;
    /** As read. */
    readonly original: Readonly<Record<string, unknown>>;
    readonly upgraded: readonly UpgradedMember[];
}
/**
 * Metadata of contract 1.0 to 1.3 as a reader of 1.4 expects them: `features`, else `feature_names`, stand in for an absent
 * `feature_list`, in the order they have; `input_mode` is "features" and `model_checksum` null where absent; `route` and `view` stand in
 * for each other. A pure function that changes nothing it is given, and nothing at all in metadata of 1.4; it judges no values. The
 * order of an older list is kept because nothing else records it: it is the order of the model's columns, which sorting would lose.
 * Throws ModelStoreError when the value is no object.
 */
declare function upgradeModelMeta(original: unknown): UpgradedModelMeta;

/** How much a model may depart from the contract and still be opened. */
interface OpenModelOptions {
    /**
     * The contract says "If model_checksum is in metadata, file hash MUST match", so that a mismatch is refused in either mode; and "If
     * model_checksum is None, LIVE_TRADING logs a warning but continues (non-strict mode)". "lenient" (default) is that non-strict mode:
     * an absent checksum is a warning. "strict" refuses it too.
     */
    readonly checksum?: "strict" | "lenient";
    /** "strict" (default) refuses a model with findings of severity error; "lenient" opens it and answers them. */
    readonly findings?: "strict" | "lenient";
    /** Most bytes of a model that are loaded into memory; 256 MiB by default. Hashing has no limit. */
    readonly modelBytes?: number;
}
/** A trained model that was found, judged and verified; its file was hashed and not opened. */
interface StoredModel extends UpgradedModelMeta {
    readonly entry: ModelEntry;
    /** Name of the model file. */
    readonly file: string;
    /** Size in bytes; undefined for a SavedModel directory. */
    readonly size: number | undefined;
    /** SHA-256 of the file; undefined for a SavedModel directory. */
    readonly sha256: string | undefined;
    /** The metadata have a checksum and the file has it too. */
    readonly isVerified: boolean;
    /** Every finding of the contract on the model. */
    readonly issues: readonly Issue[];
    readonly warnings: readonly StoreWarning[];
    /** The file as bytes, pickles too: nothing is executed. Throws ModelStoreError when there are too many or they have changed. */
    bytes(options?: {
        readonly limit?: number;
    }): Uint8Array;
    /** The file piece by piece, of any size; throws ModelStoreError at its end when it has changed. */
    chunks(): Iterable<Uint8Array>;
}

/** Values of one row by the names of the features. NaN means missing; further names are ignored. */
type FeatureValues = Readonly<Record<string, number>> | ReadonlyMap<string, number>;
/** A tree model that is asked by name: no caller has to know the order of its columns. */
interface NamedTreeModel {
    readonly model: TreeModel;
    /** Names of the columns in the order in which the model was trained. */
    readonly columns: readonly string[];
    /** Where that order comes from. */
    readonly orderedBy: "model" | "features" | "feature_names" | "feature_list";
    readonly warnings: readonly StoreWarning[];
    /** The numbers of a row in the order of the columns. Throws ModelStoreError when a feature is absent or no number. */
    row(values: FeatureValues): Float64Array;
    predict(values: FeatureValues): Float64Array;
    /** The score before the objective's link. */
    predictRaw(values: FeatureValues): Float64Array;
}
/** How `loadTreeModel` reads a model. */
interface LoadTreeModelOptions extends Pick<LoadModelOptions, "iterations"> {
    /** "strict" refuses a model whose own names stand in another order than the metadata's `features`; "lenient" (default) follows the model, which is right in any case, and warns. */
    readonly columns?: "strict" | "lenient";
}
/**
 * Loads a stored LightGBM text or XGBoost JSON model for evaluation, and ties its columns to names: those in the model itself, else the
 * training order in the metadata (`features`), and only where neither is known `feature_list`, which is sorted and need not be the order
 * of training. Throws ModelStoreError for a pickle, another format, a model of raw sequences, or metadata that name other features than
 * the model; ModelFormatError for a damaged model.
 */
declare function loadTreeModel(stored: StoredModel, options?: LoadTreeModelOptions): NamedTreeModel;

/** What stands in the way of a model, for programs. */
type ModelStoreErrorCode = "NAME_REFUSED" | "NO_RUN" | "MANIFEST_MISSING" | "MANIFEST_BROKEN" | "TARGET_UNKNOWN" | "VIEW_UNKNOWN" | "FAMILY_UNKNOWN" | "FAMILY_AMBIGUOUS" | "SYMBOL_UNKNOWN" | "SYMBOL_NEEDED" | "UNIVERSE_UNKNOWN" | "UNIVERSE_NEEDED" | "META_MISSING" | "META_BROKEN" | "MODEL_MISSING" | "MODEL_UNREADABLE" | "MODEL_TOO_LARGE" | "MODEL_UNJUDGED" | "MODEL_INVALID" | "CHECKSUM_MISMATCH" | "CHECKSUM_ABSENT" | "PICKLE_REFUSED" | "FORMAT_UNSUPPORTED" | "FEATURES_MISSING" | "FEATURE_VALUES" | "COLUMNS_DISAGREE" | "INPUT_MODE" | "SEQUENCE_INCOMPLETE" | "RANKING_INCOMPLETE" | "INTERVAL_ABSENT" | "INTERVAL_MISMATCH";
/** Where the trouble lies: a file below the run (or of the model), a JSON Pointer into it, and the findings behind it. */
interface ModelStorePlace {
    readonly file?: string;
    readonly pointer?: string;
    readonly issues?: readonly Issue[];
    readonly cause?: unknown;
}
/** A model cannot be found, trusted or used; `code` says why, `remedy` what to do next. */
declare class ModelStoreError extends ContractsError {
    readonly code: ModelStoreErrorCode;
    /** Path below the run, "" when no file is to blame. */
    readonly file: string;
    /** JSON Pointer into `file`, "" for all of it. */
    readonly pointer: string;
    /** Findings of the contract behind it. */
    readonly issues: readonly Issue[];
    constructor(code: ModelStoreErrorCode, message: string, remedy: string, place?: ModelStorePlace);
}

/** A target of a run. */
interface TargetEntry {
    readonly name: string;
    /** Its folder below targets/. */
    readonly folder: string;
    readonly hasFolder: boolean;
    readonly isIndexed: boolean;
    /** complete, partial or failed; undefined where the manifest does not say. */
    readonly status: string | undefined;
    /** Undefined where the manifest does not say. */
    readonly familiesTrained: readonly string[] | undefined;
    /** Undefined where the manifest does not say. */
    readonly view: string | undefined;
}
/** The targets of a run, and where the list comes from. */
interface TargetList {
    readonly source: "manifest" | "directories";
    /** Why the manifest was not enough; undefined when it was. */
    readonly why: string | undefined;
    readonly targets: readonly TargetEntry[];
    readonly warnings: readonly StoreWarning[];
}

/** Which model is wanted. */
interface ModelQuery {
    readonly target: string;
    /** CROSS_SECTIONAL or SYMBOL_SPECIFIC. */
    readonly view: string;
    /** In the letters of the document or as on disk. */
    readonly family: string;
    /** Needed where the view has folders of symbols. */
    readonly symbol?: string | null | undefined;
    /** Needed where several universes hold the model. */
    readonly universe?: string | null | undefined;
}

/** The routing decision on a target, and where it was found. */
interface RoutingAnswer {
    readonly target: string;
    /** Undefined when no document decides on the target. */
    readonly decision: RouteDecision | undefined;
    /** The copy under view=, the target's own document, or the global one: keyed by target as the contract has it, or wrapped. */
    readonly source: "view-copy" | "target" | "global" | "global-wrapped" | "none";
    /** Path below the run, "" for none. */
    readonly file: string;
    /** JSON Pointer of the decision. */
    readonly pointer: string;
    /** The family that the copy under view= prefers, if it names one. */
    readonly selectedFamily: string | undefined;
    readonly warnings: readonly StoreWarning[];
}

/** What `openModelStore` may be told. */
interface ModelStoreOptions extends OpenModelOptions {
    /** "optional" (default) goes by the folders when the manifest is missing or broken, and says so; "required" refuses the run. */
    readonly manifest?: "required" | "optional";
    readonly signal?: AbortSignal;
}
/** The verdict on a run and on each of its models. */
interface StoreCheck {
    readonly conforms: boolean;
    readonly run: CheckResult;
    readonly models: readonly {
        readonly entry: ModelEntry;
        readonly result: CheckResult;
    }[];
}
/** The models of one training run. What was judged once is not judged again: open a new store after a training. */
interface ModelStore {
    /** Name of the run's folder. */
    readonly name: string;
    /** The manifest as read; undefined when missing or broken. */
    readonly manifest: Readonly<Record<string, unknown>> | undefined;
    targets(): TargetList;
    /** Every model, or those that the parts of a query name, in the order of their paths. */
    models(filter?: Partial<ModelQuery>): readonly ModelEntry[];
    /** Where a model lies, without opening it. Throws ModelStoreError. */
    resolve(query: ModelQuery): ModelEntry;
    /** Finds, judges and verifies a model. Throws ModelStoreError. */
    open(query: ModelQuery): Promise<StoredModel>;
    /** The routing decision on a target, with the view's copy first where a view is given. Throws ModelStoreError for hostile names. */
    routing(target: string, view?: string): RoutingAnswer;
    /** Every rule of the contract on the run and on its models. */
    check(): Promise<StoreCheck>;
}
/**
 * Opens the results of one training run: the folder with manifest.json and targets/. Nothing outside of it is ever read, whatever links
 * and names say. Throws UnreadableFileError when there is no such folder, ModelStoreError when it is no run.
 */
declare function openModelStore(resultsDir: string, options?: ModelStoreOptions): Promise<ModelStore>;

/** The numbers handed to a predictor do not fit its model: wrong length, or a value that is no number. */
declare class FeatureVectorError extends ContractsError {
    /** Numbers that had to be there. */
    readonly expected: number;
    /** Values that were there; as many as expected when one of them is no number. */
    readonly found: number;
    constructor(message: string, expected: number, found: number);
}

/**
 * A model from LightGBM text (`Booster.save_model`) or XGBoost JSON (`Booster.save_model("model.json")`). Reads data only
 * and executes nothing, whatever the content. Throws ModelFormatError for content that is damaged, unsupported or no such
 * model (a pickle among them), UsageError for an impossible `iterations`.
 */
declare function loadModel(source: string | Uint8Array, options?: LoadModelOptions): TreeModel;

/** Where a model's text is wrong: a line of LightGBM text (from 1) or a member of XGBoost JSON. */
interface ModelPlace {
    readonly line?: number;
    readonly member?: string;
}
/** The text is no model that can be evaluated here: damaged ("malformed"), or sound and out of scope ("unsupported"). */
declare class ModelFormatError extends ContractsError {
    readonly reason: "malformed" | "unsupported";
    /** Line in LightGBM text, from 1. */
    readonly line: number | undefined;
    /** Key of LightGBM text or dotted path in XGBoost JSON. */
    readonly member: string | undefined;
    constructor(reason: "malformed" | "unsupported", message: string, remedy: string, place?: ModelPlace, options?: ErrorOptions);
}

/** What a run made of one target. */
interface TargetOutcome {
    readonly view: "CROSS_SECTIONAL" | "SYMBOL_SPECIFIC";
    readonly familiesTrained: readonly string[];
    /** Families whose training failed: they make a target partial, or failed when none is left. */
    readonly familiesFailed?: readonly string[];
    /** Best area under the curve. */
    readonly auc?: number | null;
}
/** What a manifest is built from. */
interface ManifestInput {
    /** Names the run's folder. */
    readonly runInstanceId: string;
    /** Computed from the identity where there is one; else the run is an unstable one, named after its instance. */
    readonly runId?: string;
    readonly identity?: {
        readonly strictKey: string;
        readonly replicateKey: string;
    };
    /** When the run was created: a Date, or ISO 8601. */
    readonly timestamp: Date | string;
    /** Commit of the code that trains. */
    readonly gitSha: string;
    readonly targets?: Readonly<Record<string, TargetOutcome>>;
    /** Further members of manifest.json under their own names. */
    readonly more?: Pick<TrainingManifest, "config_digest" | "experiment_config" | "run_metadata" | "experiment" | "dataset_snapshot_hash">;
}
/** The content of manifest.json, with the identifiers, the status of each target and the list of targets computed. Throws BuilderInputError. */
declare function buildManifest(input: ManifestInput): TrainingManifest;

/** What a path of the convention is made of. */
interface ModelAddress {
    readonly target: string;
    readonly view: "CROSS_SECTIONAL" | "SYMBOL_SPECIFIC";
    /** Exactly for SYMBOL_SPECIFIC. */
    readonly symbol?: string | null | undefined;
    readonly universe?: string | null | undefined;
    /** Written in the letters of the document: `lightgbm` becomes LightGBM. */
    readonly family: string;
}
/**
 * The folder of a model below its run, the one function that knows it:
 * targets/<target>/models/view=<view>/[universe=<universe>/][symbol=<symbol>/]family=<family>. Throws BuilderInputError.
 */
declare function modelPath({ target, view, symbol, universe, family }: ModelAddress): string;

type Ranking = NonNullable<ModelMeta["cross_sectional_ranking"]>;
/** Members that the builder computes or takes from elsewhere in its input. */
type Computed = "family" | "target" | "view" | "route" | "symbol" | "routing" | "feature_list" | "features" | "feature_names" | "n_features" | "metrics" | "model_checksum" | "interval_minutes" | "input_mode" | "sequence_length" | "sequence_channels" | "sequence_normalization" | "cross_sectional_ranking" | "cv_scores" | "cv_mean" | "cv_std";
/** What metadata are built from. */
interface ModelMetaInput extends ModelAddress {
    /** In the order of the training's columns; none for raw sequences. */
    readonly features?: readonly string[];
    /** Measured on the training data. */
    readonly intervalMinutes: number;
    readonly metrics: ModelMeta["metrics"];
    /** Bytes of the model file. */
    readonly model: Uint8Array;
    /** Makes the model one of raw sequences. */
    readonly sequence?: SequenceSpec;
    /** Makes the model one with a ranking objective; its sequence is that of `sequence`. */
    readonly ranking?: {
        readonly targetType: NonNullable<Ranking["target_type"]>;
        readonly lossType: string;
        readonly trainingMetrics: NonNullable<Ranking["training_metrics"]>;
    };
    readonly cvScores?: readonly number[];
    /** Further members of model_meta.json under their own names. */
    readonly more?: Omit<ModelMeta, Computed>;
}
/**
 * The content of model_meta.json: what can be computed is computed (sorted `feature_list` beside the training order in `features`,
 * `n_features`, the checksum, the summary of `cv_scores`), and what would contradict it is refused. Throws BuilderInputError.
 */
declare function buildModelMeta(input: ModelMetaInput): ModelMeta;

/** A decision, and the target that it is about. */
interface RoutingDecisionInput extends RouteDecision {
    readonly target: string;
}
/** The content of routing_decision.json: the decision by its target, winners sorted and each named once. Throws BuilderInputError. */
declare function buildRoutingDecision({ target, ...decision }: RoutingDecisionInput): Readonly<Record<string, RouteDecision>>;

/** What a builder was given cannot become a conforming artifact. */
declare class BuilderInputError extends ContractsError {
    /** JSON Pointer into the input. */
    readonly pointer: string;
    constructor(pointer: string, message: string, remedy: string);
}

/**
 * Begins a run: writes its manifest, as long as there is none. The instance is the name of the folder unless it is given. Throws
 * BuilderInputError, InvalidArtifactError when the run would break its contract, UnwritableFileError.
 */
declare function writeManifest(runDir: string, input: Omit<ManifestInput, "runInstanceId"> & {
    readonly runInstanceId?: string;
}): Promise<TrainingManifest>;
/**
 * Writes a routing decision everywhere it belongs: into the target's folder, beside the models of each view that it has, and into the
 * global document, keyed by target. The run needs its manifest. Throws BuilderInputError, InvalidArtifactError, UnwritableFileError.
 */
declare function writeRoutingDecision(runDir: string, input: RoutingDecisionInput): Promise<Readonly<Record<string, RouteDecision>>>;

/** A model, its metadata, and what the manifest is told of it. */
interface TrainedModelInput extends ModelMetaInput {
    /** Name of the model file; by default the primary name of its family. */
    readonly file?: string;
    readonly scaler?: Uint8Array;
    readonly imputer?: Uint8Array;
    readonly fingerprints?: ModelFingerprints;
    readonly reproducibility?: ModelReproducibility;
    /** Begins the run when it has no manifest yet. */
    readonly run?: Omit<ManifestInput, "runInstanceId" | "targets"> & {
        readonly runInstanceId?: string;
    };
    /** Families of the target whose training failed. */
    readonly familiesFailed?: readonly string[];
    /** Best area under the curve of the target. */
    readonly auc?: number | null;
    /** Replaces a model that is there; refused by default. */
    readonly replace?: boolean;
}
/** What was written. */
interface WrittenModel {
    /** Path below the run. */
    readonly folder: string;
    readonly file: string;
    readonly meta: ModelMeta;
    readonly manifest: TrainingManifest;
}
/**
 * Writes a model with its metadata into a run, and then the index of the manifest. Everything is judged before anything is visible: the
 * model by its rules, the run as it will be by its own. The folder of the model appears as a whole, the routing copy beside it follows,
 * the manifest is last and replaced atomically, so that whoever goes by the manifest finds what it names; its further members keep their
 * values, not the text of their numbers. Throws BuilderInputError and
 * InvalidArtifactError for what would break the contract, UsageError when the model exists, UnwritableFileError.
 */
declare function writeTrainedModel(runDir: string, input: TrainedModelInput): Promise<WrittenModel>;

export { type AssertIntervalOptions, BuilderInputError, type CurrentModelMeta, type FeatureValues, FeatureVectorError, type LoadModelOptions, type LoadTreeModelOptions, type ManifestInput, type MetaMembers, type ModelAddress, type ModelEntry, ModelFormatError, type ModelMetaInput, type ModelQuery, type ModelStore, ModelStoreError, type ModelStoreErrorCode, type ModelStoreOptions, type NamedTreeModel, type OpenModelOptions, type RankingSpec, type RoutingAnswer, type RoutingDecisionInput, type SequenceSpec, type StoreCheck, type StoreWarning, type StoredModel, type TargetEntry, type TargetList, type TargetOutcome, type TrainedModelInput, type TreeModel, type UpgradedMember, type UpgradedModelMeta, type WrittenModel, assertInterval, buildManifest, buildModelMeta, buildRoutingDecision, featureList, inputMode, loadModel, loadTreeModel, modelPath, openModelStore, rankingSpec, sequenceSpec, upgradeModelMeta, writeManifest, writeRoutingDecision, writeTrainedModel };
