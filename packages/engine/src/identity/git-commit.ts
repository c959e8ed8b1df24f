import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const COMMIT = /^[0-9a-f]{40}$/;

/** The commit that is checked out at or above a directory, read without starting git; `unknown` when there is none. */
export function gitCommit(directory: string): string {
  try {
    for (let folder = path.resolve(directory); ; folder = path.dirname(folder)) {
      const found = path.join(folder, ".git");
      if (existsSync(found)) return commitIn(gitFolder(found)) ?? "unknown";
      if (folder === path.dirname(folder)) return "unknown";
    }
  } catch {
    return "unknown";
  }
}

/** A work tree and a submodule have a file that names their folder. */
function gitFolder(found: string): string {
  if (statSync(found).isDirectory()) return found;
  const named = readFileSync(found, "utf8")
    .replace(/^gitdir:/, "")
    .trim();
  return path.resolve(path.dirname(found), named);
}

function commitIn(folder: string): string | undefined {
  const head = readFileSync(path.join(folder, "HEAD"), "utf8").trim();
  if (!head.startsWith("ref:")) return asCommit(head);
  const name = head.slice("ref:".length).trim();
  const commonFile = path.join(folder, "commondir");
  const common = existsSync(commonFile) ? path.resolve(folder, readFileSync(commonFile, "utf8").trim()) : folder;
  for (const place of [folder, common]) {
    const file = path.join(place, name);
    if (existsSync(file)) return asCommit(readFileSync(file, "utf8").trim());
  }
  const packed = path.join(common, "packed-refs");
  const lines = existsSync(packed) ? readFileSync(packed, "utf8").split("\n") : [];
  return asCommit(lines.find((line) => line.endsWith(` ${name}`))?.slice(0, 40) ?? "");
}

const asCommit = (text: string) => (COMMIT.test(text) ? text : undefined);
