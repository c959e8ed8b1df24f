import { readFileSync } from "node:fs";
import path from "node:path";

type Document = Readonly<Record<string, unknown>>;

/** The documents of a directory that a page repeats. */
export interface WrittenDocuments {
  readonly metadata: Document;
  readonly report: Document;
  readonly config: Document;
}

/** Reads the documents of a directory that has just been written. */
export function readWrittenDocuments(directory: string): WrittenDocuments {
  const read = (name: string) => JSON.parse(readFileSync(path.join(directory, name), "utf8")) as Document;
  return { metadata: read("metadata.json"), report: read("report.json"), config: read("config.json") };
}
