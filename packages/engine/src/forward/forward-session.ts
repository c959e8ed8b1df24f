import type { Bars } from "../bars.ts";
import { parseBarTime } from "../data/bar-time.ts";
import { ConfigError } from "../errors.ts";
import { evaluateSegment, type Segment } from "./evaluate-segment.ts";
import { type ForwardState, openState, resumeState, type SessionFacts } from "./forward-state.ts";
import { rowsAfter, type SessionRows } from "./session-rows.ts";

/** A forward session after a segment. */
export interface ForwardSession {
  readonly state: ForwardState;
  readonly rows: SessionRows;
  readonly segment: Segment;
}

/** Days of bars that are fetched before the start of a session for its indicators. */
export const lookbackDays = 400;

/** The date from which the bars of a session are fetched; what is no calendar date stays as it is. */
export function fetchStart(start: string): string {
  const time = start.length === 10 ? parseBarTime(start)?.time : undefined;
  return time === undefined ? start : new Date(time - lookbackDays * 86_400_000).toISOString().slice(0, 10);
}

/** Trades a candidate from the start of a new session to its end, both included. */
export function openForwardSession(facts: SessionFacts, bars: Bars): ForwardSession {
  const start = timeOf(facts.start);
  const segment = evaluateSegment({
    bars,
    candidate: facts.candidate,
    isInSegment: (time) => time >= start,
    until: timeOf(facts.end),
    cash: facts.startingCash,
    qty: 0,
    startingCash: facts.startingCash,
  });
  return { state: openState(facts, segment), rows: rowsAfter(segment), segment };
}

/** What is known of a session that goes on. */
export interface ResumedSession {
  readonly state: ForwardState;
  readonly rows: SessionRows;
}

/** Trades the bars after the last one of a session, to `end`. */
export function resumeForwardSession(
  { state, rows }: ResumedSession,
  bars: Bars,
  { end, updatedAt }: { readonly end: string; readonly updatedAt: string },
): ForwardSession {
  const last = state.last_timestamp === null ? undefined : timeOf(state.last_timestamp);
  const start = timeOf(state.eval_start);
  const segment = evaluateSegment({
    bars,
    candidate: state.candidate,
    isInSegment: (time) => (last === undefined ? time >= start : time > last),
    until: timeOf(end),
    cash: state.cash,
    qty: state.qty,
    startingCash: state.starting_cash,
  });
  const next = resumeState(state, segment, updatedAt);
  return { state: next, rows: next.is_noop ? rows : rowsAfter(segment, rows), segment };
}

function timeOf(text: string): number {
  const parsed = parseBarTime(text)?.time;
  if (parsed === undefined)
    throw new ConfigError(`${JSON.stringify(text.slice(0, 40))} is no date`, "Write it as 2024-01-31.");
  return parsed;
}
