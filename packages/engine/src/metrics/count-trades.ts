import { bufferLength, kernelBlocks } from "../kernel/blocks.ts";

/** How many rows enter or leave: fills, not round trips. */
export function countTrades(trade: Int8Array): number {
  const { loops, trade: buffer } = kernelBlocks();
  let count = 0;
  for (let from = 0; from < trade.length; from += bufferLength) {
    const until = Math.min(trade.length, from + bufferLength);
    buffer.set(trade.subarray(from, until));
    count += loops.odd(buffer.byteOffset, until - from);
  }
  return count;
}
