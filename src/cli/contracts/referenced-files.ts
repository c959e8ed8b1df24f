import path from "node:path";
import { UsageError } from "../../errors.ts";
import { limits } from "./limits.ts";

const mostLevels = 16;
const reference = /"\$ref"\s*:\s*"([^"#:\\]+)(?:#[^"]*)?"/g;

function target(written: string, from: string): string | undefined {
  let name = written;
  try {
    name = decodeURIComponent(written);
  } catch {}
  const place = path.posix.normalize(path.posix.join(path.posix.dirname(from), name));
  if (!place.startsWith("../")) return place;
  // Outside the folder only files named .json are read, and none from more than so many folders above.
  return place.endsWith(".json") && !place.includes("../".repeat(mostLevels + 1)) ? place : undefined;
}

/** A schema and the files that references lead to from it, by their paths from its folder; `read` answers nothing where there is no file. */
export function referencedFiles(
  schema: string,
  label: string,
  read: (name: string) => Uint8Array | undefined,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const looked = new Set<string>();
  let bytes = 0;
  const waiting = [schema];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (looked.has(name)) continue;
    looked.add(name);
    const content = read(name);
    if (content === undefined) continue;
    files.set(name, content);
    bytes += content.length;
    if (files.size > limits.files || bytes > limits.allBytes)
      throw new UsageError(
        `${label} reaches more than ${limits.files} files or ${limits.allBytes} bytes`,
        "Name a folder.",
      );
    for (const [, written = ""] of Buffer.from(content).toString("utf8").matchAll(reference)) {
      const next = target(written, name);
      if (next !== undefined) waiting.push(next);
    }
  }
  return files;
}
