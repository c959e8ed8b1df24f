import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FixtureRecord } from "../generated/meta/types.ts";

const fixtures = path.resolve(import.meta.dirname, "../fixtures");
const provenance = (target: string) => path.join(fixtures, target, "fixture.json");

/** Puts an artifact in the place of a fixture's old one; answers the sum of each of its files by its name. Where there is no such artifact it throws and removes nothing. */
export function replaceArtifact(from: string, target: string): Record<string, string> {
  const name = path.basename(from);
  const names = statSync(from).isDirectory()
    ? readdirSync(from, { recursive: true, encoding: "utf8" })
        .filter((file) => statSync(path.join(from, file)).isFile())
        .sort()
    : [""];
  emptyFixture(target);
  cpSync(from, path.join(fixtures, target, name), { recursive: true });
  return Object.fromEntries(
    names.map((file) => [file.replaceAll(path.sep, "/") || name, sha256(readFileSync(path.join(from, file)))]),
  );
}

/** Removes the old artifact of a fixture; what is said of it stays until it is said anew. */
export function emptyFixture(target: string): string {
  const folder = path.join(fixtures, target);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== "fixture.json") rmSync(path.join(folder, name), { recursive: true });
  return folder;
}

/** The sum by which a file of a fixture is told from an edited one. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Writes where a fixture comes from; the departures that people have accepted of it are kept. */
export function writeProvenance(target: string, fixture: Omit<FixtureRecord, "knownIssues">): void {
  const file = provenance(target);
  const { knownIssues } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  writeFileSync(file, `${JSON.stringify({ ...fixture, ...(knownIssues && { knownIssues }) }, null, 2)}\n`);
  console.log(`${target}: written${knownIssues ? "; its known issues are kept" : ""}`);
}
