/** What a directory entry is. Links are never followed by a tree: `link` says where it points. */
export type EntryType = "file" | "directory" | "link" | "other";

/** One entry of a directory. */
export interface Entry {
  readonly name: string;
  readonly type: EntryType;
}

/**
 * A read-only folder of files. Opening may be asynchronous (disk, archive, network); a tree that is open answers at once,
 * so that judging is a pure, synchronous computation. Paths use "/" and are relative to the tree's root.
 */
export interface Tree {
  /** Base name of the root directory, "" when it has none. */
  readonly name: string;
  /** Base name of the root's parent directory, "" when unknown: canonical roots are recognised by it. */
  readonly parentName: string;
  /** Names of the folders from the outermost known one to the root directory itself, which is the last; empty when nothing is known. */
  readonly path: readonly string[];
  /** Entries of a folder ("" is the root), in code point order of their names. Throws UnreadableFileError. */
  list(folder: string): readonly Entry[];
  /** Size in bytes, or undefined when there is no such regular file. */
  size(file: string): number | undefined;
  /**
   * The bytes of a regular file; when they are only `lent`, the next reading may overwrite them, which saves a copy. Throws
   * UnreadableFileError when there is none, or when it exceeds `limit` bytes.
   */
  read(file: string, limit?: number, lent?: boolean): Uint8Array;
  /** The bytes of a regular file piece by piece, for files that do not fit in memory. Throws UnreadableFileError. */
  chunks(file: string): Iterable<Uint8Array>;
  /**
   * The bytes of a regular file from one position up to another, fewer when it ends before, where a tree has a faster way than its chunks.
   * Throws UnreadableFileError.
   */
  slice?(file: string, from: number, to: number): Uint8Array;
  /**
   * SHA-256 of the bytes of a regular file in lower-case hexadecimal, where a tree has a faster way than its chunks. `onWhole` is shown the
   * bytes of a short file, which are overwritten afterwards. Throws UnreadableFileError.
   */
  sha256?(file: string, onWhole?: (bytes: Uint8Array) => void): string;
  /** The same tree seen from one of its folders. */
  subtree(folder: string): Tree;
}

/** Entries in code point order of their names, made one by one: as many as a folder may hold, in little memory. */
export interface Listing extends Iterable<Entry> {
  has(name: string): boolean;
}

/** A tree whose folders may hold more entries than `list` should keep in memory. */
export interface LargeTree extends Tree {
  /** What the root holds when that is very much; undefined otherwise. Throws UnreadableFileError. */
  listMany?(): Listing | undefined;
}
