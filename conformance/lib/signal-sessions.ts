import type { SessionSignal } from "../../generated/quantlab/v1/types.ts";
import { type Pause, reading } from "../../src/reading.ts";

/** One line of a signal file and its number, counted from 0. */
export interface SignalLine {
  readonly row: number;
  readonly event: SessionSignal;
}

/** The events of one session. Without `begin` its start was never announced, without `end` its end. */
export interface Session {
  readonly begin?: SignalLine;
  readonly end?: SignalLine;
}

/** Sessions that are kept in mind as still open; of more, the oldest counts as never ended. */
const mostOpen = 64;

/**
 * The sessions of a signal file, each as soon as it is complete: they follow one another, or overlap when several
 * processes append to one file. One pass, constant memory.
 */
export function* sessionsOf(events: Iterable<SessionSignal>): Generator<Session | Pause, void> {
  const open: SignalLine[] = [];
  const rows = reading(events);
  while (yield* rows.next()) {
    const { index: row, item: event } = rows;
    const line = { row, event };
    if (event.event === "SESSION_STARTED") {
      open.push(line);
      const oldest = open.length > mostOpen ? open.shift() : undefined;
      if (oldest) yield { begin: oldest };
      continue;
    }
    const at = beginOf(event, open);
    const begin = at < 0 ? undefined : open.splice(at, 1)[0];
    yield begin ? { begin, end: line } : { end: line };
  }
  for (const begin of open) yield { begin };
}

/** Which open session an event ends: the latest of its mode and request, else the latest if it shares one of both. */
function beginOf(event: SessionSignal, open: readonly SignalLine[]): number {
  const same = (began: SessionSignal) =>
    Number(began.mode === event.mode) + Number((began.request_id ?? null) === (event.request_id ?? null));
  const exact = open.findLastIndex((line) => same(line.event) === 2);
  if (exact >= 0 || failedBeforeItBegan(event)) return exact;
  const latest = open.at(-1);
  return latest && same(latest.event) === 1 ? open.length - 1 : -1;
}

/** A session that fails before its command is known announces nothing but the failure. */
export function failedBeforeItBegan(event: SessionSignal): boolean {
  return event.event === "SESSION_FAILED" && event.mode === "unknown";
}
