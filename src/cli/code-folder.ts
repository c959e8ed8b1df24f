import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";

/** What is still of use after so long is compiled and kept again. */
const keptForDays = 30;
const msPerDay = 86_400_000;

/** Compiled code that processes of one user leave for each other. */
export interface CodeFolder {
  /** What was written under a name. */
  read(name: string): Buffer | undefined;
  write(name: string, code: Uint8Array): void;
}

/** A folder that nobody but the user can have written; undefined where that cannot be told or there can be none. Never throws. */
export function openCodeFolder(parent: string = temporaryFolder()): CodeFolder | undefined {
  const user = process.geteuid?.();
  if (user === undefined) return undefined;
  const folder = `${parent}/quantlab-conform-${user}`;
  if (!isPrivate(folder, user)) return undefined;
  return {
    read: (name) => readOwn(`${folder}/${name}`, user),
    write(name, code) {
      const file = `${folder}/${name}`;
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        writeFileSync(temporary, code, { flag: "wx", mode: 0o600 });
        renameSync(temporary, file);
        discardOld(folder);
      } catch {
        // Without it the next process compiles again.
        discard(temporary);
      }
    },
  };
}

function isPrivate(folder: string, user: number): boolean {
  try {
    const status = lstatSync(folder, { throwIfNoEntry: false }) ?? made(folder);
    return status.isDirectory() && status.uid === user && (status.mode & 0o077) === 0;
  } catch {
    return false;
  }
}

function made(folder: string): Stats {
  mkdirSync(folder, { mode: 0o700 });
  return lstatSync(folder);
}

/** As `os.tmpdir()` says where there are users; loading `node:os` for it would take half a millisecond of every start. */
function temporaryFolder(): string {
  const { TMPDIR, TMP, TEMP } = process.env;
  return TMPDIR || TMP || TEMP || "/tmp";
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was not made.
  }
}

/** Nobody else removes what a version left that is no longer installed. */
function discardOld(folder: string): void {
  const oldest = Date.now() - keptForDays * msPerDay;
  for (const name of readdirSync(folder)) {
    const file = `${folder}/${name}`;
    const status = lstatSync(file, { throwIfNoEntry: false });
    if (status && status.mtimeMs < oldest) discard(file);
  }
}

/** A file of the user's own, which no other name leads to. */
function readOwn(file: string, user: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    const isOwn = status.isFile() && status.uid === user && status.nlink === 1 && (status.mode & 0o022) === 0;
    if (!isOwn) return undefined;
    // `readFileSync` would do the same in five more functions of Node, which every start has to compile.
    const bytes = Buffer.allocUnsafeSlow(status.size);
    return readSync(descriptor, bytes) === status.size ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
