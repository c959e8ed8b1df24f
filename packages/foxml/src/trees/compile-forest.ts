import { compileLinear } from "./compile-linear.ts";
import { negatedThreshold } from "./float-order.ts";
import { type Forest, type ForestSets, slotViews } from "./forest.ts";
import { createSlotTable, type SlotTable } from "./slot-table.ts";
import { decisionBits, type ParsedModel, type TreeColumns } from "./tree-columns.ts";

/** The first `treeCount` trees of a model as one forest. */
export function compileForest(model: ParsedModel, treeCount: number): Forest {
  const trees = model.trees.slice(0, treeCount);
  const splitCount = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const leafCount = trees.reduce((sum, tree) => sum + tree.leaf.length, 0);
  const slot = new Int32Array(splitCount + leafCount);
  const threshold = new Float64Array(splitCount + leafCount);
  const child = new Int32Array(2 * (splitCount + leafCount));
  const root = new Int32Array(trees.length);
  const table = createSlotTable();
  const sets = emptySets(trees, splitCount + leafCount);
  const categoryView = model.format === "lightgbm" ? slotViews.truncatedCategory : slotViews.boundedCategory;
  let firstSplit = 0;
  let firstLeaf = splitCount;
  let firstWord = 0;
  for (const [index, tree] of trees.entries()) {
    const placeOf = (node: number) => (node < 0 ? firstLeaf + ~node : firstSplit + node);
    root[index] = placeOf(tree.root);
    const setStarts: number[] = [];
    for (const set of tree.categories) {
      sets?.words.set(set, firstWord);
      setStarts.push(firstWord);
      firstWord += set.length;
    }
    for (let node = 0; node < tree.feature.length; node++) {
      const place = firstSplit + node;
      const categorical = ((tree.decision[node] as number) & decisionBits.categorical) !== 0;
      let passes = placeOf(tree.left[node] as number);
      let fails = placeOf(tree.right[node] as number);
      if (categorical && sets) {
        const set = tree.threshold[node] as number;
        sets.bits[place] = (tree.categories[set] as Uint32Array).length * 32;
        sets.start[place] = setStarts[set] as number;
        slot[place] = table.numberOf(tree.feature[node] as number, categoryView);
      } else {
        const question = numericQuestion(tree, node, table);
        slot[place] = question.number;
        threshold[place] = question.threshold;
        if (question.negated) [passes, fails] = [fails, passes];
      }
      child[2 * place] = fails;
      child[2 * place + 1] = passes;
    }
    threshold.set(tree.leaf, firstLeaf);
    for (let place = firstLeaf; place < firstLeaf + tree.leaf.length; place++)
      child.fill(place, 2 * place, 2 * place + 2);
    firstSplit += tree.feature.length;
    firstLeaf += tree.leaf.length;
  }
  const linear = compileLinear(trees, leafCount, table);
  const { slotFeature, viewEnd, rank } = table.columns();
  for (let place = 0; place < splitCount; place++) slot[place] = rank[slot[place] as number] as number;
  return {
    single: model.format === "xgboost",
    featureCount: model.featureCount,
    groupCount: model.groupCount,
    baseScore: model.baseScore,
    baseScoreLast: model.baseScoreLast,
    slotFeature,
    viewEnd,
    root,
    group: model.treeGroup.slice(0, trees.length),
    splitCount,
    slot,
    threshold,
    child,
    sets,
    linear: linear && { ...linear, slot: linear.slot.map((number) => rank[number] as number) },
  };
}

function emptySets(trees: readonly TreeColumns[], placeCount: number): ForestSets | undefined {
  const wordCount = trees.reduce((sum, tree) => sum + tree.categories.reduce((all, set) => all + set.length, 0), 0);
  if (wordCount === 0) return undefined;
  return { bits: new Int32Array(placeCount), start: new Int32Array(placeCount), words: new Uint32Array(wordCount) };
}

/** Default directions and ways of missing become slots, so that a comparison alone decides. */
function numericQuestion(tree: TreeColumns, node: number, table: SlotTable) {
  const bits = tree.decision[node] as number;
  const feature = tree.feature[node] as number;
  const threshold = tree.threshold[node] as number;
  const defaultLeft = (bits & decisionBits.defaultLeft) !== 0;
  // NaN fails every comparison: where it has to pass, the negated question is asked and the children change places.
  if (bits & (decisionBits.missingNan | decisionBits.missingZero) && defaultLeft) {
    const view = bits & decisionBits.missingNan ? slotViews.negatedRaw : slotViews.negatedZeroAsMissing;
    return { negated: true, number: table.numberOf(feature, view), threshold: negatedThreshold(threshold) };
  }
  const view =
    bits & decisionBits.missingNan
      ? slotViews.raw
      : bits & decisionBits.missingZero
        ? slotViews.zeroAsMissing
        : slotViews.missingAsZero;
  return { negated: false, number: table.numberOf(feature, view), threshold };
}
