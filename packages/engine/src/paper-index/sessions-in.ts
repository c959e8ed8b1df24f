import { readdirSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../errors.ts";
import { type PaperRow, paperRow } from "./paper-row.ts";

/** The paper sessions of a directory by the names of their folders, each with its path below `shownAs`. Throws ConfigError when there is no such directory. */
export function sessionsIn(directory: string, shownAs = directory): PaperRow[] {
  const rows = namesIn(directory, shownAs).flatMap((name) => paperRow(path.join(directory, name)) ?? []);
  return rows.map((row) => ({ ...row, path: path.join(shownAs, path.basename(row.path)) }));
}

function namesIn(directory: string, shownAs: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => !name.startsWith("."))
      .sort();
  } catch (cause) {
    throw new ConfigError(
      `${shownAs} is no directory of paper sessions`,
      "Run a paper session first, or name another directory.",
      { cause },
    );
  }
}
