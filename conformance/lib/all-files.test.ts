import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import { directoryTree } from "../../src/tree/directory.ts";
import { directoryView } from "../../src/views.ts";
import { temporaryFolders, writeFiles } from "../../test/temporary-folders.ts";
import { allFiles } from "./all-files.ts";

const folder = temporaryFolders();

test("a link to a file inside is a file, one that leads out or nowhere is none", () => {
  const directory = folder();
  const outside = folder();
  writeFiles(directory, { "models/shared.txt": "tree" });
  writeFiles(outside, { "other.txt": "tree" });
  symlinkSync("shared.txt", path.join(directory, "models/model.txt"));
  symlinkSync(path.join(outside, "other.txt"), path.join(directory, "models/out.txt"));
  symlinkSync("nothing.txt", path.join(directory, "models/nowhere.txt"));
  symlinkSync("models", path.join(directory, "linked"));
  const found = allFiles(directoryView(directoryTree(directory), new Map(), defaultLimits));
  expect(found).toEqual(["models/model.txt", "models/shared.txt"]);
});
