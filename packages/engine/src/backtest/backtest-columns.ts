import { unwrittenMemory } from "../numeric/unwritten-memory.ts";

/** Memory for a backtest of one length; the next backtest made with it overwrites the last one. */
export interface BacktestColumns {
  readonly position: Int8Array;
  readonly trade: Int8Array;
  readonly net: Float64Array;
  readonly equity: Float64Array;
}

/** A backtest, row by row of its frame. */
export interface Backtest extends BacktestColumns {
  /** 1 enters, -1 leaves, anything else holds. */
  readonly signal: Int8Array;
  /** What led to `net`, made when it is asked for. */
  parts(): BacktestParts;
}

/** What the net return of each row consists of. */
export interface BacktestParts {
  /** Of the bar, whoever holds it. */
  readonly ret: Float64Array;
  /** What the position of the row before earns. */
  readonly strategyRet: Float64Array;
  readonly fees: Float64Array;
  /** As a fraction of the price. */
  readonly slipCost: Float64Array;
}

/** Memory for a backtest of `length` rows. */
export function backtestColumns(length: number): BacktestColumns {
  const memory = unwrittenMemory(length * 18);
  return {
    net: new Float64Array(memory, 0, length),
    equity: new Float64Array(memory, length * 8, length),
    position: new Int8Array(memory, length * 16, length),
    trade: new Int8Array(memory, length * 17, length),
  };
}
