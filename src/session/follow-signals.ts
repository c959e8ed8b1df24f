import path from "node:path";
import type { SessionSignal } from "../../generated/quantlab/v1/types.ts";
import { validateSessionSignal } from "../../generated/quantlab/v1/validators/session-signal.js";
import { type JsonLine, parseJsonLinesAsync } from "../formats/jsonl-parse.ts";
import type { Issue } from "../issue.ts";
import { type FileLife, openFileLife, type Restart } from "./file-life.ts";
import { fileWakeups } from "./file-wakeups.ts";
import { signalPlace } from "./signal-session.ts";
import { placedIssues, valueIssues } from "./value-issues.ts";

/** How a signal file is followed. */
export interface FollowOptions {
  /** Ends the iteration, quietly. */
  readonly signal?: AbortSignal;
  /** Only lines that begin at this byte or behind it: the last byteOffset + 1 goes on where an earlier reader stopped. `end`: only what is still to come. */
  readonly from?: number | "end";
  /** End after the first line that ends a session, also when the line is faulty. */
  readonly untilTerminal?: boolean;
  /** How long to wait at most before looking again; 250 by default. Where the system announces changes, it is not waited for. */
  readonly pollMs?: number;
  /** Longest line that is read; 16 MiB by default. A longer one is a fault. */
  readonly maxLineBytes?: number;
}

/** One line, or the news that the file begins anew: it was truncated in place, or replaced by another file of its name. */
export type FollowedSignal = {
  /** Counted from 1. */
  readonly line: number;
  readonly byteOffset: number;
} & (
  | { readonly kind: "signal"; readonly signal: SessionSignal }
  | {
      readonly kind: "fault";
      readonly issues: readonly Issue[];
      /** What the line holds, when it is JSON. */
      readonly value?: unknown;
      /** What the line announces, as far as that can be told. */
      readonly event?: SessionSignal["event"];
    }
  | { readonly kind: "restart"; readonly reason: Restart }
);

/**
 * The signals of a file, those that are there and those that are still to come. The file need not be there yet; a line counts when
 * its end is written; faulty lines are answered as faults and the next are read. Ends on abort. Throws UnreadableFileError.
 */
export async function* followSignals(file: string, options: FollowOptions = {}): AsyncGenerator<FollowedSignal, void> {
  const { signal, from = 0, pollMs = 250 } = options;
  const absolute = path.resolve(file);
  const wakeups = fileWakeups(absolute, pollMs, signal);
  try {
    for (let wanted: number | "end" = from; ; wanted = 0) {
      const life = await openFileLife(absolute, wakeups, signal);
      if (!life) return;
      const restart: Restart | undefined = yield* followLife(life, wanted, options);
      if (!restart) return;
      yield { kind: "restart", reason: restart, line: 1, byteOffset: 0 };
    }
  } finally {
    wakeups.close();
  }
}

async function* followLife(
  life: FileLife,
  from: number | "end",
  options: FollowOptions,
): AsyncGenerator<FollowedSignal, Restart | undefined> {
  const { signal, untilTerminal = false, maxLineBytes } = options;
  try {
    const border = from === "end" ? life.initialBytes : from;
    // An earlier reader has seen more than there is.
    if (border > life.initialBytes) return "truncated";
    const limits = maxLineBytes === undefined ? {} : { maxLineBytes };
    for await (const line of parseJsonLinesAsync(life.chunks(border), { live: true, ...limits })) {
      const isOld = from === "end" ? life.position() <= border : line.byteOffset < from;
      if (line.pending || isOld) continue;
      if (signal?.aborted) return undefined;
      const followed = await judged(line, life);
      yield followed;
      const event = followed.kind === "signal" ? followed.signal.event : followed.event;
      if (untilTerminal && event !== undefined && event !== "SESSION_STARTED") return undefined;
    }
    return life.restart();
  } finally {
    await life.close();
  }
}

type ReadLine = Extract<JsonLine, { pending: false }>;

async function judged(
  { index, line, byteOffset, result }: ReadLine,
  life: FileLife,
): Promise<Exclude<FollowedSignal, { kind: "restart" }>> {
  const place = { line, byteOffset };
  if (!result.ok) {
    const { code, message, column, remedy } = result.fault;
    const text = await life.textAt(byteOffset, announcementBytes);
    const where = { file: signalPlace.file, pointer: `/${index}`, column };
    const finding = { rule: "syntax.jsonl", severity: "error", ...where, message, found: code, remedy } as const;
    return { kind: "fault", issues: placedIssues([finding], signalPlace, index), ...place, ...announced(text) };
  }
  if (validateSessionSignal(result.value)) return { kind: "signal", signal: result.value, ...place };
  const issues = valueIssues(validateSessionSignal, result.value, signalPlace, index);
  return { kind: "fault", issues, value: result.value, ...place, ...announced(result.source.text) };
}

const announcementBytes = 4096;

/** A follower must not wait for ever because the last line of a session is no JSON, for example for a NaN in its summary. */
function announced(text: string): { readonly event?: SessionSignal["event"] } {
  const event = /^[^\n]*?"event"\s*:\s*"(SESSION_STARTED|SESSION_COMPLETED|SESSION_FAILED)"/.exec(text)?.[1];
  return event === undefined ? {} : { event: event as SessionSignal["event"] };
}
