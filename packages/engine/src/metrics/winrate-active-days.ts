import { bufferLength, kernelBlocks } from "../kernel/blocks.ts";

/** Of the rows that follow one with a position, the share with a gain; 0 when there is none. */
export function winrateActiveDays(position: Int8Array, net: Float64Array): number {
  const { loops, values, position: before } = kernelBlocks();
  let active = 0;
  let gains = 0;
  for (let from = 1; from < net.length; from += bufferLength) {
    const until = Math.min(net.length, from + bufferLength);
    before.set(position.subarray(from - 1, until - 1));
    values.set(net.subarray(from, until));
    active += loops.odd(before.byteOffset, until - from);
    gains += loops.gains(before.byteOffset, values.byteOffset, until - from);
  }
  return active === 0 ? 0 : gains / active;
}
