import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UnreadableFileError, UsageError } from "../../errors.ts";
import { systemReason } from "../../system-reason.ts";
import { limits } from "./limits.ts";
import { referencedFiles } from "./referenced-files.ts";
import { isPassedOver, rulesFile, type SourceFiles } from "./source-files.ts";

/** Reads a regular file of at most so many bytes; `smaller` says what to do about a larger one. Throws UnreadableFileError. */
export function readBounded(file: string, label: string, most: number, smaller: string): Uint8Array {
  try {
    const status = statSync(file);
    if (!status.isFile()) throw new UnreadableFileError(label, "it is not a regular file", "Name a file.");
    if (status.size > most) throw new UnreadableFileError(label, `${status.size} bytes are more than ${most}`, smaller);
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    throw new UnreadableFileError(label, systemReason(cause), "Check its path and the permissions.", { cause });
  }
}

const read = (file: string, label: string) => readBounded(file, label, limits.fileBytes, "Split the schema.");

function ifPresent(file: string): Uint8Array | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? read(file, file) : undefined;
}

function schemaFiles(folder: string, label: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const visit = (below: string): void => {
    let entries: ReturnType<typeof listed>;
    try {
      entries = listed(path.join(folder, below));
    } catch (cause) {
      throw new UnreadableFileError(path.join(label, below), systemReason(cause), "Check the permissions.", { cause });
    }
    for (const entry of entries) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      // Links are not followed: they may lead out, or round in a circle.
      if (entry.isDirectory() && !isPassedOver(entry.name)) visit(name);
      if (!entry.isFile() || !entry.name.endsWith(".json")) continue;
      const content = read(path.join(folder, name), path.join(label, name));
      bytes += content.length;
      files.set(name, content);
      if (files.size > limits.files || bytes > limits.allBytes)
        throw new UsageError(
          `${label} holds more than ${limits.files} files or ${limits.allBytes} bytes`,
          "Name the folder of the schemas.",
        );
    }
  };
  visit("");
  return files;
}

function listed(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

/** Reads a folder of schemas, or a package that has one. */
export function readFolder(folder: string, label: string, schemas: string | undefined): SourceFiles {
  const manifest = ifPresent(path.join(folder, "package.json"));
  const own = path.join(folder, schemas ?? "schemas");
  const hasOwn = statSync(own, { throwIfNoEntry: false })?.isDirectory() === true;
  const rules = ifPresent(path.join(folder, rulesFile));
  const files = schemaFiles(hasOwn ? own : folder, label);
  return {
    label,
    files,
    folder: path.posix.normalize(hasOwn ? `${label}/${schemas ?? "schemas"}` : label),
    ...(rules && { rules }),
    ...(manifest && { manifest }),
  };
}

/** Reads one schema and the files that its references lead to. */
export function readSingleFile(file: string, label: string): SourceFiles {
  const single = path.basename(file);
  const place = (name: string) => path.join(path.dirname(file), name);
  const files = referencedFiles(single, label, (name) => {
    if (name === single) return read(file, label);
    if (lstatSync(place(name), { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    return read(place(name), path.join(path.dirname(label), name));
  });
  return { label, files, single, folder: path.posix.dirname(label) };
}
