import { compareCodePoints } from "../../src/formats/code-points.ts";
import type { Directory } from "../../src/view.ts";
import { modelColumns } from "./model-columns.ts";

/** The members of a model's metadata that list features. */
export interface FeatureLists {
  readonly input_mode?: string | null | undefined;
  readonly feature_list?: readonly string[] | undefined;
  readonly features?: readonly string[] | undefined;
  readonly feature_names?: readonly string[] | undefined;
}

/** A list of features, and where it stands. */
export interface FeatureColumns {
  readonly file: string;
  readonly member: string;
  readonly names: readonly string[];
}

const file = "model_meta.json";

/** The list that inference passes to the model: feature_list, for older models what stood in for it. */
export function fedColumns(lists: FeatureLists): FeatureColumns | undefined {
  for (const member of ["feature_list", "features", "feature_names"] as const) {
    const names = lists[member];
    if (names) return { file, member, names };
  }
  return undefined;
}

/** The columns in the order of training: as the model file names them, else as the metadata does. */
export function trainedColumns(lists: FeatureLists, directory: Directory): FeatureColumns | undefined {
  for (const { file, names } of modelColumns(directory)) if (names) return { file, member: "feature_names", names };
  for (const member of ["features", "feature_names"] as const) {
    const names = lists[member];
    if (names) return { file, member, names };
  }
  return undefined;
}

/** Raw bars take the place of features. */
export function isRawSequence({ input_mode }: { readonly input_mode?: string | null | undefined }): boolean {
  return input_mode === "raw_sequence";
}

/** Whether two lists hold the same names, each as often, in whatever order. */
export function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const counts = new Map<string, number>();
  for (const name of left) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of right) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts.values()].every((count) => count === 0);
}

/** The first place at which two lists differ; -1 when they do not. */
export function firstDifference(left: readonly string[], right: readonly string[]): number {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) if (left[index] !== right[index]) return index;
  return -1;
}

/** The first place at which a name comes before the one in front of it, by code point; -1 when the list is sorted. */
export function firstUnsorted(names: readonly string[]): number {
  return names.findIndex((name, index) => index > 0 && compareCodePoints(names[index - 1] as string, name) > 0);
}
