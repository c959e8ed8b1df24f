import { addTo, linearLeafValue } from "./add-leaf.ts";
import type { AddTrees } from "./sum-trees.ts";

/**
 * Adds trees without categorical splits. Four trees are walked in step: while one waits for memory, the others move on.
 * Plain functions over local arrays, no closures, because several models in one process share this code.
 */
export const addNumericTrees: AddTrees = (forest, fromTree, toTree, slots, base, out, at) => {
  const { root, group, slot, threshold, child, splitCount, single, linear } = forest;
  let tree = fromTree;
  for (; tree + 3 < toTree && linear === undefined; tree += 4) {
    let first = root[tree] as number;
    let second = root[tree + 1] as number;
    let third = root[tree + 2] as number;
    let fourth = root[tree + 3] as number;
    while (first < splitCount || second < splitCount || third < splitCount || fourth < splitCount) {
      first = step(first, slot, threshold, child, slots, base);
      second = step(second, slot, threshold, child, slots, base);
      third = step(third, slot, threshold, child, slots, base);
      fourth = step(fourth, slot, threshold, child, slots, base);
    }
    addTo(out, at + (group[tree] as number), threshold[first] as number, single);
    addTo(out, at + (group[tree + 1] as number), threshold[second] as number, single);
    addTo(out, at + (group[tree + 2] as number), threshold[third] as number, single);
    addTo(out, at + (group[tree + 3] as number), threshold[fourth] as number, single);
  }
  for (; tree < toTree; tree++) {
    let place = root[tree] as number;
    while (place < splitCount) place = step(place, slot, threshold, child, slots, base);
    const value = linear ? linearLeafValue(forest, linear, place, slots, base) : (threshold[place] as number);
    addTo(out, at + (group[tree] as number), value, single);
  }
};

function step(
  place: number,
  slot: Int32Array,
  threshold: Float64Array,
  child: Int32Array,
  slots: Float64Array,
  base: number,
): number {
  const passes = (slots[base + (slot[place] as number)] as number) <= (threshold[place] as number);
  // The comparison becomes an index: a branch here would be guessed wrong half the time.
  return child[(place << 1) | Number(passes)] as number;
}
