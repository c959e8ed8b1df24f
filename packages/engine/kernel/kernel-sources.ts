import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The files of the loops, in the order of their names. */
export function kernelSources(): string[] {
  const files = readdirSync(import.meta.dirname).filter((file) => /\.[ch]$/.test(file));
  return files.sort().map((file) => path.join(import.meta.dirname, file));
}

/** The hash of all of them. */
export function sourceDigest(): string {
  const hash = createHash("sha256");
  for (const file of kernelSources()) hash.update(`${path.basename(file)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}
