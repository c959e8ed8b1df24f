import { createHash, randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** What was fetched once, with what was asked and when. */
export interface CachedAnswer {
  readonly request: string;
  readonly fetchedAt: string;
  /** Whether the period was over when it was fetched: it need not be fetched again. */
  readonly isSettled: boolean;
  /** SHA-256 of the body. */
  readonly sha256: string;
  readonly body: string;
}

/** Answers on disk, one file a request, in a folder that its owner alone can read. */
export interface ResponseCache {
  readonly folder: string;
  /** The answer to a request; "broken" when its file is not what was written. */
  read(request: string): CachedAnswer | "broken" | undefined;
  write(request: string, body: string, facts: { readonly isSettled: boolean; readonly now: number }): void;
}

/** Where answers are kept: the folder that is named, else `quantlab/bars` in the user's folder of caches. */
export function cacheFolder(
  named: string | undefined,
  cwd: string,
  variables: Readonly<Record<string, string | undefined>>,
): string {
  if (named !== undefined && named !== "") return path.resolve(cwd, named);
  const { XDG_CACHE_HOME: xdg = "", LOCALAPPDATA: local = "" } = variables;
  const caches = path.isAbsolute(xdg) ? xdg : process.platform === "win32" && local ? local : undefined;
  return path.join(caches ?? path.join(variables.HOME || homedir(), ".cache"), "quantlab", "bars");
}

/** The cache of a folder. What cannot be written is not kept, and said by `warn`. */
export function responseCache(folder: string, warn: (text: string) => void): ResponseCache {
  const fileOf = (request: string) => path.join(folder, `${sha256(request)}.json`);
  return {
    folder,
    read(request) {
      let text: string;
      try {
        text = readFileSync(fileOf(request), "utf8");
      } catch {
        return undefined;
      }
      const kept = parsed(text);
      return kept?.request === request && kept.sha256 === sha256(kept.body) ? kept : "broken";
    },
    write(request, body, { isSettled, now }) {
      const fetchedAt = new Date(now).toISOString();
      const kept: CachedAnswer = { request, fetchedAt, isSettled, sha256: sha256(body), body };
      const temporary = path.join(folder, `.${randomUUID()}`);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (!isOwn(folder)) return warn(`Warning: ${folder} can be written by others; nothing is kept in it.`);
        writeFileSync(temporary, `${JSON.stringify(kept)}\n`, { mode: 0o600, flag: "wx" });
        renameSync(temporary, fileOf(request));
      } catch (thrown) {
        discard(temporary);
        warn(`Warning: what was fetched is not kept: ${thrown instanceof Error ? thrown.message : thrown}`);
      }
    },
  };
}

function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // Below a file there is nothing to remove, and that is an error too.
  }
}

function parsed(text: string): CachedAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isKept = typeof value === "object" && value !== null && "body" in value && typeof value.body === "string";
    return isKept ? (value as CachedAnswer) : undefined;
  } catch {
    return undefined;
  }
}

function isOwn(folder: string): boolean {
  const stats = lstatSync(folder);
  if (process.getuid === undefined) return stats.isDirectory();
  return stats.isDirectory() && stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
