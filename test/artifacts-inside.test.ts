import { appendFileSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { check, checkAs, loadKind } from "../src/check.ts";
import { discover, type Found } from "../src/discover.ts";
import { defaultLimits } from "../src/limits.ts";
import { directoryTree } from "../src/tree/directory.ts";
import type { Tree } from "../src/tree/tree.ts";
import { directoryView } from "../src/views.ts";
import { temporaryFolders, writeFiles } from "./temporary-folders.ts";

const freshFolder = temporaryFolders();
const fixture = loadFixture("training-runs/contract-shaped");
const asRecorded = new Set(["schema.deprecated", "trained-model.metrics-are-measured"]);
const decision = "targets/fwd_ret_5m/decision/routing_decision.json";

function runOnDisk(): string {
  const folder = path.join(freshFolder(), fixture.name);
  writeFiles(folder, fixture.files);
  return folder;
}

/** Counts what is asked of a tree and of its folders: `list <folder>`, `read <file>`. */
function counting(tree: Tree, counts: Map<string, number>, at = ""): Tree {
  const count = (what: string, below: string) => {
    const key = `${what} ${[at, below].filter((part) => part !== "").join("/")}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const counted: Required<Tree> = {
    name: tree.name,
    parentName: tree.parentName,
    path: tree.path,
    list(folder) {
      count("list", folder);
      return tree.list(folder);
    },
    size(file) {
      count("size", file);
      return tree.size(file);
    },
    read(file, limit) {
      count("read", file);
      return tree.read(file, limit);
    },
    chunks(file) {
      count("read", file);
      return tree.chunks(file);
    },
    slice(file, from, to) {
      count("read", file);
      return tree.slice?.(file, from, to) ?? new Uint8Array();
    },
    sha256(file, onWhole) {
      count("read", file);
      return tree.sha256?.(file, onWhole) ?? "";
    },
    subtree: (folder) => counting(tree.subtree(folder), counts, [at, folder].filter((part) => part !== "").join("/")),
  };
  return counted;
}

async function judged(tree: Tree, before?: (found: Found) => void): Promise<string[]> {
  const told: string[] = [];
  for (const found of discover(tree)) {
    if ("failure" in found) {
      told.push(found.failure.message);
      continue;
    }
    before?.(found);
    const result = await checkAs(await loadKind(found.entry), found.tree, { workspace: tree }, found.file);
    const { issues, failures } = result;
    for (const { severity, rule } of issues)
      if (severity !== "info" && !asRecorded.has(rule)) told.push(`${found.folder} ${rule}`);
    for (const { file, message } of failures) told.push(`${found.folder} ${file} ${message}`);
  }
  return told;
}

describe("a training run with all that lies in it", () => {
  test("asks for each folder and each file once", async () => {
    const counts = new Map<string, number>();
    expect(await judged(counting(directoryTree(runOnDisk()), counts))).toEqual([]);
    const files = Object.keys(fixture.files);
    expect([...counts.keys()].filter((key) => key.startsWith("read ")).sort()).toEqual(
      files.map((file) => `read ${file}`).sort(),
    );
    expect([...counts].filter(([key, times]) => !key.startsWith("size ") && times > 1)).toEqual([]);
    // Files of the kind that lie in folders of the run, and may not be there.
    expect([...counts.keys()].filter((key) => key.startsWith("size targets/"))).toEqual([]);
  });

  test("is judged alone by reading each of its documents once", async () => {
    const counts = new Map<string, number>();
    const tree = counting(directoryTree(runOnDisk()), counts);
    expect((await check(tree, { as: "training-run" })).conforms).toBe(true);
    expect(counts.get(`read ${decision}`)).toBe(1);
    expect([...counts].filter(([key, times]) => !key.startsWith("size ") && times > 1)).toEqual([]);
  });

  test("says what each of them is, though another has read it before", async () => {
    const folder = runOnDisk();
    appendFileSync(path.join(folder, decision), " ");
    expect(await judged(directoryTree(folder))).toEqual([
      "targets/fwd_ret_5m/decision routing-decision.json-is-canonical",
    ]);
    rmSync(path.join(folder, decision));
    writeFiles(folder, { [decision]: "{" });
    expect(await judged(directoryTree(folder))).toEqual(["targets/fwd_ret_5m/decision syntax.json"]);
  });

  test("tells what vanishes between two looks", async () => {
    const folder = runOnDisk();
    const told = await judged(directoryTree(folder), ({ entry }) => {
      if (entry.kind === "trained-model") rmSync(path.join(folder, "targets"), { recursive: true, force: true });
    });
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) expect(line).toMatch(/no such file|model-file-exists|could not be judged/);
  });
});

test("the first bytes of a file that was hashed stay those of the file", () => {
  const folder = freshFolder();
  writeFiles(folder, { "a.bin": "first", "b.bin": "other" });
  const view = directoryView(directoryTree(folder), new Map(), defaultLimits);
  view.sha256("a.bin");
  const start = view.start("a.bin", 3);
  view.sha256("b.bin");
  expect(new TextDecoder().decode(start)).toBe("fir");
  expect(new TextDecoder().decode(view.start("b.bin", 64))).toBe("other");
});
