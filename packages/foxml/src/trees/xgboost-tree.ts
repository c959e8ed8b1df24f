import { categorySet } from "./category-set.ts";
import { faultOfShape } from "./check-shape.ts";
import { nextDown } from "./float-order.ts";
import { floatsIn, integerIn, integersIn, memberOf, type Node, objectIn, wrongMember } from "./json-members.ts";
import { ModelFormatError } from "./model-format-error.ts";
import { decisionBits, type TreeColumns } from "./tree-columns.ts";

const most = 2 ** 31 - 1;
const mostCategory = 2 ** 24 - 1;

/** 32-bit words that the category sets of a whole model may still take. */
export interface CategoryBudget {
  words: number;
}

/** One member of `trees` as columns; throws ModelFormatError when sizes, indices or the shape do not hold. */
export function readXgboostTree(tree: Node, featureCount: number, budget: CategoryBudget): TreeColumns {
  const parameters = objectIn(tree, "tree_param");
  if (integerIn(parameters, "size_leaf_vector", 0, most, 0) > 1)
    throw new ModelFormatError(
      "unsupported",
      "leaves hold vectors (multi_strategy=multi_output_tree)",
      "Train with multi_strategy=one_output_per_tree.",
      { member: `${tree.path}.tree_param.size_leaf_vector` },
    );
  const count = integerIn(parameters, "num_nodes", 1, most);
  const leftChild = integersIn(tree, "left_children", count, -1, count - 1);
  const rightChild = integersIn(tree, "right_children", count, -1, count - 1);
  const condition = floatsIn(tree, "split_conditions", count);
  const splitIndex = integersIn(tree, "split_indices", count, 0, most);
  const defaultLeft = integersIn(tree, "default_left", count, 0, 1);
  const sets = memberOf(tree, "split_type") === undefined ? undefined : categoriesOf(tree, count, budget);

  const nodes: number[] = [];
  const leaves: number[] = [];
  const place = new Int32Array(count);
  for (let node = 0; node < count; node++)
    place[node] = leftChild[node] === -1 ? ~(leaves.push(node) - 1) : nodes.push(node) - 1;
  const columns = {
    feature: new Int32Array(nodes.length),
    decision: new Uint8Array(nodes.length),
    threshold: new Float64Array(nodes.length),
    left: new Int32Array(nodes.length),
    right: new Int32Array(nodes.length),
  };
  const categories: Uint32Array[] = [];
  for (const [index, node] of nodes.entries()) {
    const missingLeft = defaultLeft[node] === 1;
    const feature = splitIndex[node] as number;
    if (feature >= featureCount)
      throw wrongMember(`${tree.path}.split_indices.${node}`, `feature ${feature} is not there`);
    if (rightChild[node] === -1) throw wrongMember(`${tree.path}.right_children.${node}`, "a split has one child only");
    const smaller = place[leftChild[node] as number] as number;
    const larger = place[rightChild[node] as number] as number;
    const members = sets?.get(node);
    columns.feature[index] = feature;
    if (members) {
      // XGBoost sends members right.
      columns.decision[index] = decisionBits.categorical;
      columns.threshold[index] = categories.push(categorySet(members, !missingLeft)) - 1;
      columns.left[index] = larger;
      columns.right[index] = smaller;
    } else {
      const value = condition[node] as number;
      if (Number.isNaN(value)) throw wrongMember(`${tree.path}.split_conditions.${node}`, "no number");
      columns.decision[index] = decisionBits.missingNan | (missingLeft ? decisionBits.defaultLeft : 0);
      columns.threshold[index] = nextDown(value);
      columns.left[index] = smaller;
      columns.right[index] = larger;
    }
  }
  const root = place[0] as number;
  const fault = faultOfShape(root, columns.left, columns.right, leaves.length, false);
  if (fault !== undefined) throw wrongMember(`${tree.path}.left_children`, `the tree ${fault}`);
  return { root, ...columns, leaf: Float64Array.from(leaves, (node) => condition[node] as number), categories };
}

function categoriesOf(tree: Node, count: number, budget: CategoryBudget): Map<number, number[]> | undefined {
  const types = integersIn(tree, "split_type", count, 0, 1);
  if (!types.includes(1)) return undefined;
  const lengthOf = (key: string) => {
    const value = memberOf(tree, key);
    return Array.isArray(value) ? value.length : 0;
  };
  const setCount = lengthOf("categories_nodes");
  const nodes = integersIn(tree, "categories_nodes", setCount, 0, count - 1);
  const segments = integersIn(tree, "categories_segments", setCount, 0, most);
  const sizes = integersIn(tree, "categories_sizes", setCount, 0, most);
  const all = integersIn(tree, "categories", lengthOf("categories"), 0, mostCategory);
  const sets = new Map<number, number[]>();
  let unread = all.length;
  for (let index = 0; index < setCount; index++) {
    const start = segments[index] as number;
    const end = start + (sizes[index] as number);
    unread -= end - start;
    if (end > all.length || unread < 0)
      throw wrongMember(`${tree.path}.categories_segments.${index}`, `ends at ${end} of ${all.length} categories`);
    const members = Array.from(all.subarray(start, end));
    budget.words -= 1 + (members.reduce((greatest, member) => Math.max(greatest, member), 0) >>> 5);
    if (budget.words < 0)
      throw new ModelFormatError(
        "unsupported",
        "the category sets of this model take more than 64 MB",
        "Number the categories from 0 without gaps, and train again.",
        { member: `${tree.path}.categories` },
      );
    sets.set(nodes[index] as number, members);
  }
  for (let node = 0; node < count; node++)
    if (types[node] === 1 && !sets.has(node)) throw wrongMember(`${tree.path}.categories_nodes`, `lacks node ${node}`);
  for (const node of sets.keys()) if (types[node] !== 1) sets.delete(node);
  return sets;
}
