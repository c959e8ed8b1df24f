/** Bars as columns of equal length, in the order in which their source gives them. */
export interface Bars {
  /** Milliseconds since 1970-01-01; those of a naive index as if it were UTC. */
  readonly times: Float64Array;
  readonly zone: "naive" | "utc";
  /** Prices in the quote currency. */
  readonly open?: Float64Array;
  readonly high?: Float64Array;
  readonly low?: Float64Array;
  readonly close: Float64Array;
  /** In units of the instrument. */
  readonly volume?: Float64Array;
}
