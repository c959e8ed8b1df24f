import type { SessionResult } from "@quantlab/contracts";

/** What a command has done: what its session announces, and what a person reads. */
export interface Outcome {
  readonly result: SessionResult;
  readonly text: string;
  /** What only a program reads, beside the result. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** What is made for people once the session is announced as done, and fails no more: answers the files written. */
  readonly afterwards?: () => Promise<readonly string[]>;
}
