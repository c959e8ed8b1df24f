/** How a finding counts: an error breaks the contract, a warning departs from what it asks for, an info is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** The clause of a contract document that a finding rests on. `source` and `section` are listed in schemas/meta/sources.json. */
export interface Citation {
  readonly source: string;
  readonly section: string;
}

/** One finding about one place of one artifact. Wrong data is always an Issue, never an exception. */
export interface Issue {
  /** Stable id, `<kind>.<claim>` or `layout.*`, `syntax.*`, `schema.*`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the file, relative to the artifact; "" when the artifact is itself a file or the finding is about the directory. */
  readonly file: string;
  /** RFC 6901 JSON Pointer; in a CSV table `/row/column`, in JSON Lines `/line/member…`, both counted from 0. */
  readonly pointer: string;
  /** 1-based; null where a finding has no place in a text. */
  readonly line: number | null;
  /** 1-based, in UTF-16 code units. */
  readonly column: number | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What should stand there; absent where there is no one value. */
  readonly expected?: unknown;
  /** What stands there. */
  readonly found?: unknown;
  readonly cites: readonly Citation[];
  /** What to do about it. */
  readonly remedy: string;
  /** 12 hex digits over rule, file and pointer: for baselines and diffs. */
  readonly fingerprint: string;
}

/** A rule that could not be judged, and the finding or absence that stands in its way. */
export interface Skipped {
  readonly rule: string;
  readonly because: string;
}
