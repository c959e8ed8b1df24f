import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** What a producer has left at a place: its bytes, or why there are none to look at. */
export type LeftFile =
  | { readonly bytes: Buffer; readonly why?: never }
  | { readonly bytes?: never; readonly why: string };

const mostBytes = 256 * 1024 * 1024;

/** Reads what a producer has left. Never throws and never waits: it may be a folder, a pipe, a link that leads nowhere, or be gone. */
export function readLeft(file: string): LeftFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { why: "is no regular file" };
    if (status.size > mostBytes) return { why: "is larger than 256 MB" };
    return { bytes: readFileSync(descriptor) };
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return { why: code === "ENOENT" ? "is not there" : `cannot be read (${code ?? thrown})` };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The same as text; "" where there is none. */
export function leftText(file: string): string {
  return readLeft(file).bytes?.toString() ?? "";
}
