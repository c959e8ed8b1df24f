import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import path from "node:path";
import type { SourceLine } from "../report/report.ts";
import { filePath } from "../report/wording.ts";

const shownBytes = 4 * 1024 * 1024;
const keptFiles = 4;

/** Texts that are only in memory, by the path under which they are reported. */
export type HeldTexts = ReadonlyMap<string, Uint8Array>;

/** Lines for code frames, from the first megabytes of a file; the last few files are kept. */
export function sourceLines(cwd: string, held: HeldTexts = new Map()): SourceLine {
  const texts = new Map<string, readonly string[]>();
  return (artifact, file, line) => {
    const place = filePath(artifact, file);
    let lines = texts.get(place);
    if (!lines) {
      lines = linesOf(held.get(place)?.subarray(0, shownBytes) ?? readStart(path.resolve(cwd, place)));
      if (texts.size >= keptFiles) texts.delete(texts.keys().next().value as string);
      texts.set(place, lines);
    }
    return lines[line - 1];
  };
}

function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  const lines = new TextDecoder().decode(bytes).split("\n");
  // A line that was cut off would be shown as if it ended there.
  if (bytes.length === shownBytes) lines.pop();
  return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

function readStart(file: string): Uint8Array | undefined {
  try {
    // A pipe would keep the command waiting.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const status = fstatSync(descriptor);
      if (!status.isFile()) return undefined;
      const buffer = Buffer.allocUnsafe(Math.min(status.size, shownBytes));
      let length = 0;
      for (let count = -1; count !== 0 && length < buffer.length; length += count)
        count = readSync(descriptor, buffer, length, buffer.length - length, null);
      return buffer.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
