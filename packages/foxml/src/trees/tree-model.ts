/** How `loadModel` reads a model. */
export interface LoadModelOptions {
  /** Which format the text has to be in; by default its content says so. */
  readonly format?: "lightgbm" | "xgboost";
  /** Use only the first iterations (boosting rounds), as `num_iteration` and `iteration_range` do; by default all. */
  readonly iterations?: number;
}

/** A gradient-boosted tree model, ready to predict. Synchronous, immutable, without access to files or network. */
export interface TreeModel {
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
