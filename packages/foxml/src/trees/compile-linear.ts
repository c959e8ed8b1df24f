import { type ForestLinear, slotViews } from "./forest.ts";
import type { SlotTable } from "./slot-table.ts";
import type { TreeColumns } from "./tree-columns.ts";

/** Linear leaves of all trees in shared arrays (`slot` still holds numbers of the table), undefined when no tree has any. */
export function compileLinear(
  trees: readonly TreeColumns[],
  leafCount: number,
  table: SlotTable,
): ForestLinear | undefined {
  if (!trees.some((tree) => tree.linear)) return undefined;
  const termCount = trees.reduce((sum, tree) => sum + (tree.linear?.feature.length ?? 0), 0);
  const constant = new Float64Array(leafCount);
  const start = new Int32Array(leafCount + 1);
  const active = new Uint8Array(leafCount);
  const slot = new Int32Array(termCount);
  const coefficient = new Float64Array(termCount);
  let leaf = 0;
  let term = 0;
  for (const { linear, leaf: values } of trees) {
    for (let index = 0; index < values.length; index++, leaf++) {
      if (linear) {
        active[leaf] = 1;
        constant[leaf] = linear.constant[index] as number;
        for (let from = linear.start[index] as number; from < (linear.start[index + 1] as number); from++, term++) {
          slot[term] = table.numberOf(linear.feature[from] as number, slotViews.raw);
          coefficient[term] = linear.coefficient[from] as number;
        }
      }
      start[leaf + 1] = term;
    }
  }
  return { constant, start, slot, coefficient, active };
}
