import { bufferLength, kernelBlocks } from "../kernel/blocks.ts";

/** The sum of the first `length` values, in the order in which numpy adds a contiguous column: buffers of 8,192, halved down to blocks of eight lanes. */
export function pairwiseSum(values: Float64Array, length: number = values.length): number {
  const { loops, values: buffer } = kernelBlocks();
  let total = 0;
  for (let start = 0; start < length; start += bufferLength) {
    const count = Math.min(bufferLength, length - start);
    buffer.set(values.subarray(start, start + count));
    total += loops.sum(buffer.byteOffset, count);
  }
  return total;
}

/** The sum of the squared distances from `center`, in the same order. */
export function pairwiseSquares(values: Float64Array, center: number): number {
  const { loops, values: buffer } = kernelBlocks();
  const { length } = values;
  let total = 0;
  for (let start = 0; start < length; start += bufferLength) {
    const count = Math.min(bufferLength, length - start);
    buffer.set(values.subarray(start, start + count));
    total += loops.squares(buffer.byteOffset, count, center);
  }
  return total;
}
