import { expect, test } from "vitest";
import { memoryTree } from "../../src/tree/memory.ts";
import { temporaryFiles } from "./temporary-files.ts";

test("finds leftovers in every folder, and nothing else", () => {
  const tree = memoryTree(
    {
      "report.json": "",
      "report.json.tmp": "",
      "artifacts/equity.png.part": "",
      "notes~": "",
      ".#x": "",
      "tmp/plot.png": "",
      "template.json": "",
    },
    "x",
    "y",
  );
  const directory = { entries: (folder: string) => tree.list(folder) } as never;
  expect([...temporaryFiles(directory)].sort()).toEqual([
    ".#x",
    "artifacts/equity.png.part",
    "notes~",
    "report.json.tmp",
  ]);
});
