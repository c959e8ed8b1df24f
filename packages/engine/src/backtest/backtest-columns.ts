/** Memory for a backtest of one length; the next backtest made with it overwrites the last one. */
export interface BacktestColumns {
  readonly position: Int8Array;
  readonly ret: Float64Array;
  readonly strategyRet: Float64Array;
  readonly trade: Int8Array;
  readonly fees: Float64Array;
  readonly slipCost: Float64Array;
  readonly net: Float64Array;
  readonly equity: Float64Array;
}

/** A backtest, row by row of its frame. */
export interface Backtest extends BacktestColumns {
  /** 1 enters, -1 leaves, anything else holds. */
  readonly signal: Int8Array;
}

/** Memory for a backtest of `length` rows. */
export function backtestColumns(length: number): BacktestColumns {
  return {
    position: new Int8Array(length),
    ret: new Float64Array(length),
    strategyRet: new Float64Array(length),
    trade: new Int8Array(length),
    fees: new Float64Array(length),
    slipCost: new Float64Array(length),
    net: new Float64Array(length),
    equity: new Float64Array(length),
  };
}
