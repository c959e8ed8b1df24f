import { categorySet } from "./category-set.ts";
import { faultOfShape } from "./check-shape.ts";
import { integerOf, numbersOf, type Section } from "./lightgbm-sections.ts";
import { readLinearLeaves } from "./linear-leaves.ts";
import { ModelFormatError } from "./model-format-error.ts";
import { decisionBits, type TreeColumns } from "./tree-columns.ts";

const most = 2 ** 31 - 1;
const remedy = "Take the file as `Booster.save_model` wrote it.";

/** One `Tree=` block as columns; throws ModelFormatError when sizes, indices or the shape do not hold. */
export function readLightgbmTree(section: Section, featureCount: number): TreeColumns {
  const leafCount = integerOf(section, "num_leaves", 1, most);
  const leaf = numbersOf(section, "leaf_value", leafCount, "number");
  const nodeCount = leafCount - 1;
  const integers = (key: string, from: number, to: number) => {
    if (nodeCount === 0) return new Int32Array(0);
    const values = numbersOf(section, key, nodeCount, "integer");
    for (const value of values) if (!(value >= from && value <= to)) throw outside(section, key, value, from, to);
    return Int32Array.from(values);
  };
  const feature = integers("split_feature", 0, featureCount - 1);
  const left = integers("left_child", -leafCount, nodeCount - 1);
  const right = integers("right_child", -leafCount, nodeCount - 1);
  const decision = Uint8Array.from(integers("decision_type", 0, 15));
  const threshold = nodeCount === 0 ? new Float64Array(0) : numbersOf(section, "threshold", nodeCount, "number");
  const root = nodeCount === 0 ? ~0 : 0;
  const fault = faultOfShape(root, left, right, leafCount, true);
  if (fault !== undefined) throw malformed(section, "left_child", `the tree ${fault}`);

  const categories = nodeCount === 0 ? [] : categoriesOf(section);
  for (let node = 0; node < nodeCount; node++) {
    const value = threshold[node] as number;
    if ((decision[node] as number) & decisionBits.categorical) {
      if (!(Number.isInteger(value) && value >= 0 && value < categories.length))
        throw malformed(section, "threshold", `${value} is none of the ${categories.length} category sets`);
    } else if (Number.isNaN(value)) {
      throw malformed(section, "threshold", "no number");
    } else if (((decision[node] as number) & 12) === 12) {
      throw malformed(section, "decision_type", `${decision[node]} names no way of missing values`);
    }
  }
  const linear = section.entries.has("is_linear") && integerOf(section, "is_linear", 0, 1) === 1;
  return {
    root,
    feature,
    decision,
    threshold,
    left,
    right,
    leaf,
    categories,
    ...(linear && { linear: readLinearLeaves(section, leafCount, featureCount) }),
  };
}

function categoriesOf(section: Section): Uint32Array[] {
  const count = section.entries.has("num_cat") ? integerOf(section, "num_cat", 0, most) : 0;
  if (count === 0) return [];
  const boundaries = numbersOf(section, "cat_boundaries", count + 1, "integer");
  const end = boundaries[count] as number;
  if (boundaries[0] !== 0) throw outside(section, "cat_boundaries", boundaries[0] as number, 0, 0);
  const words = numbersOf(section, "cat_threshold", end, "integer");
  for (const word of words)
    if (!(word >= 0 && word < 2 ** 32)) throw outside(section, "cat_threshold", word, 0, 2 ** 32 - 1);
  return Array.from({ length: count }, (_, index) => {
    const from = boundaries[index] as number;
    const to = boundaries[index + 1] as number;
    if (!(from <= to && to <= end)) throw outside(section, "cat_boundaries", to, from, end);
    const members: number[] = [];
    for (let place = from; place < to; place++)
      for (let bit = 0; bit < 32; bit++)
        if (((words[place] as number) >>> bit) & 1) members.push((place - from) * 32 + bit);
    // A missing category goes right, whatever the other bits of the split say.
    return categorySet(members, false);
  });
}

function malformed(section: Section, key: string, message: string): ModelFormatError {
  const line = section.entries.get(key)?.line ?? section.line;
  return new ModelFormatError("malformed", message, remedy, { line, member: key });
}

function outside(section: Section, key: string, value: number, from: number, to: number): ModelFormatError {
  return malformed(section, key, `${value} is outside ${from} to ${to}`);
}
