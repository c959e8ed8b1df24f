import type { ModelMeta } from "@quantlab/contracts/foxml/v1";
import { isObject } from "./json-document.ts";
import { ModelStoreError, type ModelStoreErrorCode } from "./model-store-error.ts";

/** Metadata whose values nobody has judged yet. */
export type MetaMembers = { readonly [Name in keyof ModelMeta]?: unknown };

/** What a model of raw sequences reads. */
export interface SequenceSpec {
  /** Bars of a sequence. */
  readonly length: number;
  /** Columns of a bar, in the order in which the model reads them. */
  readonly channels: readonly string[];
  readonly normalization: "returns" | "log_returns" | "minmax";
}

/** How a model that ranks symbols against each other was trained. Its scores compare only within one timestamp. */
export interface RankingSpec {
  readonly targetType: "cs_percentile" | "cs_zscore" | "vol_scaled";
  readonly lossType: string;
  /** Undefined where the metadata leave it to the sequence. */
  readonly sequenceLength: number | undefined;
  readonly normalization: SequenceSpec["normalization"] | undefined;
  readonly trainingMetrics: Readonly<Record<string, unknown>>;
}

const targetTypes = ["cs_percentile", "cs_zscore", "vol_scaled"] as const;
const normalizations = ["returns", "log_returns", "minmax"] as const;

/** What a model reads: "features", also where the metadata do not say, or "raw_sequence". Throws ModelStoreError for anything else. */
export function inputMode({ input_mode: mode }: MetaMembers): "features" | "raw_sequence" {
  if (mode === undefined || mode === null || mode === "features") return "features";
  if (mode === "raw_sequence") return mode;
  throw wrong("INPUT_MODE", "/input_mode", `input_mode is ${JSON.stringify(mode)}`, "Write features or raw_sequence.");
}

/**
 * The features that inference builds, in the order of `feature_list`, for older metadata of what stands in for it; empty for raw
 * sequences. The order is not that of the model's columns: `loadTreeModel` knows that one. Throws ModelStoreError where there is no list.
 */
export function featureList(meta: MetaMembers): readonly string[] {
  if (inputMode(meta) === "raw_sequence") return [];
  const member = (["feature_list", "features", "feature_names"] as const).find((name) => (meta[name] ?? null) !== null);
  const list = member && meta[member];
  if (isNames(list) && list.length > 0) return list;
  const message = member ? `${member} is no list of names` : "the metadata list no features";
  throw wrong(
    "FEATURES_MISSING",
    `/${member ?? "feature_list"}`,
    message,
    "Write feature_list: the sorted names of the features.",
  );
}

/** Length, channels and normalisation of a model of raw sequences, undefined for other models. Throws ModelStoreError where one is missing: nothing is guessed. */
export function sequenceSpec(meta: MetaMembers): SequenceSpec | undefined {
  if (inputMode(meta) === "features") return undefined;
  const { sequence_length: length, sequence_channels: channels, sequence_normalization: normalization } = meta;
  const lacking = (member: string, expected: string) =>
    wrong(
      "SEQUENCE_INCOMPLETE",
      `/${member}`,
      `a model of raw sequences has no usable ${member}`,
      `Write ${expected}, as in the training.`,
    );
  if (typeof length !== "number" || !Number.isInteger(length) || length <= 0)
    throw lacking("sequence_length", "a whole number of bars above 0");
  if (!isNames(channels) || channels.length === 0) throw lacking("sequence_channels", "the columns of a bar");
  const known = normalizations.find((name) => name === normalization);
  if (known === undefined) throw lacking("sequence_normalization", normalizations.join(", "));
  return { length, channels, normalization: known };
}

/** Target, loss and figures of a model with a ranking objective, undefined for other models. Throws ModelStoreError where one is missing. */
export function rankingSpec({ cross_sectional_ranking: ranking }: MetaMembers): RankingSpec | undefined {
  if (ranking === undefined || ranking === null) return undefined;
  const lacking = (member: string, expected: string) =>
    wrong(
      "RANKING_INCOMPLETE",
      `/cross_sectional_ranking${member}`,
      `the ranking objective has no usable${member.replace("/", " ") || " description"}`,
      `Write ${expected}.`,
    );
  if (typeof ranking !== "object" || Array.isArray(ranking))
    throw lacking("", "an object with enabled, target_type and loss_type");
  const members = ranking as Readonly<Record<string, unknown>>;
  if (typeof members.enabled !== "boolean") throw lacking("/enabled", "true or false");
  if (!members.enabled) return undefined;
  const targetType = targetTypes.find((name) => name === members.target_type);
  if (targetType === undefined) throw lacking("/target_type", targetTypes.join(", "));
  const { loss_type: lossType, sequence_length: length, training_metrics: metrics } = members;
  if (typeof lossType !== "string" || lossType === "") throw lacking("/loss_type", "the loss of the training");
  if (!isObject(metrics)) throw lacking("/training_metrics", "the figures of the training");
  return {
    targetType,
    lossType,
    sequenceLength: typeof length === "number" ? length : undefined,
    normalization: normalizations.find((name) => name === members.normalization),
    trainingMetrics: metrics,
  };
}

/** Whether a value is a list of names. */
export function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "");
}

function wrong(code: ModelStoreErrorCode, pointer: string, message: string, remedy: string): ModelStoreError {
  return new ModelStoreError(code, message, remedy, { file: "model_meta.json", pointer });
}
