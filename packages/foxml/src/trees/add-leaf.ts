import type { Forest, ForestLinear } from "./forest.ts";

/** What a linear forest answers at a leaf: its linear function, or its plain value when a feature of it is missing. */
export function linearLeafValue(
  { threshold, splitCount }: Forest,
  linear: ForestLinear,
  place: number,
  slots: Float64Array,
  base: number,
): number {
  const leaf = place - splitCount;
  if (linear.active[leaf] === 0) return threshold[place] as number;
  let value = linear.constant[leaf] as number;
  for (let term = linear.start[leaf] as number; term < (linear.start[leaf + 1] as number); term++) {
    const feature = slots[base + (linear.slot[term] as number)] as number;
    if (Number.isNaN(feature)) return threshold[place] as number;
    value += (linear.coefficient[term] as number) * feature;
  }
  return value;
}

/** Adds a leaf's value to an output, in the precision of the forest. */
export function addTo(out: Float64Array, output: number, value: number, single: boolean): void {
  const sum = (out[output] as number) + value;
  out[output] = single ? Math.fround(sum) : sum;
}
