import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../errors.ts";
import { type PaperRow, paperRow } from "./paper-row.ts";

/** Any of these makes a folder a session to whoever reads it. */
const marks = ["session_status.json", "session_metadata.json", "report.json"];

/**
 * The paper sessions of a directory by the names of their folders, each with its path below `shownAs`; what does not say how it stands
 * is told of. Throws ConfigError when there is no such directory.
 */
export function sessionsIn(
  directory: string,
  shownAs = directory,
  tell: (text: string) => void = () => {},
): PaperRow[] {
  return namesIn(directory, shownAs).flatMap((name) => {
    const folder = path.join(directory, name);
    const row = paperRow(folder);
    if (row) return { ...row, path: path.join(shownAs, name) };
    if (marks.some((mark) => existsSync(path.join(folder, mark))))
      tell(
        `Warning: ${path.join(shownAs, name)} does not say how its session stands and is in no list: restore its session_status.json, or move it elsewhere.`,
      );
    return [];
  });
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
