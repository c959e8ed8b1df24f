import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FixtureRecord } from "../generated/meta/types.ts";
import { catalogueEntry } from "../src/recognise.ts";
import { memoryTree } from "../src/tree/memory.ts";
import type { Tree } from "../src/tree/tree.ts";
import type { EditedArtifact } from "./edits.ts";

/** A fixture with its files in memory. */
export interface Fixture extends EditedArtifact {
  /** `<kind>s/<name>` below fixtures/. */
  readonly id: string;
  readonly record: FixtureRecord;
  readonly isDirectory: boolean;
}

const ownFixtures = () => path.resolve(import.meta.dirname, "../fixtures");

/** Names of all fixtures, sorted. `root` is the folder of fixtures, that of the repository by default. */
export function fixtureIds(root = ownFixtures()): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) => readdirSync(path.join(root, group.name)).map((name) => `${group.name}/${name}`))
    .filter((id) => existsSync(path.join(root, id, "fixture.json")))
    .sort();
}

/** Loads a fixture into memory. */
export function loadFixture(id: string, root = ownFixtures()): Fixture {
  const folder = path.join(root, id);
  const record = JSON.parse(readFileSync(path.join(folder, "fixture.json"), "utf8")) as FixtureRecord;
  const artifact = path.join(folder, record.artifact);
  const files: Record<string, Uint8Array> = {};
  const isDirectory = Object.keys(record.files).length !== 1 || !(record.artifact in record.files);
  for (const name of Object.keys(record.files))
    files[name] = readFileSync(isDirectory ? path.join(artifact, name) : artifact);
  for (const directory of record.emptyDirectories ?? []) files[`${directory}/`] = new Uint8Array();
  return { id, name: record.artifact, files, record, isDirectory };
}

/** The folder in which the artifact was recorded, and those above it that are known, joined by "/". */
export function parentOf(record: FixtureRecord): string {
  return record.parent ?? catalogueEntry(record.kind)?.roots[0] ?? "";
}

/** A fixture, edited perhaps, in the folder in which its producer wrote it. */
export function fixtureTree(fixture: Fixture, edited: EditedArtifact = fixture): Tree {
  if (fixture.isDirectory) {
    // A case may have moved the directory: its name is then a path from the old folder.
    const place = path.posix.join(parentOf(fixture.record), edited.name).split("/");
    return memoryTree(edited.files, place.at(-1), place.slice(0, -1).join("/"));
  }
  // What a case has put beside a single file lies beside it.
  const { [fixture.name]: own = "", ...beside } = edited.files;
  return memoryTree({ ...beside, [edited.name]: own }, "", parentOf(fixture.record));
}
