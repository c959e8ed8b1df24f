import { unwrittenMemory } from "../numeric/unwritten-memory.ts";

/** Memory for a backtest of one length; the next backtest made with it overwrites the last one. */
export interface BacktestColumns {
  /** What is held after the row: 1 or 0. */
  readonly position: Int8Array;
  /** 1 where the row enters, -1 where it leaves, else 0. */
  readonly trade: Int8Array;
  /** Return of the row after costs, as a fraction. */
  readonly net: Float64Array;
  /** The product of 1 + `net` up to the row: a multiple of the equity at the start. */
  readonly equity: Float64Array;
}

/** A backtest, row by row of its frame. */
export interface Backtest extends BacktestColumns {
  /** 1 enters, -1 leaves, anything else holds. */
  readonly signal: Int8Array;
  /** What led to `net`, made when it is asked for. */
  parts(): BacktestParts;
}

/** What the net return of each row consists of, as fractions. */
export interface BacktestParts {
  /** Of the bar, whoever holds it. */
  readonly ret: Float64Array;
  /** What the position of the row before earns. */
  readonly strategyRet: Float64Array;
  readonly fees: Float64Array;
  /** Of the price. */
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
