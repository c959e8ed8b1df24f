import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockEntryOf } from "./bill.ts";
import { writeChecksums } from "./make-files.ts";
import { previousRelease } from "./previous-release.ts";
import { type ReleaseState, refusals } from "./refusals.ts";
import { inOrder, type Workspace, workspaces } from "./workspaces.ts";

const workspace = (name: string, ...dependencies: string[]): Workspace => ({
  name,
  version: "0.1.0",
  repository: { type: "git", url: "https://example.org/contracts" },
  dependencies,
});
const ready: ReleaseState = {
  inCi: true,
  clean: true,
  onMain: true,
  tag: "v0.1.0",
  changesets: [],
  packages: [workspace("@quantlab/contracts")],
  python: "0.1.0",
};

test("a clean, versioned, tagged commit of main may be published from CI", () => {
  expect(refusals(ready)).toEqual([]);
});

test.each<[Partial<ReleaseState>, string]>([
  [{ inCi: false }, "by CI only"],
  [{ clean: false }, "has changes"],
  [{ onMain: false }, "not on origin/main"],
  [{ changesets: ["a.md"] }, "1 changesets are pending"],
  [{ tag: "v0.2.0" }, "the tag is v0.2.0: v0.1.0 is expected"],
  [{ tag: undefined }, "the tag is missing"],
  [{ python: "0.0.0" }, "the Python version is 0.0.0"],
  [{ packages: [{ ...workspace("@quantlab/contracts"), repository: undefined }] }, "provenance needs it"],
])("%j is refused: %s", (state, reason) => {
  expect(refusals({ ...ready, ...state })).toEqual([expect.stringContaining(reason)]);
});

test("packages come after those that they depend on", () => {
  const names = inOrder([workspace("a", "b", "elsewhere"), workspace("b", "c"), workspace("c")]).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["c", "b", "a"]);
  expect(() => inOrder([workspace("a", "b"), workspace("b", "a")])).toThrow("depend on each other: a, b");
});

test("the contracts are published first, and every package has a place", () => {
  const [first, ...rest] = workspaces(path.resolve(import.meta.dirname, "../..")).map(({ name }) => name);
  expect(first).toBe("@quantlab/contracts");
  expect(rest).toEqual(expect.arrayContaining(["@quantlab/engine", "@quantlab/foxml", "quantlab-conform"]));
});

test("checksums are those that sha256sum reads, of all files but their own", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "quantlab-sums-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, "b"), "");
  writeFileSync(path.join(folder, "a"), "abc");
  writeFileSync(path.join(folder, "SHA256SUMS"), "old");
  writeChecksums(folder);
  expect(readFileSync(path.join(folder, "SHA256SUMS"), "utf8")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n" +
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n",
  );
});

test.each([
  ["node_modules/semver/functions/inc.js", "node_modules/semver"],
  ["../elsewhere/node_modules/@scope/name/index.js", "node_modules/@scope/name"],
  ["packages/engine/node_modules/a/node_modules/b/c.js", "packages/engine/node_modules/a/node_modules/b"],
  ["packages/engine/src/cli/main.ts", undefined],
])("%s is of %s", (file, entry) => {
  expect(lockEntryOf(file)).toBe(entry);
});

test("a release is compared with the one before it, not with its own tag", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "quantlab-tags-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: folder });
  const release = (...tags: readonly string[]) => {
    git("commit", "-q", "--allow-empty", "-m", "release");
    for (const tag of tags) git("tag", tag);
    return previousRelease(folder);
  };
  git("init", "-q");
  expect(release("v0.9.0", "vague")).toBe("none");
  expect(release("v0.10.0")).toBe("v0.9.0");
  expect(release("v1.0.0", "v1")).toBe("v0.10.0");
  expect(release()).toBe("v1.0.0");
});
