import type { IndexedTarget } from "../../generated/foxml/v1/types.ts";

const lists = ["decision", "metrics", "reproducibility", "trends", "model_artifact_paths", "decision_paths"] as const;

type Listing = {
  readonly [Name in (typeof lists)[number] | "models"]?: IndexedTarget[Name] | undefined;
};

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
