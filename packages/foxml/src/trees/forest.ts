/** How a slot is made from its feature. */
export const slotViews = {
  raw: 0,
  missingAsZero: 1,
  zeroAsMissing: 2,
  negatedRaw: 3,
  negatedZeroAsMissing: 4,
  /** Bit of a category set; truncates like a cast to int, as LightGBM does. */
  truncatedCategory: 5,
  /** Bit of a category set; no category below 0, as in XGBoost. */
  boundedCategory: 6,
} as const;

/** Terms of linear leaves, by leaf of the forest. */
export interface ForestLinear {
  readonly constant: Float64Array;
  readonly start: Int32Array;
  readonly slot: Int32Array;
  readonly coefficient: Float64Array;
  /** 1 for leaves that are linear. */
  readonly active: Uint8Array;
}

/**
 * All trees of a model in shared flat arrays. A row becomes slots, one for each feature and way of seeing it, such that
 * every numeric split is one comparison: `slots[slot[place]] <= threshold[place]` goes to the second child, everything
 * else, NaN too, to the first. Places below `splitCount` are splits, the others are leaves; a leaf's children are itself,
 * so that several trees can be walked in step until the last one arrives.
 */
export interface Forest {
  /** Read and add in float32, as XGBoost does; otherwise in float64. */
  readonly single: boolean;
  readonly featureCount: number;
  readonly groupCount: number;
  readonly baseScore: Float64Array;
  readonly baseScoreLast: boolean;
  readonly slotFeature: Int32Array;
  /** By view (`slotViews`): the end of its run of slots; slots are ordered by view. */
  readonly viewEnd: Int32Array;
  /** By tree: place of its root. */
  readonly root: Int32Array;
  /** By tree: the output to which it adds. */
  readonly group: Int32Array;
  readonly splitCount: number;
  /** By place. */
  readonly slot: Int32Array;
  /** By place; for leaves their value. */
  readonly threshold: Float64Array;
  /** Two by place: where to go when the comparison fails, and where when it holds. */
  readonly child: Int32Array;
  /** Undefined without categorical splits. */
  readonly sets: ForestSets | undefined;
  readonly linear: ForestLinear | undefined;
}

/** Category sets of the splits. */
export interface ForestSets {
  /** By place: 0 for a numeric split or a leaf, otherwise the number of bits of its set. */
  readonly bits: Int32Array;
  /** By place: first word of its set. */
  readonly start: Int32Array;
  readonly words: Uint32Array;
}
