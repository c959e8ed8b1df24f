import { readdirSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../errors.ts";
import { type RunRow, runRow } from "./run-row.ts";

/** The runs that lie in a directory, by the names of their folders; none when there is no such directory. */
export function runsIn(root: string): RunRow[] {
  return foldersIn(root).flatMap((name) => runRow(path.join(root, name)) ?? []);
}

function foldersIn(root: string): string[] {
  try {
    const entries = readdirSync(root, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : [])).sort();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new ConfigError(`${root} cannot be read as a directory of runs`, "Check what it is, and the permissions.", {
      cause,
    });
  }
}
