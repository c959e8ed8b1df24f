import type { AnyRule, CatalogueEntry } from "../catalogue-entry.ts";
import { type LoadedKind, loadKind } from "../check.ts";

/** Kinds that were loaded for this run, with a team's rules beside ours. */
export interface Kinds {
  /** At once when the kind has been loaded before. */
  get(entry: CatalogueEntry): LoadedKind | Promise<LoadedKind>;
}

/** Loads each kind once, and only when an artifact of it appears. `change` may look at or replace what was loaded. */
export function loadingKinds(
  teamRules: readonly AnyRule[],
  change: (kind: LoadedKind) => LoadedKind | Promise<LoadedKind> = (kind) => kind,
): Kinds {
  const loaded = new Map<string, LoadedKind>();
  const load = async (entry: CatalogueEntry) => {
    const kind = await change(await loadKind(entry, teamRules));
    loaded.set(entry.kind, kind);
    return kind;
  };
  return { get: (entry) => loaded.get(entry.kind) ?? load(entry) };
}
