import type { Entry } from "./tree/tree.ts";

/** The directory of an artifact as a rule sees it. */
export interface Directory {
  /** Base name of the directory. */
  readonly name: string;
  /** Base name of its parent, "" when unknown. */
  readonly parentName: string;
  /** Names of the folders from the outermost known one to the directory itself, which is the last: of all its absolute path on a disk. */
  readonly path: readonly string[];
  /** Entries of a folder, "" for the directory itself; empty when there is no such folder. */
  entries(folder: string): readonly Entry[];
  /** Size in bytes of a regular file below the directory, undefined when there is none. */
  size(file: string): number | undefined;
  /** SHA-256 of a file below the directory in lower-case hexadecimal, whatever its size; undefined when there is none. */
  sha256(file: string): string | undefined;
  /** The first bytes of a file below the directory, whatever its size: at most `length` of them; undefined when there is no such file. */
  start(file: string, length: number): Uint8Array | undefined;
  /** The bytes of a file from one position up to another, fewer when it ends before; undefined when there is no such file. */
  slice(file: string, from: number, to: number): Uint8Array | undefined;
  /** The text of a file below the directory; undefined when absent or too large for a document. */
  text(file: string): string | undefined;
  /** The JSON document at a path below the directory; undefined when absent or not strict JSON. */
  json(file: string): unknown;
}

/** What lies around an artifact: the outermost folder that is being judged. */
export interface Workspace {
  /**
   * The directory that a document means by a path, absolute or relative, recorded on another machine perhaps:
   * found by its longest suffix that exists here. Undefined when nothing matches.
   */
  directory(reportedPath: string): Directory | undefined;
  /** The JSON document that a document means by a path, found in the same way. */
  json(reportedPath: string): unknown;
}

/** Rows of a CSV table or JSON Lines; iterating a large one reads the file anew, in constant memory. */
export interface Table<Row> extends Iterable<Row> {
  /** Column names as the header has them. */
  readonly columns: readonly string[];
}
