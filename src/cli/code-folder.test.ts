import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolders } from "../../test/temporary-folders.ts";
import { openCodeFolder } from "./code-folder.ts";

const newFolder = temporaryFolders();
const name = `quantlab-conform-${process.geteuid?.()}`;
const code = Buffer.from("compiled");

describe.skipIf(process.geteuid === undefined)("a folder for compiled code", () => {
  test("gives back what was written under the same name, and nothing else", () => {
    const parent = newFolder();
    openCodeFolder(parent)?.write("a", code);
    const store = openCodeFolder(parent);
    expect(store?.read("a")).toEqual(code);
    expect(store?.read("b")).toBeUndefined();
  });

  test("is open to its owner alone, and so are its files", () => {
    const parent = newFolder();
    openCodeFolder(parent)?.write("a", code);
    expect(lstatSync(path.join(parent, name)).mode & 0o777).toBe(0o700);
    expect(lstatSync(path.join(parent, name, "a")).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.join(parent, name))).toEqual(["a"]);
  });

  test("is not used when others may write to it, when it is a link or a file, or when it cannot be made", () => {
    const [open, linked, file, none] = [newFolder(), newFolder(), newFolder(), newFolder()];
    mkdirSync(path.join(open, name));
    chmodSync(path.join(open, name), 0o770);
    mkdirSync(path.join(linked, "elsewhere"), { mode: 0o700 });
    symlinkSync(path.join(linked, "elsewhere"), path.join(linked, name));
    writeFileSync(path.join(file, name), "");
    for (const parent of [open, linked, file, path.join(none, "missing")])
      expect(openCodeFolder(parent)).toBeUndefined();
  });

  test("does not read what others may have written or what has another name", () => {
    const parent = newFolder();
    const store = openCodeFolder(parent);
    for (const each of ["open", "linked", "twice"]) store?.write(each, code);
    chmodSync(path.join(parent, name, "open"), 0o620);
    symlinkSync(path.join(parent, name, "linked"), path.join(parent, name, "link"));
    linkSync(path.join(parent, name, "twice"), path.join(parent, name, "second"));
    for (const each of ["open", "link", "twice", "second"]) expect(store?.read(each), each).toBeUndefined();
    expect(store?.read("linked")).toEqual(code);
  });

  test("does not keep for ever what nobody writes again", () => {
    const parent = newFolder();
    const store = openCodeFolder(parent);
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    for (const [each, days] of [
      ["old", 31],
      ["young", 29],
    ] as const) {
      store?.write(each, code);
      utimesSync(path.join(parent, name, each), daysAgo(days), daysAgo(days));
    }
    store?.write("new", code);
    expect(readdirSync(path.join(parent, name)).sort()).toEqual(["new", "young"]);
  });

  test("cannot be written: nothing is said", () => {
    const parent = newFolder();
    const store = openCodeFolder(parent);
    mkdirSync(path.join(parent, name, "a"));
    store?.write("a", code);
    expect(store?.read("a")).toBeUndefined();
    expect(readdirSync(path.join(parent, name))).toEqual(["a"]);
  });
});
