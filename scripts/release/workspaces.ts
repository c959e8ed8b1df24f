import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A package that is published. */
export interface Workspace {
  readonly name: string;
  readonly version: string;
  readonly repository: unknown;
  readonly dependencies: readonly string[];
}

/** The packages that are published, each after those it depends on. */
export function workspaces(root: string): Workspace[] {
  const folders = [
    ".",
    ...readdirSync(path.join(root, "packages"))
      .sort()
      .map((name) => `packages/${name}`),
  ];
  const found = folders
    .map((folder) => JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")))
    .filter((manifest) => manifest.private !== true)
    .map(
      ({ name, version, repository, dependencies, peerDependencies }): Workspace => ({
        name,
        version,
        repository,
        dependencies: Object.keys({ ...dependencies, ...peerDependencies }),
      }),
    );
  return inOrder(found);
}

/** Orders packages so that each comes after those it depends on. Throws when they depend on each other. */
export function inOrder(found: readonly Workspace[]): Workspace[] {
  const ordered: Workspace[] = [];
  const names = new Set(found.map(({ name }) => name));
  for (let waiting = [...found]; waiting.length > 0; ) {
    const done = new Set(ordered.map(({ name }) => name));
    const next = waiting.filter(({ dependencies }) => dependencies.every((name) => !names.has(name) || done.has(name)));
    if (next.length === 0)
      throw new Error(`packages depend on each other: ${waiting.map(({ name }) => name).join(", ")}`);
    ordered.push(...next);
    waiting = waiting.filter((workspace) => !next.includes(workspace));
  }
  return ordered;
}
