import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Fixture, fixtureIds, loadFixture, parentOf } from "../conformance/fixtures.ts";
import { check } from "../src/check.ts";
import { watchedTree } from "../src/cli/watched-tree.ts";
import { discover } from "../src/discover.ts";
import { UnreadableFileError } from "../src/errors.ts";
import { defaultLimits } from "../src/limits.ts";
import { catalogueEntry } from "../src/recognise.ts";
import { directoryTree, fileTree } from "../src/tree/directory.ts";
import { directoryTarget } from "../src/tree/directory-target.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { rememberingTree } from "../src/tree/remembering.ts";
import type { Tree } from "../src/tree/tree.ts";
import { directoryView } from "../src/views.ts";
import { temporaryFolders, writeFiles } from "./temporary-folders.ts";

const freshFolder = temporaryFolders();
const folderOf = (fixture: Fixture) => parentOf(fixture.record) || "somewhere";
const fixtures = fixtureIds().map((id) => loadFixture(id));

describe("a directory and the same files in memory are judged alike", () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture] as const))("%s", async (_, fixture) => {
    const parent = path.join(freshFolder(), folderOf(fixture));
    const home = fixture.isDirectory ? path.join(parent, fixture.name) : parent;
    writeFiles(home, fixture.files);
    const onDisk = fixture.isDirectory ? directoryTree(home) : fileTree(path.join(home, fixture.name));
    const inMemory = fixture.isDirectory
      ? memoryTree(fixture.files, fixture.name, folderOf(fixture))
      : memoryTree(fixture.files, "", folderOf(fixture));
    expect(await check(onDisk, { as: fixture.record.kind })).toEqual(
      await check(inMemory, { as: fixture.record.kind }),
    );
    expect(await check(onDisk)).toEqual(await check(inMemory));
  });
});

