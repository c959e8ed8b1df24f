import type { Directory } from "../../src/view.ts";
import { modelFamily, readerFilesOfOthers } from "./model-families.ts";
import { onceInARow } from "./once-in-a-row.ts";
import { isLeftover } from "./temporary-files.ts";

/** Names that the document's table gives a model file, in its order; `model` is a SavedModel directory. */
export const modelFileNames = [
  "model.txt",
  "model.json",
  "model.cbm",
  "model.joblib",
  "model.pkl",
  "model.h5",
  "model.keras",
  "model.pt",
  "model",
] as const;

const listed: ReadonlySet<string> = new Set(modelFileNames.filter((name) => name !== "model"));

/** Whether a file of that name can be a model of the family: of one that the table does not have, model.<any extension>. */
export const isModelName = (name: string, family: string): boolean =>
  listed.has(name) || (/^model\.\w+$/.test(name) && modelFamily(family) === undefined && !isLeftover(name));

/** The model files of a trained model, in the order in which the document lists extensions. */
export const modelFiles = onceInARow((directory: Directory): readonly string[] => {
  const types = new Map(directory.entries("").map(({ name, type }) => [name, type]));
  const found = modelFileNames.filter((name) => {
    const type = types.get(name);
    return name === "model" ? type === "directory" : type !== undefined && type !== "directory";
  });
  if (found.length > 0) return found;
  const family = familyOf(directory, directory.json("model_meta.json") as { readonly family?: unknown } | null);
  return [...types].flatMap(([name, type]) => (type !== "directory" && isModelName(name, family) ? name : []));
});

/** The model files and what was fitted beside them. */
export function fittedFiles(directory: Directory): readonly string[] {
  const beside = ["scaler.joblib", "imputer.joblib"].filter((file) => directory.size(file) !== undefined);
  return [...modelFiles(directory), ...beside];
}

/** The model file that a loader opens which follows the document's table: the family's primary name, then its alternatives, then any. */
export function documentedFile(directory: Directory, family: string): string | undefined {
  const present = modelFiles(directory);
  return modelFamily(family)?.files.find((name) => present.includes(name)) ?? present[0];
}

/** The model file that the recorded reader opens when it is asked for the family in the document's letters. */
export function recordedReaderFile(directory: Directory, family: string): string | undefined {
  const present = modelFiles(directory);
  return recordedReaderNames(family).find((name) => present.includes(name));
}

/** The names that the recorded reader tries, in its order. */
export function recordedReaderNames(family: string): readonly string[] {
  return modelFamily(family)?.readerFiles ?? readerFilesOfOthers;
}

/** The family of a trained model: what its metadata says, else what its directory is called. */
export function familyOf(directory: Directory, metadata: { readonly family?: unknown } | null | undefined): string {
  return typeof metadata?.family === "string" ? metadata.family : directory.name.replace(/^family=/, "");
}
