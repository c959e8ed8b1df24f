import { FeatureVectorError } from "./feature-vector-error.ts";
import { type Forest, slotViews } from "./forest.ts";

/** LightGBM takes everything this close to zero for zero; the float32 nearest to 1e-35. */
const zeroThreshold = Math.fround(1e-35);
const mostCategory = 2 ** 24;

/**
 * Writes the slots of the row that begins at `rowStart` into `slots` from `base` on. LightGBM reads doubles, XGBoost
 * rounds to float32 first. Throws FeatureVectorError for a value that is no number.
 */
export function fillSlots(
  { slotFeature, viewEnd, single }: Forest,
  row: ArrayLike<number>,
  rowStart: number,
  slots: Float64Array,
  base: number,
): void {
  for (let slot = 0; slot < slotFeature.length; slot++) {
    const value = row[rowStart + (slotFeature[slot] as number)];
    if (typeof value !== "number") throw noNumber(rowStart + (slotFeature[slot] as number), value, row.length);
    slots[base + slot] = single ? Math.fround(value) : Math.abs(value) <= zeroThreshold ? 0 : value;
  }
  // One loop a view, without a choice of view inside: this runs for every row.
  let slot = viewEnd[slotViews.raw] as number;
  for (; slot < (viewEnd[slotViews.missingAsZero] as number); slot++)
    if (Number.isNaN(slots[base + slot])) slots[base + slot] = 0;
  for (; slot < (viewEnd[slotViews.zeroAsMissing] as number); slot++)
    if (slots[base + slot] === 0) slots[base + slot] = Number.NaN;
  for (; slot < (viewEnd[slotViews.negatedRaw] as number); slot++) slots[base + slot] = -(slots[base + slot] as number);
  for (; slot < (viewEnd[slotViews.negatedZeroAsMissing] as number); slot++) {
    const value = slots[base + slot] as number;
    slots[base + slot] = value === 0 ? Number.NaN : -value;
  }
  for (; slot < (viewEnd[slotViews.truncatedCategory] as number); slot++) {
    const value = slots[base + slot] as number;
    slots[base + slot] = setBit(value, value > -1 && value < 2 ** 31 - 1);
  }
  for (; slot < slotFeature.length; slot++) {
    const value = slots[base + slot] as number;
    slots[base + slot] = setBit(value, value >= 0 && value < mostCategory);
  }
}

const setBit = (value: number, known: boolean): number =>
  known ? Math.trunc(value) + 1 : Number.isNaN(value) ? 0 : -1;

function noNumber(place: number, value: unknown, length: number): FeatureVectorError {
  const what = value === null ? "null" : typeof value;
  return new FeatureVectorError(`the value at ${place} is ${what}, no number`, length, length);
}
