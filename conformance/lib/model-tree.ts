import type { Directory } from "../../src/view.ts";

/** Where the models of one target, view, symbol and family lie below a run. */
export interface ModelFolder {
  /** Path below the run. */
  readonly folder: string;
  readonly target: string;
  /** Without `view=`. */
  readonly view: string;
  readonly symbol: string | undefined;
  /** Without `family=`. */
  readonly family: string;
  /** Names of its regular files. */
  readonly files: readonly string[];
}

/** What lies below targets/ of a training run. */
export interface ModelTree {
  /** Folders of targets, in the order of their names. */
  readonly targets: readonly string[];
  readonly models: readonly ModelFolder[];
  /** Models of a target, by the name of its folder. */
  readonly of: (folder: string) => readonly ModelFolder[];
}

const walked = new WeakMap<Directory, ModelTree>();

/** The targets and models of a run; several rules ask for the same run, which is walked once. */
export function modelTree(run: Directory): ModelTree {
  const known = walked.get(run);
  if (known) return known;
  const targets = foldersOf(run, "targets");
  const byTarget = new Map(targets.map((target) => [target, modelsOf(run, target)]));
  const tree = { targets, models: [...byTarget.values()].flat(), of: (folder: string) => byTarget.get(folder) ?? [] };
  walked.set(run, tree);
  return tree;
}

/** Whether a folder holds a saved model, not only its metadata. */
export const holdsModel = ({ files }: ModelFolder) => files.some((name) => name.startsWith("model."));

function modelsOf(run: Directory, target: string): ModelFolder[] {
  const models = `targets/${target}/models`;
  return foldersOf(run, models)
    .filter((name) => name.startsWith("view="))
    .flatMap((view) =>
      below(run, `${models}/${view}`, { target, view: view.slice("view=".length), symbol: undefined }),
    );
}

function below(run: Directory, folder: string, place: Pick<ModelFolder, "target" | "view" | "symbol">): ModelFolder[] {
  return foldersOf(run, folder).flatMap((name) => {
    const inside = `${folder}/${name}`;
    if (name.startsWith("family=")) {
      const files = run.entries(inside).flatMap((entry) => (entry.type === "file" ? entry.name : []));
      return { ...place, folder: inside, family: name.slice("family=".length), files };
    }
    if (name.startsWith("symbol=")) return below(run, inside, { ...place, symbol: name.slice("symbol=".length) });
    // Data sets of several symbols may have a level of their own.
    return name.startsWith("universe=") ? below(run, inside, place) : [];
  });
}

const foldersOf = (run: Directory, folder: string) =>
  run.entries(folder).flatMap((entry) => (entry.type === "directory" ? entry.name : []));
