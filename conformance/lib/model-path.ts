import type { Directory } from "../../src/view.ts";
import { onceInARow } from "./once-in-a-row.ts";

/** What the folders around a trained model say about it; a part that no folder states is undefined. */
export interface ModelPath {
  readonly family: string | undefined;
  readonly symbol: string | undefined;
  readonly universe: string | undefined;
  readonly view: string | undefined;
  /** What stands in place of the view, where the contract has no view of that name. */
  readonly unknownView: string | undefined;
  readonly target: string | undefined;
  /** targets/<target>/models/view=<view>/[universe=<universe>/][symbol=<symbol>/]family=<family>. */
  readonly isCanonical: boolean;
  /** One of the enclosing folders says that this is the tree of a run. */
  readonly isInRun: boolean;
}

const views = ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"];

const valueIn = (folder: string | undefined, key: string) =>
  folder?.startsWith(`${key}=`) ? folder.slice(key.length + 1) : undefined;

/** Takes the path of a trained model apart, from its own name outwards. A copy that lies elsewhere states only what its own folders do. */
export const modelPath = onceInARow(({ path }: Pick<Directory, "path">): ModelPath => {
  let at = path.length - 1;
  const family = valueIn(path[at], "family");
  if (family !== undefined) at--;
  const scopes: Record<string, string | undefined> = {};
  for (const key of ["symbol", "universe"]) {
    scopes[key] = valueIn(path[at], key);
    if (scopes[key] !== undefined) at--;
  }
  const named = valueIn(path[at], "view");
  const view = views.find((name) => name === named);
  const isBelowTarget = path[at - 1] === "models" && path[at - 3] === "targets";
  const target = view !== undefined && isBelowTarget ? path[at - 2] : undefined;
  return {
    family,
    symbol: scopes.symbol,
    universe: scopes.universe,
    view,
    unknownView: view === undefined ? named : undefined,
    target,
    isCanonical: family !== undefined && target !== undefined,
    isInRun: path.slice(-8, -2).includes("targets"),
  };
});

/** The folder of a target: separators cannot be part of a folder's name. */
export function targetFolder(target: string): string {
  return target.replace(/[/\\]/g, "_");
}
