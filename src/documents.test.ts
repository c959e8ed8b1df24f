import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseFresh } from "./documents.ts";
import { defaultLimits } from "./limits.ts";
import { directoryTree } from "./tree/directory.ts";

const folder = mkdtempSync(path.join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what a broken document held is still known when the next file has been read", () => {
  writeFileSync(path.join(folder, "first.json"), '{"first": 1');
  writeFileSync(path.join(folder, "second.json"), '{"second": 2}');
  const tree = directoryTree(folder);
  const first = parseFresh(tree, "first.json", defaultLimits);
  const second = parseFresh(tree, "second.json", defaultLimits);
  expect(new TextDecoder().decode(first.bytes)).toBe('{"first": 1');
  expect(second).toMatchObject({ size: 13, result: { ok: true, source: { text: '{"second": 2}' } } });
  expect(second.bytes).toBeUndefined();
});

test("bytes that were not lent stay as they were read", () => {
  const tree = directoryTree(folder);
  const first = tree.read("first.json");
  tree.read("second.json");
  expect(new TextDecoder().decode(first)).toBe('{"first": 1');
});
