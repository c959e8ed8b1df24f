import type { Severity } from "./issue.ts";

/** A finding before its place in the text is known. */
export interface RawIssue {
  readonly rule: string;
  readonly severity: Severity;
  /** Real name of the file, relative to the artifact. */
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly found?: unknown;
  /** Known at once for syntax faults and table cells. */
  readonly line?: number;
  readonly column?: number;
  /** More exact than the rule's own, for example a parser's advice. */
  readonly remedy?: string;
}
