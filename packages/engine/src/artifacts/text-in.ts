import { readFileSync } from "node:fs";
import path from "node:path";
import { DataError } from "../errors.ts";

/** The text of a file of a directory; undefined when there is none. Throws DataError when it cannot be read. */
export function textIn(directory: string, name: string): string | undefined {
  const file = path.join(directory, name);
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new DataError(`${file} cannot be read`, "Check what it is, and the permissions.", { cause });
  }
}
