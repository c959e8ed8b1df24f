import { addTo, linearLeafValue } from "./add-leaf.ts";
import type { Forest, ForestSets } from "./forest.ts";
import type { AddTrees } from "./sum-trees.ts";

/** Adds trees of a forest with categorical splits; otherwise as addNumericTrees, whose loop has no place for sets. */
export const addCategoricalTrees: AddTrees = (forest, fromTree, toTree, slots, base, out, at) => {
  const { root, group, threshold, splitCount, single, linear } = forest;
  const sets = forest.sets as ForestSets;
  let tree = fromTree;
  for (; tree + 1 < toTree && linear === undefined; tree += 2) {
    let first = root[tree] as number;
    let second = root[tree + 1] as number;
    while (first < splitCount || second < splitCount) {
      first = step(first, forest, sets, slots, base);
      second = step(second, forest, sets, slots, base);
    }
    addTo(out, at + (group[tree] as number), threshold[first] as number, single);
    addTo(out, at + (group[tree + 1] as number), threshold[second] as number, single);
  }
  for (; tree < toTree; tree++) {
    let place = root[tree] as number;
    while (place < splitCount) place = step(place, forest, sets, slots, base);
    const value = linear ? linearLeafValue(forest, linear, place, slots, base) : (threshold[place] as number);
    addTo(out, at + (group[tree] as number), value, single);
  }
};

function step(place: number, forest: Forest, sets: ForestSets, slots: Float64Array, base: number): number {
  const value = slots[base + (forest.slot[place] as number)] as number;
  const size = sets.bits[place] as number;
  let passes = Number(value <= (forest.threshold[place] as number));
  if (size !== 0) {
    const bit = value >= 0 && value < size ? value | 0 : -1;
    passes = bit < 0 ? 0 : ((sets.words[(sets.start[place] as number) + (bit >>> 5)] as number) >>> (bit & 31)) & 1;
  }
  return forest.child[(place << 1) | passes] as number;
}
