import { closeSync, constants, fstatSync, lstatSync, openSync } from "node:fs";
import { readWhole } from "./read-whole.ts";

/** Where processes of one user leave compiled code for each other: nobody but the user can have written what is read there. */
export interface CodeFolder {
  /** Of the folder; it may be missing. */
  readonly path: string;
  readonly user: number;
  /** What was left under a name, in memory that the next reading may take. */
  read(name: string): Uint8Array | undefined;
}

/** Undefined where there are no users, or the place is not the user's own. Never throws. */
export function openCodeFolder(parent: string = temporaryFolder()): CodeFolder | undefined {
  const user = process.geteuid?.();
  if (user === undefined) return undefined;
  const path = `${parent}/quantlab-conform-${user}`;
  return isPrivate(path, user) ? { path, user, read: (name) => readOwn(`${path}/${name}`, user) } : undefined;
}

/** Whether a folder is the user's alone, or missing. */
export function isPrivate(folder: string, user: number): boolean {
  try {
    const status = lstatSync(folder, { throwIfNoEntry: false });
    return !status || (status.isDirectory() && status.uid === user && (status.mode & 0o077) === 0);
  } catch {
    return false;
  }
}

/** As `os.tmpdir()` says where there are users; loading `node:os` for it would take half a millisecond of every start. */
function temporaryFolder(): string {
  const { TMPDIR, TMP, TEMP } = process.env;
  return TMPDIR || TMP || TEMP || "/tmp";
}

/** A file of the user's own, which no other name leads to. */
function readOwn(file: string, user: number): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    const isOwn = status.isFile() && status.uid === user && status.nlink === 1 && (status.mode & 0o022) === 0;
    return isOwn ? readWhole(descriptor, status.size) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
