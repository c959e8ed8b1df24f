/** Bits of `TreeColumns.decision`; the same places as in LightGBM's `decision_type`. */
export const decisionBits = {
  categorical: 1,
  defaultLeft: 2,
  missingZero: 4,
  missingNan: 8,
} as const;

/** Leaves that hold a linear function: `constant + Σ coefficient × feature`, or the plain leaf value if one is missing. */
export interface LinearLeaves {
  readonly constant: Float64Array;
  /** Terms of leaf i: from `start[i]` to `start[i + 1]`. */
  readonly start: Int32Array;
  readonly feature: Int32Array;
  readonly coefficient: Float64Array;
}

/**
 * One decision tree, independent of the library that wrote it. A child >= 0 is a node, a child < 0 is leaf `~child`.
 * A numeric node sends `value <= threshold` left; a threshold of NaN sends no number left. A categorical node holds in
 * `threshold` an index into `categories` and sends members left.
 */
export interface TreeColumns {
  readonly root: number;
  readonly feature: Int32Array;
  readonly decision: Uint8Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaf: Float64Array;
  /** Bit 0: a missing value is a member; bit c + 1: category c is. */
  readonly categories: readonly Uint32Array[];
  readonly linear?: LinearLeaves;
}

/** A parsed model: everything that evaluation needs, still in columns as the file has them. */
export interface ParsedModel {
  readonly format: "lightgbm" | "xgboost";
  /** Version of the format (`v4`) or of the library (`3.2.0`), as the file states it. */
  readonly version: string;
  /** As the file states it, "" for a custom objective. */
  readonly objective: string;
  readonly featureNames: readonly string[];
  readonly featureCount: number;
  readonly groupCount: number;
  readonly trees: readonly TreeColumns[];
  /** Output to which each tree adds. */
  readonly treeGroup: Int32Array;
  /** First tree of each iteration, and the number of trees at the end. */
  readonly iterationStart: Int32Array;
  /** Start value of each output, before any tree. */
  readonly baseScore: Float64Array;
  /** The base score is added after the trees instead (`dart` before XGBoost 1.4), which rounds differently. */
  readonly baseScoreLast: boolean;
  /** Divide sums by the number of iterations (random forests of LightGBM) before the link. */
  readonly averaged: boolean;
  readonly link: Link;
  readonly bestIteration?: number;
}

/** From raw scores to predictions. */
export type Link =
  | { readonly name: "identity" | "exp" | "softmax" | "argmax" | "signed-square" | "log1p-exp" | "step" }
  | { readonly name: "sigmoid"; readonly slope: number };
