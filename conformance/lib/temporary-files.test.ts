import { expect, test } from "vitest";
import { memoryTree } from "../../src/tree/memory.ts";
import { isLeftover, temporaryFiles } from "./temporary-files.ts";

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

test.each([
  ...[
    "a.tmp",
    "a.temp",
    "a.part",
    "a.partial",
    ".a.swp",
    "a.crdownload",
    "a.lock",
    "a~",
    ".#a",
    "~$a.xlsx",
    ".nfs0001",
  ],
  ...["A.TMP", "a.Part", ".NFS0001"],
])("%s is a leftover", (name) => {
  expect(isLeftover(name)).toBe(true);
});

test.each(["tmp", "a.tmpx", "a.party", "lock", "a~b", "#a", "$a", "nfs", "a.nfs1", "a.#b"])("%s is none", (name) => {
  expect(isLeftover(name)).toBe(false);
});
