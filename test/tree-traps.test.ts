import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { check } from "../src/check.ts";
import { UnreadableFileError } from "../src/errors.ts";
import { directoryTree } from "../src/tree/directory.ts";
import { memoryTree } from "../src/tree/memory.ts";
import type { Tree } from "../src/tree/tree.ts";
import { temporaryFolders, writeFiles } from "./temporary-folders.ts";

const freshFolder = temporaryFolders();
const isRoot = process.getuid?.() === 0;

describe("a run directory with", () => {
  const fixture = loadFixture("runs/plain-run");
  let outside: string;
  let run: string;
  const tree = () => directoryTree(run);
  beforeEach(() => {
    outside = freshFolder();
    run = path.join(outside, "runs", fixture.name);
    writeFiles(run, fixture.files);
  });
  const judged = async () => {
    const { issues, failures } = await check(tree(), { as: "run" });
    return {
      errors: issues.filter(({ severity }) => severity === "error").map(({ rule, file }) => `${rule} ${file}`),
      failures: failures.map(({ file }) => file),
    };
  };

  test("nothing unusual conforms", async () => {
    expect(await judged()).toEqual({ errors: [], failures: [] });
  });

  test("a link to a file inside it conforms", async () => {
    renameSync(path.join(run, "metrics.json"), path.join(run, "the-metrics.json"));
    symlinkSync("the-metrics.json", path.join(run, "metrics.json"));
    expect(await judged()).toEqual({ errors: [], failures: [] });
    expect(
      tree()
        .list("")
        .find(({ name }) => name === "metrics.json")?.type,
    ).toBe("link");
  });

  test.each([
    ["a link that leads out of it", () => "../../outside.json"],
    ["an absolute link that leads out of it", () => path.join(outside, "outside.json")],
    ["a link that leads nowhere", () => "nothing.json"],
    ["a link to itself", () => "metrics.json"],
    ["a link to a directory", () => "artifacts"],
  ])("%s in place of a file: the link is named, nothing behind it is read", async (_, target) => {
    writeFileSync(path.join(outside, "outside.json"), fixture.files["metrics.json"] as Uint8Array);
    mkdirSync(path.join(run, "artifacts"), { recursive: true });
    rmSync(path.join(run, "metrics.json"));
    symlinkSync(target(), path.join(run, "metrics.json"));
    expect((await judged()).errors).toContain("layout.regular-file metrics.json");
    expect(tree().size("metrics.json")).toBeUndefined();
    expect(() => tree().read("metrics.json")).toThrow(UnreadableFileError);
    expect(() => [...tree().chunks("metrics.json")]).toThrow(UnreadableFileError);
  });

  test("two links in a circle", async () => {
    rmSync(path.join(run, "metrics.json"));
    symlinkSync("b.json", path.join(run, "metrics.json"));
    symlinkSync("metrics.json", path.join(run, "b.json"));
    expect((await judged()).errors).toContain("layout.regular-file metrics.json");
  });

  test("a pipe in place of a file does not wait for a writer", async () => {
    const pipe = path.join(run, "metrics.json");
    rmSync(pipe);
    execFileSync("mkfifo", [pipe]);
    // Opening a pipe for writing waits for a reader: whoever waits here is released, and told of.
    const met = path.join(run, "../met");
    const writer = spawn("sh", ["-c", 'while sleep 1; do : > "$0"; : > "$1"; done', pipe, met]);
    onTestFinished(() => void writer.kill());
    expect((await judged()).errors).toContain("layout.regular-file metrics.json");
    expect(() => tree().read("metrics.json")).toThrow("not a regular file");
    expect(() => [...tree().chunks("metrics.json")]).toThrow("not a regular file");
    expect(existsSync(met)).toBe(false);
  });

  test("a directory in place of a file", async () => {
    rmSync(path.join(run, "metrics.json"));
    mkdirSync(path.join(run, "metrics.json"));
    expect((await judged()).errors).toContain("layout.regular-file metrics.json");
    expect(() => tree().read("metrics.json")).toThrow(UnreadableFileError);
  });

  test.skipIf(isRoot)("a file that may not be read: nobody can tell", async () => {
    execFileSync("chmod", ["000", path.join(run, "metrics.json")]);
    expect((await judged()).failures).toEqual(["metrics.json"]);
    expect(() => tree().read("metrics.json")).toThrow("permission is denied");
  });

  test("nothing at all, for it vanished: what to check is a directory", () => {
    const gone = tree();
    rmSync(run, { recursive: true });
    const remedy = "Check that it exists, is a directory and may be read.";
    expect(() => gone.list("")).toThrow(expect.objectContaining({ remedy }));
    expect(() => tree()).toThrow(expect.objectContaining({ remedy }));
  });

  test("a file that vanishes while it is judged: nobody can tell", async () => {
    const whole = tree();
    const vanishing: Tree = {
      ...whole,
      list(folder) {
        const entries = whole.list(folder);
        rmSync(path.join(run, "metrics.json"), { force: true });
        return entries;
      },
    };
    const { failures, conforms } = await check(vanishing, { as: "run" });
    expect(failures.map(({ file }) => file)).toEqual(["metrics.json"]);
    expect(conforms).toBe(false);
  });

  test("a document of five gigabytes: it is named, and not read", async () => {
    truncateSync(path.join(run, "metrics.json"), 5 * 2 ** 30);
    const before = process.memoryUsage().rss;
    expect((await judged()).errors).toContain("syntax.json metrics.json");
    expect(process.memoryUsage().rss - before).toBeLessThan(500 * 2 ** 20);
    expect(() => tree().read("metrics.json", 1000)).toThrow("more than the limit of 1000");
  });

  test("a file that grew since it was listed is read to its end, within the limit", () => {
    const file = path.join(run, "metrics.json");
    writeFileSync(file, "x".repeat(200_000));
    expect(tree().read("metrics.json").length).toBe(200_000);
    expect(tree().read("metrics.json", 200_000).length).toBe(200_000);
    expect(() => tree().read("metrics.json", 199_999)).toThrow(UnreadableFileError);
  });

  test.each([
    "two\nlines.json",
    "ünïcode – 😀.json",
    "tab\t.json",
    'quote".json',
    "-rf",
    "back\\slash",
    "\u{1f600}",
    "\ufffd",
    " ",
  ])("a further file named %j conforms", async (name) => {
    writeFileSync(path.join(run, name), "{}");
    expect(await judged()).toEqual({ errors: [], failures: [] });
    expect(
      tree()
        .list("")
        .map((entry) => entry.name),
    ).toContain(name);
    expect(tree().size(name)).toBe(2);
    expect(new TextDecoder().decode(tree().read(name))).toBe("{}");
  });

  test("a name that is no text is passed over", async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${run}/`), Buffer.from([0xff, 0xfe])]), "{}");
    expect(await judged()).toEqual({ errors: [], failures: [] });
  });

  test("a linked directory: no path through it leads out", async () => {
    writeFiles(outside, { "secret/file.json": "{}" });
    symlinkSync("../../secret", path.join(run, "artifacts"));
    expect(await judged()).toEqual({ errors: [], failures: [] });
    expect(tree().size("artifacts/file.json")).toBeUndefined();
    expect(() => tree().read("artifacts/file.json")).toThrow(UnreadableFileError);
    expect(() => tree().list("artifacts")).toThrow(UnreadableFileError);
  });

  test.each([
    ["up", "../outside.json"],
    ["down and up", "artifacts/../../../outside.json"],
    ["absolute", "/etc/hostname"],
    ["with an empty part", "artifacts//x"],
    ["with a dot", "./metrics.json"],
    ["with a NUL", "a\0b"],
    ["longer than a name may be", "x".repeat(5000)],
    ["below a file", "metrics.json/x"],
    ["of its parent", ".."],
    ["of itself", "."],
  ])("no path %s", (_, name) => {
    writeFileSync(path.join(outside, "outside.json"), "{}");
    writeFileSync(path.join(outside, "runs", "outside.json"), "{}");
    mkdirSync(path.join(run, "artifacts"), { recursive: true });
    for (const one of [tree(), memoryTree(fixture.files)]) {
      expect(one.size(name)).toBeUndefined();
      expect(() => one.read(name)).toThrow(UnreadableFileError);
      expect(() => [...one.chunks(name)]).toThrow(UnreadableFileError);
      expect(() => one.list(name)).toThrow(UnreadableFileError);
    }
  });
});
