import { numbersOf, type Section } from "./lightgbm-sections.ts";
import { ModelFormatError } from "./model-format-error.ts";
import type { LinearLeaves } from "./tree-columns.ts";

const mostTerms = 2 ** 26;

/** The linear functions of a tree trained with `linear_tree=true`; throws ModelFormatError when sizes do not hold. */
export function readLinearLeaves(section: Section, leafCount: number, featureCount: number): LinearLeaves {
  const constant = numbersOf(section, "leaf_const", leafCount, "number");
  const counts = numbersOf(section, "num_features", leafCount, "integer");
  const start = new Int32Array(leafCount + 1);
  let terms = 0;
  for (const [index, count] of counts.entries()) {
    terms += count;
    if (count < 0 || terms > mostTerms) throw wrong(section, "num_features", `${count} terms in leaf ${index}`);
    start[index + 1] = terms;
  }
  const feature = numbersOf(section, "leaf_features", terms, "integer");
  for (const value of feature)
    if (!(value >= 0 && value < featureCount)) throw wrong(section, "leaf_features", `feature ${value} is not there`);
  return {
    constant,
    start,
    feature: Int32Array.from(feature),
    coefficient: numbersOf(section, "leaf_coeff", terms, "number"),
  };
}

function wrong(section: Section, key: string, message: string): ModelFormatError {
  return new ModelFormatError("malformed", message, "Take the file as `Booster.save_model` wrote it.", {
    line: section.entries.get(key)?.line ?? section.line,
    member: key,
  });
}
