import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCsvRows } from "../artifacts/parse-csv-rows.ts";
import { ConfigError } from "../errors.ts";
import type { ScannedSession } from "../portfolio/portfolio-session.ts";

/**
 * The forward sessions of a directory, by the names of their folders: every folder with a portfolio_state.json. What cannot be read of
 * one is absent: it is incomplete, and the others count. Throws ConfigError when there is no such directory.
 */
export function sessionsBelow(
  root: string,
  shownAs: string,
  progress: (text: string) => void = () => {},
): ScannedSession[] {
  const folders = namesIn(root, shownAs).flatMap((name) => {
    const text = textIn(path.join(root, name, "portfolio_state.json"));
    return text === undefined ? [] : [{ name, text }];
  });
  return folders.map(({ name, text }, index) => {
    progress(`Reading session ${index + 1} of ${folders.length}`);
    const state = orAbsent(() => JSON.parse(text) as unknown);
    const table = textIn(path.join(root, name, "forward_equity_curve.csv"));
    const curve = table === undefined ? undefined : orAbsent(() => parseCsvRows(table, name));
    return { directory: name, ...(state !== undefined && { state }), ...(curve && { curve }) };
  });
}

function namesIn(root: string, shownAs: string): string[] {
  try {
    // A hidden folder is what an interrupted write has left.
    if (shownAs !== "")
      return readdirSync(root)
        .filter((name) => !name.startsWith("."))
        .sort();
  } catch {}
  throw new ConfigError(
    `Portfolio root directory not found: ${shownAs || '""'}`,
    "Name the directory that holds the forward sessions, for example outputs/forward_runs.",
  );
}

/** Undefined where there is no such file; a file that cannot be read has no text. */
function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP" ? undefined : "";
  }
}

function orAbsent<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
