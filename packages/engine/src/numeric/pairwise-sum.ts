const bufferLength = 8192;
const blockLength = 128;

type BlockSum = (values: Float64Array, start: number, length: number, center: number) => number;

function sumBlock(values: Float64Array, start: number, length: number): number {
  const end = start + length;
  const lanesEnd = length < 8 ? start : end - (length % 8);
  let lane0 = 0;
  let lane1 = 0;
  let lane2 = 0;
  let lane3 = 0;
  let lane4 = 0;
  let lane5 = 0;
  let lane6 = 0;
  let lane7 = 0;
  let index = start;
  for (; index < lanesEnd; index += 8) {
    lane0 += values[index] as number;
    lane1 += values[index + 1] as number;
    lane2 += values[index + 2] as number;
    lane3 += values[index + 3] as number;
    lane4 += values[index + 4] as number;
    lane5 += values[index + 5] as number;
    lane6 += values[index + 6] as number;
    lane7 += values[index + 7] as number;
  }
  let sum = lane0 + lane1 + (lane2 + lane3) + (lane4 + lane5 + (lane6 + lane7));
  for (; index < end; index++) sum += values[index] as number;
  return sum;
}

function square(distance: number): number {
  return distance * distance;
}

function sumSquaresBlock(values: Float64Array, start: number, length: number, center: number): number {
  const end = start + length;
  const lanesEnd = length < 8 ? start : end - (length % 8);
  let lane0 = 0;
  let lane1 = 0;
  let lane2 = 0;
  let lane3 = 0;
  let lane4 = 0;
  let lane5 = 0;
  let lane6 = 0;
  let lane7 = 0;
  let index = start;
  for (; index < lanesEnd; index += 8) {
    lane0 += square(center - (values[index] as number));
    lane1 += square(center - (values[index + 1] as number));
    lane2 += square(center - (values[index + 2] as number));
    lane3 += square(center - (values[index + 3] as number));
    lane4 += square(center - (values[index + 4] as number));
    lane5 += square(center - (values[index + 5] as number));
    lane6 += square(center - (values[index + 6] as number));
    lane7 += square(center - (values[index + 7] as number));
  }
  let sum = lane0 + lane1 + (lane2 + lane3) + (lane4 + lane5 + (lane6 + lane7));
  for (; index < end; index++) sum += square(center - (values[index] as number));
  return sum;
}

function sumHalves(sum: BlockSum, values: Float64Array, start: number, length: number, center: number): number {
  if (length <= blockLength) return sum(values, start, length, center);
  const half = Math.floor(length / 2);
  const left = half - (half % 8);
  return sumHalves(sum, values, start, left, center) + sumHalves(sum, values, start + left, length - left, center);
}

function sumBuffers(sum: BlockSum, values: Float64Array, length: number, center: number): number {
  let total = sumHalves(sum, values, 0, Math.min(length, bufferLength), center);
  for (let start = bufferLength; start < length; start += bufferLength) {
    total += sumHalves(sum, values, start, Math.min(bufferLength, length - start), center);
  }
  return total;
}

/** The sum of the first `length` values, in the order in which numpy adds a contiguous column: buffers of 8,192, halved down to blocks of eight lanes. */
export function pairwiseSum(values: Float64Array, length: number = values.length): number {
  return sumBuffers(sumBlock, values, length, 0);
}

/** The sum of the squared distances from `center`, in the same order. */
export function pairwiseSquares(values: Float64Array, center: number): number {
  return sumBuffers(sumSquaresBlock, values, values.length, center);
}
