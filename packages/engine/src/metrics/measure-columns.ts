import type { BacktestColumns } from "../backtest/backtest-columns.ts";
import { bufferLength, kernelBlocks } from "../kernel/blocks.ts";

/** What one pass over the columns of a backtest finds. */
interface Measures {
  /** Of the net returns. */
  readonly sum: number;
  /** The deepest fall below the highest equity so far, as a negative fraction; the first row is the first peak. NaN when no row has an equity. */
  readonly deepest: number;
  /** Rows that follow one with a position, and those of them that gain. */
  readonly active: number;
  readonly gains: number;
  /** Rows that enter or leave: fills, not round trips. */
  readonly trades: number;
}

/** Measures the columns of a backtest. */
export function measureColumns({ position, trade, net, equity }: BacktestColumns): Measures {
  const room = kernelBlocks();
  const { loops, state } = room;
  state.fill(0);
  state[0] = Number.NEGATIVE_INFINITY;
  state[1] = Number.POSITIVE_INFINITY;
  state[2] = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let from = 0; from < equity.length; from += bufferLength) {
    const until = Math.min(equity.length, from + bufferLength);
    // Before the first row nothing is held.
    room.position[0] = from === 0 ? 0 : (position[from - 1] as number);
    room.position.set(position.subarray(from, until), 1);
    room.trade.set(trade.subarray(from, until));
    room.values.set(net.subarray(from, until));
    room.others.set(equity.subarray(from, until));
    sum += loops.measure(
      state.byteOffset,
      until - from,
      room.position.byteOffset,
      room.trade.byteOffset,
      room.values.byteOffset,
      room.others.byteOffset,
    );
  }
  const [, deepest = 0, , active = 0, gains = 0, trades = 0] = state;
  return { sum, deepest: deepest === Number.POSITIVE_INFINITY ? Number.NaN : deepest, active, gains, trades };
}
