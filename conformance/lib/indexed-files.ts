import type { IndexedTarget } from "../../generated/foxml/v1/types.ts";

const lists = ["decision", "metrics", "reproducibility", "trends", "model_artifact_paths", "decision_paths"] as const;

type Listing = {
  readonly [Name in (typeof lists)[number] | "models"]?: IndexedTarget[Name] | undefined;
};

/** The parts of the manifest in which an index lists files: what a rule reads that asks for them. */
export const indexedParts = [
  "manifest.json#/target_index/*/decision",
  "manifest.json#/target_index/*/metrics",
  "manifest.json#/target_index/*/reproducibility",
  "manifest.json#/target_index/*/trends",
  "manifest.json#/target_index/*/models",
  "manifest.json#/target_index/*/model_artifact_paths",
  "manifest.json#/target_index/*/decision_paths",
] as const;

/** The files that an index lists, as paths below the run, with their places in the manifest. */
export function* indexedFiles(
  index: Readonly<Record<string, Listing>>,
): Generator<{ readonly path: string; readonly place: readonly (string | number)[] }> {
  for (const [target, entry] of Object.entries(index)) {
    for (const name of lists)
      for (const [at, path] of (entry[name] ?? []).entries())
        yield { path: `targets/${path}`, place: ["target_index", target, name, at] };
    for (const [view, paths] of Object.entries(entry.models ?? {}))
      for (const [at, path] of paths.entries())
        yield { path: `targets/${path}`, place: ["target_index", target, "models", view, at] };
  }
}
