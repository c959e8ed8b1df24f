import type { SessionResult } from "@quantlab/contracts";

/** What a command has done: what its session announces, and what a person reads. */
export interface Outcome {
  readonly result: SessionResult;
  readonly text: string;
}
