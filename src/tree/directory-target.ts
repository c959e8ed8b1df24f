import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { UnwritableFileError, UsageError } from "../errors.ts";
import { systemReason } from "../system-reason.ts";
import type { Pieces, Staging, Target } from "../target.ts";
import { directoryTree, fileTree, segmentsOf } from "./directory.ts";
import { fileSha256 } from "./file-sha256.ts";
import { fileSlice } from "./file-slice.ts";
import { makeFolderIn, makeFolders, removeFolders } from "./made-folders.ts";
import { stagingName } from "./staging-name.ts";

/** What a directory target may do. */
export interface DirectoryTargetOptions {
  /** Replace an artifact that already exists; refused by default. */
  readonly replace?: boolean;
}

/**
 * A directory of the file system, written as a whole or not at all: a temporary sibling is filled, flushed, judged and then renamed.
 * Throws UsageError when the directory exists and may not be replaced.
 */
export function directoryTarget(directory: string, options: DirectoryTargetOptions = {}): Target {
  const final = path.resolve(directory);
  return {
    stage: async () =>
      orUnwritable(final, () => {
        refuseExisting(final, options);
        const parent = path.dirname(final);
        const temporary = temporarySibling(final);
        const made = makeFolderIn(parent, temporary);
        const folders = new Set([temporary]);
        return {
          put: (file, pieces) =>
            orUnwritable(file, () => {
              const full = path.join(temporary, inside(file));
              for (let at = path.dirname(full); at !== temporary; at = path.dirname(at)) folders.add(at);
              writeFlushed(full, pieces);
            }),
          tree: () => ({
            ...directoryTree(temporary),
            name: path.basename(final),
            parentName: path.basename(parent),
            path: segmentsOf(final),
          }),
          commit: async () =>
            orUnwritable(final, () => {
              for (const folder of folders) flushDirectory(folder);
              refuseExisting(final, options);
              moveInto(temporary, final, options);
              flushAround(made);
            }),
          abandon: async () => {
            removeTemporary(temporary);
            removeFolders(made);
          },
        } satisfies Staging;
      }),
  };
}

/**
 * Puts a directory in its place, and makes that last; on failure what was there stays. What may not be replaced is not looked for
 * again: whoever came in between keeps the place.
 */
function moveInto(temporary: string, final: string, options: DirectoryTargetOptions, attempts = 10): void {
  const old = options.replace ? movedAside(final) : undefined;
  try {
    renameSync(temporary, final);
  } catch (cause) {
    if (!isTaken(cause)) {
      if (old) renameSync(old, final);
      throw cause;
    }
    if (!options.replace || attempts <= 1)
      throw new UsageError(`${final} was written by somebody else at the same time`, "Let one process write it.");
    // Somebody has put something into the gap, perhaps no more than a picture: it is replaced like what was there before.
    moveInto(temporary, final, options, attempts - 1);
    if (old) rmSync(old, { recursive: true, force: true });
    return;
  }
  try {
    flushDirectory(path.dirname(final));
  } finally {
    if (old) rmSync(old, { recursive: true, force: true });
  }
}

/** Takes away what stands under a name; answers where it is now. Undefined when there is nothing, or somebody else has just taken it. */
function movedAside(final: string): string | undefined {
  const old = temporarySibling(final);
  try {
    renameSync(final, old);
    return old;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw cause;
  }
}

/** One file of the file system, replaced atomically: a temporary sibling is written, flushed and renamed. */
export function fileTarget(file: string, options: DirectoryTargetOptions = { replace: true }): Target {
  const final = path.resolve(file);
  return {
    stage: async () =>
      orUnwritable(final, () => {
        refuseExisting(final, options);
        const made = makeFolders(path.dirname(final));
        const temporary = temporarySibling(final);
        return {
          put: (_, pieces) => orUnwritable(final, () => writeFlushed(temporary, pieces)),
          tree: () => renamed(temporary, path.basename(final)),
          commit: async () =>
            orUnwritable(final, () => {
              if (options.replace) renameSync(temporary, final);
              else linkNew(temporary, final);
              flushDirectory(path.dirname(final));
              flushAround(made);
            }),
          abandon: async () => {
            removeTemporary(temporary);
            removeFolders(made);
          },
        } satisfies Staging;
      }),
  };
}

/** Folders that were made last when those around them are on disk. */
function flushAround(made: readonly string[]): void {
  for (const folder of made) flushDirectory(path.dirname(folder));
}

/** Unlike a rename, a link refuses a name that somebody has taken meanwhile. */
function linkNew(temporary: string, final: string): void {
  try {
    linkSync(temporary, final);
  } catch (cause) {
    if (isTaken(cause)) throw exists(final);
    // A file system without links.
    refuseExisting(final, {});
    renameSync(temporary, final);
    return;
  }
  rmSync(temporary);
}

function renamed(temporary: string, name: string) {
  const tree = fileTree(temporary);
  const real = path.basename(temporary);
  return {
    ...tree,
    list: () => [{ name, type: "file" as const }],
    size: (file: string) => tree.size(file === name ? real : file),
    read: (file: string, limit?: number) => tree.read(file === name ? real : file, limit),
    chunks: (file: string) => tree.chunks(file === name ? real : file),
    slice: (file: string, from: number, to: number) => fileSlice(tree, file === name ? real : file, from, to),
    sha256: (file: string) => fileSha256(tree, file === name ? real : file),
  };
}

const temporarySibling = (final: string) =>
  path.join(path.dirname(final), stagingName(path.basename(final), randomBytes(6).toString("hex")));

/** What cannot be removed disturbs nobody, and the error that made it useless says more than another. */
function removeTemporary(temporary: string): void {
  try {
    rmSync(temporary, { recursive: true, force: true });
  } catch {}
}

function refuseExisting(final: string, options: DirectoryTargetOptions): void {
  if (!options.replace && existsSync(final)) throw exists(final);
}

const exists = (final: string) => new UsageError(`${final} exists`, "Choose another name, or allow it to be replaced.");

const isTaken = (cause: unknown) => ["EEXIST", "ENOTEMPTY"].includes((cause as NodeJS.ErrnoException).code ?? "");

/** What the file system refuses is said of the place that the caller knows, not of the temporary one. */
function orUnwritable<Result>(place: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    if (typeof (cause as NodeJS.ErrnoException).syscall !== "string") throw cause;
    throw new UnwritableFileError(place, systemReason(cause), { cause });
  }
}

/** A name that stays below the artifact. */
function inside(file: string): string {
  if (file === "" || path.isAbsolute(file) || file.split(/[\\/]/).some((part) => ["", ".", ".."].includes(part)))
    throw new UsageError(
      `${JSON.stringify(file)} is not a name inside the artifact`,
      "Use a relative name without `.` and `..`.",
    );
  return file;
}

function writeFlushed(file: string, pieces: Pieces): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const descriptor = openSync(file, "wx");
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A rename lasts only when its directory is on disk; some systems refuse to flush directories, and then there is nothing to be done. */
function flushDirectory(directory: string): void {
  try {
    const descriptor = openSync(directory, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== "EISDIR" && code !== "EPERM" && code !== "EINVAL") throw cause;
  }
}
