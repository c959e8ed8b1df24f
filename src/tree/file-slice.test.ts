import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { defaultLimits } from "../limits.ts";
import { openDirectory } from "../node.ts";
import { directoryView } from "../views.ts";
import { fileSlice } from "./file-slice.ts";
import { memoryTree } from "./memory.ts";
import type { Tree } from "./tree.ts";

const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 31 + (index >> 8)) & 0xff);
const places = [
  [0, 4],
  [1_048_570, 1_048_580],
  [2_999_990, 3_000_000],
  [2_999_990, 9_000_000],
  [5_000_000, 6_000_000],
  [7, 7],
] as const;

test("a slice is the same from a disk, from memory and from pieces that are overwritten", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "slice-"));
  try {
    writeFileSync(path.join(folder, "model.bin"), bytes);
    const lent = new Uint8Array(1000);
    const pieces: Tree = {
      ...memoryTree({ "model.bin": bytes }),
      *chunks() {
        for (let at = 0; at < bytes.length; at += lent.length) {
          lent.set(bytes.subarray(at, at + lent.length));
          yield lent;
        }
      },
    };
    const disk = await openDirectory(folder);
    for (const tree of [disk, memoryTree({ "model.bin": bytes }), pieces])
      for (const [from, to] of places)
        expect(Buffer.compare(fileSlice(tree, "model.bin", from, to), bytes.slice(from, to)), `${from}`).toBe(0);
    expect(() => fileSlice(disk, "../model.bin", 0, 1)).toThrow(/no such file/);
    expect(() => fileSlice(disk, "absent.bin", 0, 1)).toThrow(/absent.bin/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a rule's slice is undefined where there is no file, and the same whether or not the file was hashed before", () => {
  const view = () => directoryView(memoryTree({ "model.bin": bytes }, "x"), new Map(), defaultLimits);
  expect(view().slice("absent.bin", 0, 1)).toBeUndefined();
  const hashed = view();
  hashed.sha256("model.bin");
  const started = view();
  started.start("model.bin", 8);
  for (const [from, to] of places)
    for (const directory of [view(), hashed, started])
      expect(Buffer.compare(directory.slice("model.bin", from, to) ?? bytes, bytes.slice(from, to))).toBe(0);
});
