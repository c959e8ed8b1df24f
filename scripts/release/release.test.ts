import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { lockEntryOf } from "./bill.ts";
import { writeChecksums } from "./make-files.ts";
import { previousRelease } from "./previous-release.ts";
import { publish } from "./publish.ts";
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

describe.skipIf(process.platform === "win32")("publishing", () => {
  const packed = (name: string, version: string) => ({
    ...{ name, version, filename: `${name}-${version}.tgz` },
    ...{ size: 1, unpackedSize: 1, entryCount: 1 },
  });
  const made = {
    ...{ dryRun: false, distTag: "latest", out: "out", components: 0, sums: new Map<string, string>() },
    packages: [workspace("old"), workspace("next"), workspace("new")],
    packed: [packed("old", "1.0.0"), packed("next", "1.1.0"), packed("new", "0.1.0")],
    python: { files: [] },
  };

  /** A registry that has old 1.0.0 and next 1.0.0, and knows nothing of new; answers what it was asked to publish. */
  function registry(broken = ""): () => string[] {
    const folder = mkdtempSync(path.join(tmpdir(), "quantlab-npm-"));
    onTestFinished(() => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true, force: true });
    });
    const log = path.join(folder, "log");
    writeFileSync(log, "");
    writeFileSync(
      path.join(folder, "npm"),
      `#!/bin/sh
${broken}
case "$1 $2" in
  "view old@1.0.0") echo '"1.0.0"' ;;
  "view next@1.1.0") ;;
  view*) echo '{ "error": { "code": "E404" } }'; exit 1 ;;
  *) echo "$@" >> '${log}' ;;
esac
`,
    );
    chmodSync(path.join(folder, "npm"), 0o755);
    vi.stubEnv("PATH", `${folder}${path.delimiter}${process.env.PATH}`);
    return () => readFileSync(log, "utf8").split("\n").filter(Boolean);
  }

  test("passes over a version that the registry has: not every release touches every package", () => {
    const published = registry();
    const said: string[] = [];
    publish(made, tmpdir(), (text) => said.push(text));
    const options = "--provenance --access public --tag latest";
    expect(published()).toEqual([
      `publish ${path.join("out", "next-1.1.0.tgz")} ${options}`,
      `publish ${path.join("out", "new-0.1.0.tgz")} ${options}`,
    ]);
    expect(said).toEqual(["old 1.0.0 is published already", "publish next 1.1.0", "publish new 0.1.0"]);
  });

  test.each<[string, typeof made | { python: { missing: string } }, string]>([
    ["the registry does not answer", made, 'echo \'{ "error": { "code": "ECONNREFUSED" } }\'; exit 1'],
    ["the Python distribution is missing", { ...made, python: { missing: "no Python" } }, ""],
    ["a package was not packed", { ...made, packed: made.packed.slice(0, 2) }, ""],
  ])("publishes nothing when %s", (_, release, broken) => {
    const published = registry(broken);
    expect(() => publish(release as typeof made, tmpdir(), () => {})).toThrow(/does not tell|was not built|not packed/);
    expect(published()).toEqual([]);
  });
});
