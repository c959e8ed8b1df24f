import type { Tree } from "./tree/tree.ts";

/** Pieces of a file's content, in order. */
export type Pieces = Iterable<string | Uint8Array>;

/** Files that are being written and that nobody sees yet. */
export interface Staging {
  /** Adds a file; names are relative to the artifact. */
  put(file: string, pieces: Pieces): void;
  /** What has been put so far, under the final name: the writer judges it before it is committed. */
  tree(): Tree;
  /** Makes everything visible at once. */
  commit(): Promise<void>;
  /** Leaves no trace. */
  abandon(): Promise<void>;
}

/** A place where an artifact can be written: all of it or nothing. */
export interface Target {
  stage(): Promise<Staging>;
}
