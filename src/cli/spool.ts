import { randomBytes } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UnreadableFileError } from "../errors.ts";
import { memoryTree } from "../tree/memory.ts";
import type { Tree } from "../tree/tree.ts";

/** Bytes that are put aside on disk. */
export interface Spool {
  append(bytes: Uint8Array): void;
  /** What was put aside, as the only file of a tree. */
  tree(file: string): Tree;
  /** May be called again. */
  close(): void;
}

const chunkBytes = 1 << 20;

/** Opens a file that has lost its name already: however the process ends, the system takes it away. Throws what the system says. */
export function openSpool(): Spool {
  const name = path.join(tmpdir(), `quantlab-conform-${randomBytes(8).toString("hex")}`);
  const descriptor = openSync(name, "wx+", 0o600);
  const named = !tryRemove(name);
  let open = true;
  return {
    append(bytes) {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    },
    tree: (file) => treeOf(descriptor, file),
    close() {
      if (!open) return;
      open = false;
      closeSync(descriptor);
      if (named) tryRemove(name);
    },
  };
}

function treeOf(descriptor: number, file: string): Tree {
  const { size } = fstatSync(descriptor);
  const frame = memoryTree({ [file]: "" });
  const whole: Tree = {
    ...frame,
    size: (given) => (given === file ? size : undefined),
    read(given, limit = Number.POSITIVE_INFINITY) {
      if (given !== file) return frame.read(given);
      if (size > limit)
        throw new UnreadableFileError(
          file,
          `it has ${size} bytes, more than the limit of ${limit}`,
          "Raise the limit if the file is meant to be this large.",
        );
      return Buffer.concat([...pieces(descriptor)]);
    },
    chunks: (given) => (given === file ? pieces(descriptor) : frame.chunks(given)),
    subtree: (folder) => (folder === "" ? whole : frame.subtree(folder)),
  };
  return whole;
}

function* pieces(descriptor: number): Generator<Buffer> {
  for (let at = 0; ; ) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const count = readSync(descriptor, chunk, 0, chunkBytes, at);
    if (count === 0) return;
    at += count;
    yield chunk.subarray(0, count);
  }
}

/** Not every system lets go of the name of an open file. */
function tryRemove(name: string): boolean {
  try {
    rmSync(name, { force: true });
    return true;
  } catch {
    return false;
  }
}
