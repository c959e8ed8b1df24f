import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../recording-terminal.ts";
import { run } from "./recorded-run.ts";

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

function commit(folder: string, tag: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      stdio: "ignore",
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", tag);
  git("tag", tag);
}

async function changes(folder: string, ...argv: readonly string[]) {
  const { out, err } = await run(["diff", "--format", "json", ...argv], folder);
  expect(err).toBe("");
  const places = JSON.parse(out).changes.map((one: { schema: string; pointer: string }) => one.schema + one.pointer);
  return [...new Set<string>(places)].sort();
}

describe("one schema and what it refers to", () => {
  const order = {
    properties: { quantity: { $ref: "../common.json#/$defs/count" }, note: { $ref: "../text/free%20text.json" } },
  };
  const common = (minimum: number) => ({ $defs: { count: { type: "integer", minimum } } });
  const version = (minimum: number, name: string) => ({
    [`${name}/order/order.json`]: order,
    [`${name}/common.json`]: common(minimum),
    [`${name}/text/free text.json`]: true,
  });

  test("references may leave its folder, whatever that is called", async () => {
    const folder = folderOf({ ...version(1, "old"), ...version(2, "new") });
    expect(await changes(folder, "old/order/order.json", "new/order/order.json")).toEqual([
      "../common.json/$defs/count/minimum",
      "schema",
    ]);
  });

  test("of a revision as of a file", async () => {
    const folder = folderOf(version(1, "schemas"));
    commit(folder, "v1.0.0");
    writeFileSync(path.join(folder, "schemas/common.json"), JSON.stringify(common(2)));
    expect(await changes(folder, "v1.0.0:schemas/order/order.json", "schemas/order/order.json")).toEqual([
      "../common.json/$defs/count/minimum",
      "schema",
    ]);
  });

  test("what it refers to may refer back to it by its name", async () => {
    const list = (type: string) => ({ $defs: { name: { type } }, properties: { next: { $ref: "node.json" } } });
    const node = { properties: { name: { $ref: "list.json#/$defs/name" } } };
    const folder = folderOf({
      "old/list.json": list("string"),
      "old/node.json": node,
      "new/list.json": list("integer"),
      "new/node.json": node,
    });
    const { code, out, err } = await run(["diff", "old/list.json", "new/list.json", "--format", "json"], folder);
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out).summary).toEqual({ breaks_old_readers: true, breaks_old_writers: true });
  });

  test("nothing is looked for elsewhere but schemas, and what is not there is named", async () => {
    const folder = folderOf({ "secret.txt": "no schema", "a/a.json": { $ref: "../secret.txt" } });
    const { code, err } = await run(["diff", "a/a.json", "a/a.json"], folder);
    expect([code, err]).toEqual([2, expect.stringContaining('"../secret.txt" leads nowhere')]);
  });
});

describe("a version is the same however it is packed", () => {
  const old = {
    "old/schemas/order.schema.json": { type: "integer" },
    "old/package.json": { name: "orders", type: "module" },
  };

  test.each([
    ["paths that begin with a point", ["-C", "old/schemas", "."], "old/schemas"],
    ["a folder of its own", ["old"], "old"],
    ["only the folder of schemas", ["-C", "old", "schemas"], "old"],
    ["no folder", ["-C", "old", "schemas", "package.json"], "old"],
  ])("%s", async (_, packed, folderOfSame) => {
    const folder = folderOf(old);
    execFileSync("tar", ["-czf", "old.tgz", ...packed], { cwd: folder });
    expect(await changes(folder, "old.tgz", folderOfSame)).toEqual([]);
  });
});

test("a revision without a folder of schemas is the schemas that it holds, as a folder is", async () => {
  const folder = folderOf({
    "order.schema.json": { type: "integer" },
    "package.json": { name: "orders", type: "module", version: "1.0.0" },
    ".hidden/other.schema.json": {},
    "data.json": { type: "order", items: "none" },
  });
  commit(folder, "v1.0.0");
  writeFileSync(path.join(folder, "package.json"), '{"name":"orders","type":"commonjs","version":"1.0.0"}');
  writeFileSync(path.join(folder, "data.json"), '{"type":"orders"}');
  expect(await changes(folder, "v1.0.0")).toEqual([]);
  expect(await changes(folder, "v1.0.0", "--schemas", ".")).toEqual([]);
  writeFileSync(path.join(folder, "order.schema.json"), '{"type":"string"}');
  expect(await changes(folder, "v1.0.0")).toEqual(["order.schema.json/type"]);
  expect((await run(["gate"], folder)).out).toContain("order.schema.json");
});

test("the working directory may be named, and annotations lead to its files", async () => {
  const folder = folderOf({ "schemas/order.schema.json": { type: "integer" }, "package.json": { name: "orders" } });
  commit(folder, "v1.0.0");
  writeFileSync(path.join(folder, "schemas/order.schema.json"), '{"type":"string"}');
  mkdirSync(path.join(folder, ".changeset"));
  writeFileSync(path.join(folder, ".changeset/a.md"), '---\n"orders": major\n---\n');
  for (const head of [[], ["."], [folder]])
    expect((await run(["diff", "v1.0.0", ...head], folder)).code, String(head)).toBe(0);
  expect((await run(["diff", "v1.0.0", ".", "-f", "github"], folder)).out).toContain("file=schemas/order.schema.json,");
  expect((await run(["diff", "v1.0.0", "-f", "sarif"], folder)).out).toContain('"schemas/order.schema.json"');
  const named = ["diff", "v1.0.0:schemas/order.schema.json", "schemas/order.schema.json", "-f", "github"];
  expect((await run(named, folder)).out).toContain("file=schemas/order.schema.json,");
  expect((await run(["diff", "v1.0.0", "-f", "github"], path.join(folder, "schemas"))).out).toContain(
    "file=order.schema.json,",
  );
});

test("what cannot be a path, and a rule of change that does not exist, are refused by name", async () => {
  const folder = folderOf({ "a.json": {} });
  for (const [argv, words] of [
    [["diff", "a".repeat(5000), "a.json"], "its name is too long"],
    [["diff", "--allow", "change.type-chnged", "a.json", "a.json"], "did you mean change.type-changed?"],
    [["infer", "."], "not a regular file"],
  ] as const) {
    const { code, err } = await run(argv, folder);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(err).not.toContain("internal error");
  }
});
