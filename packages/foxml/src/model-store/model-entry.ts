import { type Tree, UnreadableFileError } from "@quantlab/contracts";
import { canonicalFamily, listedFiles, modelFileNames } from "./family-table.ts";

/** Where one trained model lies in a run. */
export interface ModelEntry {
  /** Name of the target: as the manifest has it where it is indexed, else as its folder is called. */
  readonly target: string;
  /** Without `view=`. */
  readonly view: string;
  /** Without `universe=`; undefined where there is no such level. */
  readonly universe: string | undefined;
  /** Without `symbol=`; undefined where there is no such level. */
  readonly symbol: string | undefined;
  /** In the letters of the document: `LightGBM` for `lightgbm` too. */
  readonly family: string;
  /** As the folder has it, without `family=`. */
  readonly familyOnDisk: string;
  /** Path below the run. */
  readonly folder: string;
  /** Names that a model can have and that are taken in the folder, a SavedModel directory included; model.<any extension> of a family that the document does not know. */
  readonly modelFiles: readonly string[];
  readonly hasMetadata: boolean;
}

/** A model whose extension the document does not list; what an interrupted write leaves is none. */
export const isOtherModel = (name: string) =>
  /^model\.\w+$/.test(name) && !/\.(?:tmp|temp|part|partial|swp|crdownload|lock)$/i.test(name);

type Scope = Pick<ModelEntry, "view" | "universe" | "symbol">;

/** Names of the folders in a folder, none where there is none. Links are no folders: a tree does not follow them. */
export function foldersIn(tree: Tree, folder: string): readonly string[] {
  return entriesIn(tree, folder).flatMap(({ name, type }) => (type === "directory" ? name : []));
}

/** The models below one target's folder, in the order of their paths. */
export function modelsOfTarget(tree: Tree, folder: string, target: string): readonly ModelEntry[] {
  const models = `targets/${folder}/models`;
  return foldersIn(tree, models).flatMap((name) => {
    const view = partOf(name, "view");
    return view === undefined
      ? []
      : below(tree, `${models}/${name}`, target, { view, universe: undefined, symbol: undefined });
  });
}

function below(tree: Tree, folder: string, target: string, scope: Scope): ModelEntry[] {
  return foldersIn(tree, folder).flatMap((name) => {
    const inside = `${folder}/${name}`;
    const familyOnDisk = partOf(name, "family");
    if (familyOnDisk !== undefined) return entryAt(tree, inside, target, scope, familyOnDisk);
    const symbol = partOf(name, "symbol");
    if (symbol !== undefined && scope.symbol === undefined) return below(tree, inside, target, { ...scope, symbol });
    const universe = partOf(name, "universe");
    return universe !== undefined && scope.universe === undefined
      ? below(tree, inside, target, { ...scope, universe })
      : [];
  });
}

function entryAt(tree: Tree, folder: string, target: string, scope: Scope, familyOnDisk: string): ModelEntry {
  const types = new Map(entriesIn(tree, folder).map(({ name, type }) => [name, type]));
  const listed = modelFileNames.filter((name) => {
    const type = types.get(name);
    return name === "model" ? type === "directory" : type !== undefined && type !== "directory";
  });
  const isUnlisted = listed.length === 0 && listedFiles(familyOnDisk) === undefined;
  const modelFiles = isUnlisted
    ? [...types].flatMap(([name, type]) => (type === "file" && isOtherModel(name) ? name : []))
    : listed;
  const family = canonicalFamily(familyOnDisk);
  return { target, ...scope, family, familyOnDisk, folder, modelFiles, hasMetadata: types.has("model_meta.json") };
}

function entriesIn(tree: Tree, folder: string): ReturnType<Tree["list"]> {
  try {
    return tree.list(folder);
  } catch (thrown) {
    if (thrown instanceof UnreadableFileError) return [];
    throw thrown;
  }
}

const partOf = (folder: string, key: string) =>
  folder.startsWith(`${key}=`) && folder.length > key.length + 1 ? folder.slice(key.length + 1) : undefined;
