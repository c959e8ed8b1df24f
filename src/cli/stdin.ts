import type { CatalogueEntry } from "../catalogue-entry.ts";
import { UnreadableFileError, UsageError } from "../errors.ts";
import type { Failure } from "../report/report.ts";
import { systemReason } from "../system-reason.ts";
import { memoryTree } from "../tree/memory.ts";
import type { Job } from "./inputs.ts";
import { openSpool, type Spool } from "./spool.ts";
import type { Terminal } from "./terminal.ts";

/** What was read from standard input. */
export interface StandardInput {
  /** A failure where nothing came: it is then mostly what was to write it that failed. */
  readonly job: Job | Failure;
  /** For code frames; undefined when there is too much of it. */
  readonly bytes: Uint8Array | undefined;
  /** Removes what was put aside. */
  dispose(): void;
}

const heldBytes = 64 * 1024 * 1024;

/** Reads standard input to its end as one file of a kind; what does not fit in memory is put aside on disk. Of a `live` one nothing may have come yet. */
export async function readStandardInput(
  entry: CatalogueEntry,
  terminal: Terminal,
  live: boolean,
): Promise<StandardInput> {
  if (entry.form === "directory")
    throw new UsageError(
      `${entry.kind} is a directory; standard input is one file`,
      "Give the directory, or another kind with --as.",
    );
  const file = entry.fileNames[0] ?? entry.kind;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let spool: Spool | undefined;
  try {
    for await (const chunk of terminal.stdin()) {
      length += chunk.length;
      chunks.push(chunk);
      if (!spool && length <= heldBytes) continue;
      spool ??= openSpool();
      for (const waiting of chunks.splice(0)) spool.append(waiting);
    }
  } catch (cause) {
    spool?.close();
    throw new UnreadableFileError(
      "standard input",
      systemReason(cause),
      "Check what is piped into the command, and the space left for temporary files.",
      { cause },
    );
  }
  const bytes = spool ? undefined : Buffer.concat(chunks);
  const tree = spool?.tree(file) ?? memoryTree({ [file]: bytes ?? "" });
  const job =
    length === 0 && !live && file.endsWith(".jsonl") ? nothingCame : { path: "-", entry, tree, workspace: tree, file };
  return { job, bytes, dispose: () => spool?.close() };
}

const nothingCame: Failure = {
  path: "-",
  message: "nothing to judge: standard input is empty",
  remedy: "Check what is piped into the command; where nothing may have come yet, add --live.",
};
