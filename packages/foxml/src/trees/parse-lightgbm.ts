import { linkOfLightgbm } from "./lightgbm-objective.ts";
import { cutSections, integerOf, type Section, textOf } from "./lightgbm-sections.ts";
import { readLightgbmTree } from "./lightgbm-tree.ts";
import { ModelFormatError } from "./model-format-error.ts";
import type { ParsedModel } from "./tree-columns.ts";

const versions = new Set(["v2", "v3", "v4"]);
const mostOutputs = 65_536;

/** LightGBM text (`Booster.save_model`) as columns; throws ModelFormatError, executes nothing. */
export function parseLightgbm(text: string): ParsedModel {
  const { header, trees: sections } = cutSections(text);
  const version = textOf(header, "version");
  if (!versions.has(version))
    throw new ModelFormatError(
      "unsupported",
      `version \`${version.slice(0, 40)}\` of LightGBM text is not known here`,
      "Save the model with LightGBM 2.2 to 4.x.",
      { member: "version", line: header.entries.get("version")?.line ?? header.line },
    );
  const groupCount = integerOf(header, "num_tree_per_iteration", 1, mostOutputs);
  integerOf(header, "num_class", 1, mostOutputs);
  const featureCount = integerOf(header, "max_feature_idx", 0, 2 ** 31 - 2) + 1;
  const featureNames = namesOf(header, featureCount);
  checkTreeCount(header, sections.length, groupCount);
  const objective = header.entries.has("objective") ? textOf(header, "objective") : "";
  const link = linkOfLightgbm(objective, header.entries.get("objective")?.line);
  const trees = sections.map((section) => readLightgbmTree(section, featureCount));
  return {
    format: "lightgbm",
    version,
    objective,
    featureNames,
    featureCount,
    groupCount,
    trees,
    treeGroup: Int32Array.from(trees, (_, index) => index % groupCount),
    iterationStart: Int32Array.from({ length: trees.length / groupCount + 1 }, (_, index) => index * groupCount),
    baseScore: new Float64Array(groupCount),
    baseScoreLast: false,
    averaged: header.entries.has("average_output"),
    link,
  };
}

function namesOf(header: Section, featureCount: number): string[] {
  const names = textOf(header, "feature_names").split(" ");
  if (names.length === featureCount) return names;
  throw new ModelFormatError(
    "malformed",
    `holds ${names.length} names, but max_feature_idx says ${featureCount} features`,
    "Take the file as `Booster.save_model` wrote it.",
    { member: "feature_names", line: header.entries.get("feature_names")?.line ?? header.line },
  );
}

/** `tree_sizes` has one size a tree; a file cut between two trees is found by it. */
function checkTreeCount(header: Section, found: number, groupCount: number): void {
  const sizes = textOf(header, "tree_sizes");
  const promised = sizes === "" ? 0 : sizes.split(/ +/).length;
  const line = header.entries.get("tree_sizes")?.line ?? header.line;
  const place = { member: "tree_sizes", line };
  const remedy = "Copy the file again; it is not as it was written.";
  if (promised !== found)
    throw new ModelFormatError("malformed", `promises ${promised} trees, the text holds ${found}`, remedy, place);
  if (found % groupCount !== 0)
    throw new ModelFormatError("malformed", `${found} trees do not divide among ${groupCount} outputs`, remedy, place);
}
