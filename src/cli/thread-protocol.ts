import type { Seen } from "../coverage/recorder.ts";
import type { Origin } from "./inputs.ts";
import type { Outcome } from "./verdict.ts";

/** First argument of a thread: the command then serves instead of reading a command line. */
export const threadArgument = "--quantlab-conform-thread";

/** What a thread is told once; plain data. */
export interface ThreadSetup {
  readonly ruleFolders: readonly string[];
  readonly live: boolean;
  readonly versions: Readonly<Record<string, string>>;
  readonly coverage: boolean;
}

/** A job as it is sent to a thread, which opens it again. */
export interface SentJob {
  readonly path: string;
  readonly kind: string;
  readonly origin: Origin;
  readonly file?: string;
  readonly member?: string;
}

/** What a thread is asked: to judge a batch, or what was seen of each kind. */
export type Request =
  | { readonly id: number; readonly jobs: readonly SentJob[] }
  | { readonly id: number; readonly ask: "seen" };

/** What it answers. */
export type Answer =
  | { readonly id: number; readonly outcomes: readonly Outcome[] }
  | { readonly id: number; readonly seen: Readonly<Record<string, Seen>> };
