import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { temporaryFolders } from "../../test/temporary-folders.ts";
import { openCodeFolder } from "./code-folder.ts";
import { keepCode } from "./kept-code.ts";

const newFolder = temporaryFolders();
const name = `quantlab-conform-${process.geteuid?.()}`;
const code = Buffer.from("compiled");

const kept = (file: string) => ({
  name: file,
  script: Object.assign(new Script("1"), { createCachedData: () => code }),
});

/** Keeps code in a folder as a process does that ends. */
function write(parent: string, file: string): void {
  const folder = openCodeFolder(parent);
  if (folder) keepCode(folder, [kept(file)]);
}

describe.skipIf(process.geteuid === undefined)("a folder for compiled code", () => {
  test("gives back what was written under the same name, and nothing else", () => {
    const parent = newFolder();
    write(parent, "a");
    const store = openCodeFolder(parent);
    expect(Buffer.from(store?.read("a") ?? [])).toEqual(code);
    expect(store?.read("b")).toBeUndefined();
  });

  test("is open to its owner alone, and so are its files", () => {
    const parent = newFolder();
    write(parent, "a");
    expect(lstatSync(path.join(parent, name)).mode & 0o777).toBe(0o700);
    expect(lstatSync(path.join(parent, name, "a")).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.join(parent, name))).toEqual(["a"]);
  });

  test("is not used when others may write to it, or when it is a link or a file", () => {
    const [open, linked, file] = [newFolder(), newFolder(), newFolder()];
    mkdirSync(path.join(open, name));
    chmodSync(path.join(open, name), 0o770);
    mkdirSync(path.join(linked, "elsewhere"), { mode: 0o700 });
    symlinkSync(path.join(linked, "elsewhere"), path.join(linked, name));
    writeFileSync(path.join(file, name), "");
    for (const parent of [open, linked, file]) expect(openCodeFolder(parent)).toBeUndefined();
  });

  test("cannot be made, or was made by others meanwhile: nothing is written or said", () => {
    const parent = path.join(newFolder(), "missing");
    write(parent, "a");
    const folder = openCodeFolder(parent);
    if (!folder) throw new Error("a folder that is missing is nobody else's");
    expect(existsSync(parent)).toBe(false);
    mkdirSync(path.join(parent, name), { recursive: true });
    chmodSync(path.join(parent, name), 0o777);
    keepCode(folder, [kept("a")]);
    expect(readdirSync(path.join(parent, name))).toEqual([]);
  });

  test("does not read what others may have written or what has another name", () => {
    const parent = newFolder();
    const store = openCodeFolder(parent);
    for (const each of ["open", "linked", "twice"]) write(parent, each);
    chmodSync(path.join(parent, name, "open"), 0o620);
    symlinkSync(path.join(parent, name, "linked"), path.join(parent, name, "link"));
    linkSync(path.join(parent, name, "twice"), path.join(parent, name, "second"));
    for (const each of ["open", "link", "twice", "second"]) expect(store?.read(each), each).toBeUndefined();
    expect(Buffer.from(store?.read("linked") ?? [])).toEqual(code);
  });

  test("does not keep for ever what nobody writes again", () => {
    const parent = newFolder();
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    for (const [each, days] of [
      ["old", 31],
      ["young", 29],
    ] as const) {
      write(parent, each);
      utimesSync(path.join(parent, name, each), daysAgo(days), daysAgo(days));
    }
    write(parent, "new");
    expect(readdirSync(path.join(parent, name)).sort()).toEqual(["new", "young"]);
  });

  test("cannot be written: nothing is said", () => {
    const parent = newFolder();
    const store = openCodeFolder(parent);
    mkdirSync(path.join(parent, name, "a"), { recursive: true, mode: 0o700 });
    write(parent, "a");
    expect(store?.read("a")).toBeUndefined();
    expect(readdirSync(path.join(parent, name))).toEqual(["a"]);
  });
});
