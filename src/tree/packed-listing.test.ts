import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolders } from "../../test/temporary-folders.ts";
import { discover } from "../discover.ts";
import { directoryTree, fileTree } from "./directory.ts";

const freshFolder = temporaryFolders();

/** Long names, so that the folder's own record is large; U+FF5A sorts before U+1F600, though its code unit is the larger one. */
function fill(folder: string, count: number): void {
  const tail = "-".repeat(120);
  for (let index = 0; index < count; index++)
    mkdirSync(path.join(folder, `${(index * 7919) % count}${tail}`), { recursive: true });
  for (const name of ["z", "zz", "\u{1f600}", "\uff5a", "é", "__pycache__"]) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, "file.txt"), "");
  symlinkSync("z", path.join(folder, "link"));
}

test("a folder of very many entries is listed as any other", () => {
  const folder = freshFolder();
  expect(directoryTree(folder).listMany?.()).toBeUndefined();
  fill(folder, 1500);
  const tree = directoryTree(folder);
  const listing = tree.listMany?.();
  const entries = tree.list("");
  expect(entries).toHaveLength(1508);
  expect([...(listing ?? [])]).toEqual(entries);
  expect([...(listing ?? [])]).toEqual(entries);
  expect(entries.filter(({ name }) => !listing?.has(name))).toEqual([]);
  for (const absent of ["", "0", "zzz", "file.txt0", "\u{1f601}", "~"]) expect(listing?.has(absent)).toBe(false);
  expect(fileTree(path.join(folder, "file.txt")).listMany?.()).toBeUndefined();
});

test("artifacts in it are found as in any other, in the same order", () => {
  const folder = freshFolder();
  fill(folder, 300);
  for (const place of ["z", "zz/deep", "\uff5a", "__pycache__", "."]) {
    mkdirSync(path.join(folder, place), { recursive: true });
    writeFileSync(path.join(folder, place, "signals.jsonl"), "");
    writeFileSync(path.join(folder, place, "paper_session.json"), "");
  }
  const tree = directoryTree(folder);
  const found = (from: typeof tree) => {
    const passed: string[] = [];
    const all = [...discover(from, (...about) => passed.push(about.join(" ")))].map((one) => ({
      ...one,
      tree: undefined,
    }));
    return { all, passed };
  };
  expect(tree.listMany?.()).toBeDefined();
  const { listMany: _, ...plain } = tree;
  const expected = found({ ...plain, subtree: (below) => ({ ...plain.subtree(below), listMany: () => undefined }) });
  expect(found(tree)).toEqual(expected);
  expect(expected.all.map((one) => one.folder)).toEqual(["", "z", "zz/deep", "\uff5a"]);
});
