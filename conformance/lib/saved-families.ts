import type { Directory } from "../../src/view.ts";
import { isSameFamily, modelFamily } from "./model-families.ts";
import { holdsModel, lacksModel, modelTree } from "./model-tree.ts";
import { mayBeMisplaced } from "./stray-models.ts";

/** A name means a folder that has it, and one in other letters when the name has those of the table: then the folder is at fault. */
const means = (name: string, folder: string) =>
  name === folder || (isSameFamily(name, folder) && modelFamily(name)?.name === name);

const distinct = (names: readonly string[]) => [...new Set(names)].sort();

/** Where a list of families is not that of the models saved for a target: both lists. What lies elsewhere or in part may be listed. */
export function otherFamilies(
  run: Directory,
  targetFolder: string,
  listed: readonly string[],
): { readonly expected: string[]; readonly found: string[] } | undefined {
  const models = modelTree(run).of(targetFolder);
  const expected = distinct(models.filter(holdsModel).map(({ family }) => family));
  const partly = models.filter(lacksModel).map(({ family }) => family);
  const found = distinct(listed);
  const isMissing = expected.some((folder) => !found.some((name) => means(name, folder)));
  const further = found.filter((name) => ![...expected, ...partly].some((folder) => means(name, folder)));
  return isMissing || (further.length > 0 && !mayBeMisplaced(run, targetFolder)) ? { expected, found } : undefined;
}
