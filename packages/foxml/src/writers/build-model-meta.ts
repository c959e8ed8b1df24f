import { createHash } from "node:crypto";
import { type ModelMeta, TrainedModel } from "@quantlab/contracts/foxml/v1";
import type { SequenceSpec } from "../model-store/model-inputs.ts";
import { BuilderInputError } from "./builder-input-error.ts";
import { byCodePoint } from "./code-points.ts";
import { familyName, type ModelAddress, modelPath } from "./model-path.ts";
import { plainJson, requireSchema } from "./plain-json.ts";

type Ranking = NonNullable<ModelMeta["cross_sectional_ranking"]>;

/** Members that the builder computes or takes from elsewhere in its input. */
type Computed =
  | "family"
  | "target"
  | "view"
  | "route"
  | "symbol"
  | "routing"
  | "feature_list"
  | "features"
  | "feature_names"
  | "n_features"
  | "metrics"
  | "model_checksum"
  | "interval_minutes"
  | "input_mode"
  | "sequence_length"
  | "sequence_channels"
  | "sequence_normalization"
  | "cross_sectional_ranking"
  | "cv_scores"
  | "cv_mean"
  | "cv_std";

/** What metadata are built from. */
export interface ModelMetaInput extends ModelAddress {
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

const computed: readonly string[] = (
  "family target view route symbol routing feature_list features feature_names n_features metrics model_checksum interval_minutes " +
  "input_mode sequence_length sequence_channels sequence_normalization cross_sectional_ranking cv_scores cv_mean cv_std"
).split(" ");

/**
 * The content of model_meta.json: what can be computed is computed (sorted `feature_list` beside the training order in `features`,
 * `n_features`, the checksum, the summary of `cv_scores`), and what would contradict it is refused. Throws BuilderInputError.
 */
export function buildModelMeta(input: ModelMetaInput): ModelMeta {
  modelPath(input);
  const { view, sequence } = input;
  const features = uniqueNames(input.features ?? [], "/features");
  if ((features.length === 0) !== (sequence !== undefined))
    throw new BuilderInputError(
      "/features",
      sequence ? "a model of raw sequences has features" : "there are none",
      "Give features, or a sequence instead.",
    );
  if (!(input.model instanceof Uint8Array) || input.model.length === 0)
    throw new BuilderInputError("/model", "there are no bytes of a model", "Give the bytes of the saved model file.");
  if (!(Number.isFinite(input.intervalMinutes) && input.intervalMinutes > 0))
    throw new BuilderInputError(
      "/intervalMinutes",
      `${input.intervalMinutes} is no interval`,
      "Measure the length of a bar in minutes.",
    );
  for (const name of Object.keys(input.more ?? {}))
    if (computed.includes(name))
      throw new BuilderInputError(
        `/more/${name}`,
        "the builder writes this member itself",
        "Give it where the input has a place for it, or leave it out.",
      );
  const meta = plainJson(
    {
      ...input.more,
      family: familyName(input.family),
      target: input.target,
      view,
      route: view,
      symbol: view === "SYMBOL_SPECIFIC" ? input.symbol : undefined,
      feature_list: [...features].sort(byCodePoint),
      features: sequence ? undefined : features,
      n_features: features.length,
      metrics: input.metrics,
      model_checksum: createHash("sha256").update(input.model).digest("hex"),
      interval_minutes: input.intervalMinutes,
      input_mode: sequence ? "raw_sequence" : "features",
      ...(sequence && sequenceMembers(sequence)),
      cross_sectional_ranking: input.ranking && rankingMembers(input.ranking, sequence),
      ...(input.cvScores && cvMembers(input.cvScores)),
    },
    "",
  );
  requireSchema(TrainedModel.files["model_meta.json"], meta);
  requirePossibleFigures(meta as ModelMeta);
  return meta as ModelMeta;
}

function sequenceMembers({ length, channels, normalization }: SequenceSpec) {
  if (!(Number.isInteger(length) && length > 0))
    throw new BuilderInputError("/sequence/length", `${length} is no number of bars`, "Give a whole number above 0.");
  if (uniqueNames(channels, "/sequence/channels").length === 0)
    throw new BuilderInputError(
      "/sequence/channels",
      "there are none",
      "Give the columns of a bar, in the order of the training.",
    );
  // The schema would let null pass.
  if (!normalization)
    throw new BuilderInputError("/sequence/normalization", "it is missing", "Give returns, log_returns or minmax.");
  return { sequence_length: length, sequence_channels: channels, sequence_normalization: normalization };
}

function rankingMembers(ranking: NonNullable<ModelMetaInput["ranking"]>, sequence: SequenceSpec | undefined) {
  const { targetType, lossType, trainingMetrics } = ranking;
  for (const name of ["targetType", "lossType", "trainingMetrics"] as const)
    if (ranking[name] === undefined)
      throw new BuilderInputError(
        `/ranking/${name}`,
        "it is missing",
        "Give target, loss and figures of the training.",
      );
  return {
    enabled: true,
    target_type: targetType,
    loss_type: lossType,
    sequence_length: sequence?.length ?? null,
    normalization: sequence?.normalization ?? null,
    training_metrics: trainingMetrics,
  };
}

function cvMembers(scores: readonly number[]) {
  if (!Array.isArray(scores) || scores.length === 0 || !scores.every(Number.isFinite))
    throw new BuilderInputError(
      "/cvScores",
      "there has to be a finite score for each fold",
      "Leave cvScores out where nothing was validated.",
    );
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  return { cv_scores: scores, cv_mean: mean, cv_std: Math.sqrt(variance) };
}

function uniqueNames(names: readonly string[], pointer: string): readonly string[] {
  if (!Array.isArray(names)) throw new BuilderInputError(pointer, "it is no list", "Give a list of names.");
  for (const [index, name] of names.entries())
    if (typeof name !== "string" || name === "" || names.indexOf(name) !== index)
      throw new BuilderInputError(
        `${pointer}/${index}`,
        `${JSON.stringify(name)} is empty or there twice`,
        "Give each name once.",
      );
  return names;
}

/** Correlations lie between -1 and 1, parts of a whole between 0 and 1. */
function requirePossibleFigures({ metrics, cross_sectional_ranking: ranking }: ModelMeta): void {
  const training = ranking?.training_metrics;
  const figures = [
    ["/metrics/mean_IC", metrics.mean_IC, -1],
    ["/metrics/mean_RankIC", metrics.mean_RankIC, -1],
    ["/metrics/hit_rate", metrics.hit_rate, 0],
    ["/ranking/trainingMetrics/best_ic", training?.best_ic, -1],
    ["/ranking/trainingMetrics/ic_hit_rate", training?.ic_hit_rate, 0],
  ] as const;
  for (const [pointer, figure, least] of figures)
    if (typeof figure === "number" && !(figure >= least && figure <= 1))
      throw new BuilderInputError(
        pointer,
        `${figure} is not between ${least} and 1`,
        "Give correlations and fractions, not percent.",
      );
}
