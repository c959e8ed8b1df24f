import { mkdirSync } from "node:fs";
import path from "node:path";
import { beforeEach } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { Run } from "../generated/quantlab/v1/index.ts";
import { type ContentIn, read } from "../src/read.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { temporaryFolders } from "./temporary-folders.ts";

export type RunContent = ContentIn<typeof Run>;

/** A recorded run, as files and as what is read of them. */
export const fixture = loadFixture("runs/plain-run");
export const tree = memoryTree(fixture.files, fixture.name, "runs");
export const run: RunContent = await read(Run, tree);
/** How it is written: beside what it was recorded with. */
export const options = { workspace: tree };

/** A folder called runs, another one for every test of the file that asks. */
export function freshRunsFolder(): () => string {
  const freshFolder = temporaryFolders();
  let folder = "";
  beforeEach(() => {
    folder = path.join(freshFolder(), "runs");
    mkdirSync(folder);
  });
  return () => folder;
}
