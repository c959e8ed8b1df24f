import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** Makes empty folders, one a call, that are gone when the tests of the file are over. */
export function temporaryFolders(): () => string {
  const temporary = mkdtempSync(path.join(tmpdir(), "quantlab-test-"));
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));
  let count = 0;
  return () => {
    const folder = path.join(temporary, String(count++));
    mkdirSync(folder);
    return folder;
  };
}

/** Writes files below a folder; a name that ends in "/" is an empty directory. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const full = path.join(folder, name);
    mkdirSync(name.endsWith("/") ? full : path.dirname(full), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(full, content);
  }
}

/** The files below a folder, as texts by their names. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}
