import type { Directory, Workspace } from "../../src/view.ts";

/** Ids of the runs whose manifests lie where events were found: of the manifest beside them, else of those below RESULTS/runs. */
export function manifestIds(workspace: Workspace): readonly string[] {
  const beside = idOf(workspace.json("manifest.json"));
  if (beside !== undefined) return [beside];
  const runs = workspace.directory("RESULTS/runs");
  return runs ? [...new Set(manifestsBelow(runs).flatMap((manifest) => idOf(manifest) ?? []))] : [];
}

/** The manifests of RESULTS/runs/<run_id>/<timestamp>. */
function manifestsBelow(runs: Directory): readonly unknown[] {
  return foldersIn(runs, "").flatMap((run) =>
    foldersIn(runs, run).map((instance) => runs.json(`${run}/${instance}/manifest.json`)),
  );
}

const foldersIn = (directory: Directory, folder: string): readonly string[] =>
  directory.entries(folder).flatMap(({ name, type }) => (type === "directory" ? name : []));

function idOf(manifest: unknown): string | undefined {
  const id = (manifest as { readonly run_id?: unknown } | null | undefined)?.run_id;
  return typeof id === "string" ? id : undefined;
}
