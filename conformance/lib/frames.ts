import { type Pause, reading } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { notUtc } from "./utc-time.ts";

/** What frames of every socket may have. */
export interface Frame {
  readonly type?: string;
  readonly event_type?: string;
  readonly timestamp?: string;
  readonly source?: string;
}

/** The frames that are events, with their rows: a ping only keeps the socket open. */
export function* eventsOf<One extends Frame>(
  frames: Iterable<One>,
): Generator<readonly [row: number, event: One] | Pause, void> {
  const rows = reading(frames);
  while (yield* rows.next()) if (rows.item.type !== "ping") yield [rows.index, rows.item];
}

/** Events whose time is not in UTC. */
export function* timesNotUtc(frames: Iterable<Frame>): Findings {
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, { timestamp }] = events.item;
    yield* notUtc(`/${row}/timestamp`, timestamp);
  }
}

/** Frames that are neither a ping nor an event with all of `members`: one finding for each member that is missing. */
export function* incompleteEvents<One extends Frame>(
  frames: Iterable<One>,
  members: readonly (keyof One & string)[],
): Findings {
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, event] = events.item;
    for (const member of members) if (event[member] === undefined) yield { pointer: `/${row}/${member}` };
  }
}

/**
 * Many places of one cause as one finding, at the first of them: a stream may hold thousands. `says` makes the message from the number
 * of places.
 */
export function* together(places: Iterable<Finding | Pause>, says: (count: number) => string): Findings {
  let first: Finding | undefined;
  let count = 0;
  const all = reading(places);
  while (yield* all.next()) {
    first ??= all.item;
    count++;
  }
  if (first) yield { ...first, message: says(count) };
}
