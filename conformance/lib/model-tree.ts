import type { Directory } from "../../src/view.ts";
import { allFiles } from "./all-files.ts";
import { isModelName } from "./model-files.ts";

/** Where the models of one target, view, symbol and family lie below a run. */
export interface ModelFolder {
  /** Path below the run. */
  readonly folder: string;
  /** Name of the target's folder. */
  readonly target: string;
  /** Without `view=`. */
  readonly view: string;
  readonly symbol: string | undefined;
  /** Without `family=`. */
  readonly family: string;
  /** Names of its regular files. */
  readonly files: string[];
  /** Their paths below the run. */
  readonly paths: string[];
  /** It holds a SavedModel directory with files. */
  hasSavedModel: boolean;
}

/** What lies below targets/ of a training run. */
export interface ModelTree {
  /** Folders of targets, in the order of their names. */
  readonly targets: readonly string[];
  readonly models: readonly ModelFolder[];
  /** Models of a target, by the name of its folder. */
  readonly of: (target: string) => readonly ModelFolder[];
}

const built = new WeakMap<Directory, ModelTree>();
// Data sets of several symbols may have a level of their own.
const place =
  /^targets\/([^/]+)\/models\/view=(CROSS_SECTIONAL|SYMBOL_SPECIFIC)\/(?:universe=[^/]+\/)?(?:symbol=([^/]+)\/)?(?:universe=[^/]+\/)?family=([^/]+)$/;

/** The targets and models of a run. */
export function modelTree(run: Directory): ModelTree {
  const known = built.get(run);
  if (known) return known;
  const targets = run.entries("targets").flatMap(({ name, type }) => (type === "directory" ? name : []));
  const folders = new Map<string, ModelFolder>();
  const savedModels = new Set<string>();
  for (const path of allFiles(run)) {
    const cut = path.lastIndexOf("/");
    const folder = path.slice(0, cut);
    const name = path.slice(cut + 1);
    const there = folders.get(folder);
    if (there) {
      there.files.push(name);
      there.paths.push(path);
    } else {
      const [, target, view, symbol, family] = place.exec(folder) ?? [];
      if (target !== undefined && view !== undefined && family !== undefined)
        folders.set(folder, {
          folder,
          target,
          view,
          symbol,
          family,
          files: [name],
          paths: [path],
          hasSavedModel: false,
        });
      else if (folder.endsWith("/model")) savedModels.add(folder.slice(0, -"/model".length));
    }
  }
  for (const folder of savedModels) {
    const holder = folders.get(folder);
    if (holder) holder.hasSavedModel = true;
  }
  const models = [...folders.values()];
  const byTarget = new Map<string, ModelFolder[]>();
  for (const model of models) {
    const others = byTarget.get(model.target);
    if (others) others.push(model);
    else byTarget.set(model.target, [model]);
  }
  const tree: ModelTree = { targets, models, of: (target) => byTarget.get(target) ?? [] };
  built.set(run, tree);
  return tree;
}

/** Whether a folder holds metadata without a saved model, which trained-model.model-file-exists tells. */
export const lacksModel = (model: ModelFolder) => model.files.includes("model_meta.json") && !holdsModel(model);

/** Whether a folder holds a saved model, not only its metadata. */
export const holdsModel = ({ family, files, hasSavedModel }: ModelFolder) =>
  hasSavedModel || files.some((name) => isModelName(name, family));
