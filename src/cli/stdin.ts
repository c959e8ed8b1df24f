import { randomBytes } from "node:crypto";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CatalogueEntry } from "../catalogue-entry.ts";
import { UnreadableFileError, UsageError } from "../errors.ts";
import { fileTree } from "../tree/directory.ts";
import { memoryTree } from "../tree/memory.ts";
import type { Job } from "./inputs.ts";
import type { Terminal } from "./terminal.ts";

/** What was read from standard input. */
export interface StandardInput {
  readonly job: Job;
  /** For code frames; undefined when there is too much of it. */
  readonly bytes: Uint8Array | undefined;
  /** Removes what was put aside. */
  dispose(): void;
}

const heldBytes = 64 * 1024 * 1024;

/** Reads standard input to its end as one file of a kind; what does not fit in memory is put aside on disk. */
export async function readStandardInput(entry: CatalogueEntry, terminal: Terminal): Promise<StandardInput> {
  if (entry.form === "directory")
    throw new UsageError(
      `${entry.kind} is a directory; standard input is one file`,
      "Give the directory, or another kind with --as.",
    );
  const file = entry.fileNames[0] ?? entry.kind;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let spool: { readonly name: string; readonly descriptor: number } | undefined;
  try {
    for await (const chunk of terminal.stdin()) {
      length += chunk.length;
      chunks.push(chunk);
      if (!spool && length <= heldBytes) continue;
      spool ??= openSpool();
      for (const waiting of chunks.splice(0)) writeAll(spool.descriptor, waiting);
    }
  } catch (cause) {
    if (spool) rmSync(spool.name, { force: true });
    throw new UnreadableFileError(
      "standard input",
      String((cause as NodeJS.ErrnoException).code ?? cause),
      "Check what is piped into the command, and the space left for temporary files.",
      { cause },
    );
  }
  if (!spool) {
    const bytes = Buffer.concat(chunks);
    const tree = memoryTree({ [file]: bytes });
    return { job: { path: "-", entry, tree, workspace: tree, file }, bytes, dispose() {} };
  }
  const { name, descriptor } = spool;
  closeSync(descriptor);
  const tree = fileTree(name);
  return {
    job: { path: "-", entry, tree, workspace: tree, file: path.basename(name) },
    bytes: undefined,
    dispose: () => rmSync(name, { force: true }),
  };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

function openSpool(): { readonly name: string; readonly descriptor: number } {
  const name = path.join(tmpdir(), `quantlab-conform-${randomBytes(8).toString("hex")}`);
  return { name, descriptor: openSync(name, "wx", 0o600) };
}
