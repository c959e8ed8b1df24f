import { addCategoricalTrees } from "./add-categorical-trees.ts";
import { addNumericTrees } from "./add-numeric-trees.ts";
import { fillSlots } from "./fill-slots.ts";
import type { Forest } from "./forest.ts";

/** Adds what trees `fromTree` to `toTree` answer for the row whose slots begin at `base` to the scores from `at` on. */
export type AddTrees = (
  forest: Forest,
  fromTree: number,
  toTree: number,
  slots: Float64Array,
  base: number,
  out: Float64Array,
  at: number,
) => void;

/** Raw scores of a model. */
export interface TreeSums {
  /** One row. */
  sumRow(row: ArrayLike<number>, out: Float64Array): void;
  /** Many rows, one after the other in `rows` and in `out`. */
  sumRows(rows: ArrayLike<number>, rowCount: number, out: Float64Array): void;
}

const blockRows = 32;
const blockTrees = 16;

/** The summing functions of a forest. Sums run in the order of the trees, so that rounding is the library's own. */
export function createTreeSums(forest: Forest): TreeSums {
  const { featureCount, groupCount, root } = forest;
  const addTrees = forest.sets ? addCategoricalTrees : addNumericTrees;
  // A leaf reads slot 0 without meaning it.
  const slotCount = Math.max(1, forest.slotFeature.length);
  let slots = new Float64Array(slotCount);
  return {
    sumRow(row, out) {
      fillSlots(forest, row, 0, slots, 0);
      if (!forest.baseScoreLast) out.set(forest.baseScore);
      addTrees(forest, 0, root.length, slots, 0, out, 0);
      if (forest.baseScoreLast) addBaseScores(forest, out);
    },
    sumRows(rows, rowCount, out) {
      if (slots.length < slotCount * blockRows) slots = new Float64Array(slotCount * blockRows);
      for (let first = 0; first < rowCount; first += blockRows) {
        const count = Math.min(blockRows, rowCount - first);
        for (let row = 0; row < count; row++) {
          fillSlots(forest, rows, (first + row) * featureCount, slots, row * slotCount);
          if (!forest.baseScoreLast) out.set(forest.baseScore, (first + row) * groupCount);
        }
        for (let tree = 0; tree < root.length; tree += blockTrees) {
          const end = Math.min(tree + blockTrees, root.length);
          for (let row = 0; row < count; row++)
            addTrees(forest, tree, end, slots, row * slotCount, out, (first + row) * groupCount);
        }
      }
      if (forest.baseScoreLast) addBaseScores(forest, out);
    },
  };
}

function addBaseScores({ baseScore, groupCount }: Forest, out: Float64Array): void {
  for (let index = 0; index < out.length; index++)
    out[index] = Math.fround((out[index] as number) + (baseScore[index % groupCount] as number));
}