describe("a composed workspace", () => {
  const files: Record<string, string | Uint8Array> = {};
  const expected: string[] = [];
  for (const fixture of fixtures) {
    const entry = catalogueEntry(fixture.record.kind);
    const home = `${fixture.id.replace("/", "-")}/${fixture.isDirectory ? `${entry?.roots[0] ?? "outputs"}/${fixture.name}` : "answers"}`;
    for (const [name, content] of Object.entries(fixture.files)) files[`${home}/${name}`] = content;
    // One stream alone is found as what it is by itself.
    if (fixture.record.kind === "dashboard" && Object.keys(fixture.files).length === 1) continue;
    expected.push(
      `${fixture.record.kind} ${home} ${entry?.form !== "file" ? "" : fixture.isDirectory ? entry.fileNames[0] : fixture.name}`,
    );
  }
  Object.assign(files, {
    "notes/readme.md": "nothing",
    "node_modules/pkg/metadata.json": "{}",
    ".git/signals.jsonl": "",
  });
  const found = (tree: Tree) =>
    [...discover(tree)].map((one) =>
      "failure" in one ? `failure ${one.folder}` : `${one.entry.kind} ${one.folder} ${one.file ?? ""}`,
    );

  test("shows every artifact in it, wherever it lies", () => {
    const all = found(memoryTree(files));
    expect(expected.filter((one) => !all.includes(one))).toEqual([]);
    expect(all.filter((one) => one.startsWith("failure") || /node_modules|\.git|notes/.test(one))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("shows an artifact however deep it lies, until the system has no longer path", () => {
    const folder = freshFolder();
    const deep = `${"d/".repeat(300)}request.json`;
    writeFiles(folder, { [deep]: "{}" });
    expect(found(directoryTree(folder))).toEqual([`request ${path.dirname(deep)} request.json`]);
    // A shell that goes from folder to folder makes, and removes, what no path names.
    onTestFinished(() => void execFileSync("rm", ["-rf", path.join(folder, "0".repeat(250))]));
    const make = 'n=; while [ "$n" != iiiiiiiiiiiiiiiiiiii ]; do n=i$n; mkdir $0 && cd -P $0; done';
    execFileSync("sh", ["-c", make, "0".repeat(250)], { cwd: folder });
    expect(found(directoryTree(folder)).filter((one) => one.startsWith("failure"))).toHaveLength(1);
  });

  test("shows no directory that is still being written, and says so", async () => {
    const folder = freshFolder();
    const fixture = loadFixture("runs/plain-run");
    const told: string[] = [];
    const seen = () =>
      [...discover(directoryTree(folder), (...about) => void told.push(about.join(" ")))].map(({ folder }) => folder);
    const staging = await directoryTarget(path.join(folder, "runs", fixture.name)).stage();
    for (const [name, content] of Object.entries(fixture.files)) staging.put(name, [content]);
    expect(seen()).toEqual([]);
    expect(told).toEqual([expect.stringMatching(/^runs \.\S+\.tmp which a writer has not finished/)]);
    await staging.commit();
    expect(seen()).toEqual([`runs/${fixture.name}`]);
    expect(told).toHaveLength(1);
  });

  test("shows the same from disk as from memory, in the same order", () => {
    const folder = freshFolder();
    writeFiles(folder, files);
    expect(found(directoryTree(folder))).toEqual(found(memoryTree(files)));
  });
});

describe("opening", () => {
  test.each([
    ["a directory that does not exist", () => directoryTree(path.join(freshFolder(), "none"))],
    ["a file as a directory", () => directoryTree(import.meta.filename)],
    ["a file that does not exist", () => fileTree(path.join(freshFolder(), "none"))],
    ["a file in a directory that does not exist", () => fileTree(path.join(freshFolder(), "none", "a.json"))],
    ["a directory as a file", () => fileTree(freshFolder())],
  ])("%s throws UnreadableFileError", (_, open) => expect(open).toThrow(UnreadableFileError));

  test("a link to a directory or to a file follows it: the caller has chosen it", () => {
    const folder = freshFolder();
    writeFiles(folder, { "real/a.json": "[1]" });
    symlinkSync("real", path.join(folder, "latest"));
    expect(directoryTree(path.join(folder, "latest")).name).toBe("real");
    const other = freshFolder();
    symlinkSync(path.join(folder, "real/a.json"), path.join(other, "b.json"));
    const tree = fileTree(path.join(other, "b.json"));
    expect(tree.list("")).toEqual([{ name: "b.json", type: "file" }]);
    expect(tree.size("b.json")).toBe(3);
    expect(new TextDecoder().decode(tree.read("b.json"))).toBe("[1]");
  });

  test("a directory whose name has a backslash keeps its name", () => {
    const folder = path.join(freshFolder(), "a\\b", "c\\d");
    mkdirSync(folder, { recursive: true });
    expect([directoryTree(folder).name, directoryTree(folder).parentName]).toEqual(["c\\d", "a\\b"]);
  });

  test("entries come in code point order, from disk as from memory", () => {
    const folder = freshFolder();
    const names = ["b", "a", "B", "é", "\u{1f600}", "\uff21", "10", "9", "a b"];
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, ""])));
    const sorted = [...names].sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
    expect(
      directoryTree(folder)
        .list("")
        .map(({ name }) => name),
    ).toEqual(sorted);
    expect(
      memoryTree(Object.fromEntries(names.map((name) => [name, ""])))
        .list("")
        .map(({ name }) => name),
    ).toEqual(sorted);
  });

  test("a subtree has its own names, and the boundary of the whole", () => {
    const folder = freshFolder();
    writeFiles(folder, { "runs/one/a.json": "1", "runs/two/b.json": "2" });
    symlinkSync("../two/b.json", path.join(folder, "runs/one/c.json"));
    for (const whole of [directoryTree(folder), memoryTree({ "runs/one/a.json": "1" }, path.basename(folder))]) {
      const one = whole.subtree("runs/one");
      expect([one.name, one.parentName, whole.subtree("runs").parentName]).toEqual([
        "one",
        "runs",
        path.basename(folder),
      ]);
      expect(one.path).toEqual([...whole.path, "runs", "one"]);
      expect(whole.subtree("").path).toEqual(whole.path);
      expect(new TextDecoder().decode(one.read("a.json"))).toBe("1");
    }
    expect(new TextDecoder().decode(directoryTree(folder).subtree("runs/one").read("c.json"))).toBe("2");
    expect(() => directoryTree(path.join(folder, "runs/one")).read("c.json")).toThrow(UnreadableFileError);
  });

  test("the path is that of the disk, or what is known of it", () => {
    const folder = realpathSync(freshFolder());
    writeFiles(folder, { "a.json": "1" });
    const names = folder.split(path.sep).slice(1);
    for (const tree of [directoryTree(folder), fileTree(path.join(folder, "a.json"))]) {
      expect([tree.path, tree.name, tree.parentName]).toEqual([names, names.at(-1), names.at(-2)]);
      expect(rememberingTree(tree).path).toEqual(names);
      expect(directoryView(tree, new Map(), defaultLimits).path).toEqual(names);
    }
    const known = memoryTree({}, "symbol=AAPL", "targets/fwd_ret_5m");
    expect([known.path, known.name, known.parentName]).toEqual([
      ["targets", "fwd_ret_5m", "symbol=AAPL"],
      "symbol=AAPL",
      "fwd_ret_5m",
    ]);
    expect(memoryTree({}, "one").path).toEqual(["one"]);
    expect(memoryTree({}).path).toEqual([]);
  });

  test("the SHA-256 of a file is the same from disk and from memory, whatever its size", () => {
    const folder = freshFolder();
    const large = new Uint8Array(Buffer.alloc(3 * 2 ** 20 + 7, "abc"));
    const files = { "models/a.bin": large, "models/exact.bin": large.slice(0, 2 ** 18), "models/empty.bin": "" };
    writeFiles(folder, files);
    mkdirSync(path.join(folder, "models/folder.bin"));
    symlinkSync(import.meta.filename, path.join(folder, "models/outside.bin"));
    for (const whole of [directoryTree(folder), memoryTree({ ...files, "models/folder.bin/": "" }, "m")]) {
      const tree = watchedTree(rememberingTree(whole.subtree("models")), () => {});
      const view = directoryView(tree, new Map(), { ...defaultLimits, documentBytes: 1 });
      for (const [name, content] of Object.entries(files))
        expect(view.sha256(path.basename(name)), name).toBe(createHash("sha256").update(content).digest("hex"));
      for (const name of ["folder.bin", "none.bin", "outside.bin", "../x"]) expect(view.sha256(name)).toBeUndefined();
    }
    const one = fileTree(path.join(folder, "models/a.bin"));
    expect(directoryView(one, new Map(), defaultLimits).sha256("a.bin")).toBe(
      createHash("sha256").update(large).digest("hex"),
    );
  });

  test("a tree holds values, no getters: with them V8 keeps every tree, and its documents, until it collects everything", () => {
    const folder = freshFolder();
    const trees = [
      directoryTree(folder),
      directoryTree(path.dirname(folder)).subtree(path.basename(folder)),
      memoryTree({}),
    ];
    for (const tree of [...trees, ...trees.map((tree) => rememberingTree(tree))]) {
      const members = [tree, directoryView(tree, new Map(), defaultLimits)].map(Object.getOwnPropertyDescriptors);
      for (const [name, member] of members.flatMap((each) => Object.entries(each)))
        expect(member.get, name).toBeUndefined();
    }
  });

  test("a long file is known as one before it is hashed", () => {
    const told: number[][] = [];
    const tree = watchedTree(memoryTree({ "a.bin": "12345" }), (...counts) => told.push(counts));
    expect(tree.sha256?.("a.bin")).toBe(createHash("sha256").update("12345").digest("hex"));
    expect(told).toEqual([[5, 5]]);
  });

  test("a directory tells of the bytes of a file as they are read, from every folder of it", () => {
    const folder = freshFolder();
    writeFiles(folder, { "models/a.bin": "x".repeat(2 ** 20 + 5), "b.bin": "12345" });
    const told: number[][] = [];
    const onBytes = (...counts: number[]) => told.push(counts);
    for (const _ of directoryTree(folder, onBytes).subtree("models").chunks("a.bin"));
    directoryTree(folder, onBytes).sha256?.("b.bin");
    fileTree(path.join(folder, "b.bin"), onBytes).sha256?.("b.bin");
    expect(told).toEqual([
      [2 ** 20, 2 ** 20],
      [5, 2 ** 20 + 5],
      [5, 5],
      [5, 5],
    ]);
  });

  test("chunks are the file, piece by piece", () => {
    const folder = freshFolder();
    const bytes = Buffer.alloc(3 * 2 ** 20 + 7, "abc");
    writeFileSync(path.join(folder, "a"), bytes);
    const chunks = [...directoryTree(folder).chunks("a")];
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });
});
