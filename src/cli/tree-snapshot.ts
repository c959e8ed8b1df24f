import { lstatSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { foldersPassedOver } from "../discover.ts";

/** Every file at or below a path, with what changes when it is written. */
export type Snapshot = ReadonlyMap<string, string>;

const maxDepth = 34;

/** Looks at all files of some paths, without opening them and without following links below them. What cannot be looked at is not there. */
export function takeSnapshot(paths: readonly string[], except: ReadonlySet<string> = new Set()): Snapshot {
  const files = new Map<string, string>();
  const look = (full: string, depth: number) => {
    const status = statusOf(full, depth);
    if (!status || except.has(full)) return;
    const isFolder = status.isDirectory();
    // What changes in a folder is seen at what it holds.
    files.set(full, isFolder ? `${status.ino}` : `${status.size} ${status.mtimeMs} ${status.ino}`);
    if (!isFolder || depth > maxDepth) return;
    for (const name of namesIn(full)) if (!foldersPassedOver.has(name)) look(path.join(full, name), depth + 1);
  };
  for (const given of paths) look(given, 0);
  return files;
}

/** Paths that are new, gone or different, and all folders above them. */
export function changesBetween(before: Snapshot, after: Snapshot): Set<string> {
  const changed = new Set<string>();
  const add = (file: string) => {
    for (let place = file; !changed.has(place); place = path.dirname(place)) changed.add(place);
  };
  for (const [file, state] of after) if (before.get(file) !== state) add(file);
  for (const file of before.keys()) if (!after.has(file)) add(file);
  return changed;
}

function statusOf(full: string, depth: number) {
  try {
    return (depth === 0 ? statSync : lstatSync)(full, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
