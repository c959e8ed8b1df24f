import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CodeFolder, isPrivate } from "./code-folder.ts";
import type { LoadedScript } from "./compiled-code.ts";

/** What is still of use after so long is compiled and kept again. */
const keptForDays = 30;
const msPerDay = 86_400_000;

/** Leaves what V8 has compiled of files until now for the next process. Never throws. */
export function keepCode({ path: folder, user }: CodeFolder, scripts: readonly LoadedScript[]): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    // Somebody else may have made it meanwhile.
    if (!isPrivate(folder, user)) return;
    for (const { name, script } of scripts) write(join(folder, name), script.createCachedData());
    discardOld(folder);
  } catch {
    // Where it cannot be kept the next process compiles again.
  }
}

function write(file: string, code: Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, code, { flag: "wx", mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    discard(temporary);
  }
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
    const file = join(folder, name);
    const status = lstatSync(file, { throwIfNoEntry: false });
    if (status && status.mtimeMs < oldest) discard(file);
  }
}
