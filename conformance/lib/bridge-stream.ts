import type { BridgeEvent } from "../../generated/foxml/v1/types.ts";
import { type Pause, reading } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { bridgeEventTypes } from "./bridge-event-types.ts";
import { eventsOf, type Frame, together } from "./frames.ts";
import { notUtc, secondsBetween } from "./utc-time.ts";

type Events = Iterable<BridgeEvent>;

/** Events of the engine: those of the broker stream share its socket and have another form; a frame without a type is none. */
export function* engineEvents(frames: Events): Generator<readonly [row: number, event: BridgeEvent] | Pause, void> {
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const found = events.item;
    if (isEngine(found[1])) yield found;
  }
}

const isEngine = ({ source, event_type }: BridgeEvent) => source !== "alpaca" && event_type !== undefined;

/** Engine events without a member that every event has, as one finding. */
export function* without(frames: Events, member: keyof BridgeEvent & string): Findings {
  let count = 0;
  const places = function* (): Findings {
    const events = reading(engineEvents(frames));
    while (yield* events.next()) {
      const [row, event] = events.item;
      count++;
      if (event[member] === undefined) yield { pointer: `/${row}/${member}` };
    }
  };
  yield* together(places(), (lacking) => `${lacking} of ${count} events have no \`${member}\``);
}

/** Engine events of a type that the enumeration does not have. */
export function* unknownTypes(frames: Events): Findings {
  const events = reading(engineEvents(frames));
  while (yield* events.next()) {
    const [row, { event_type: found }] = events.item;
    if (found !== undefined && !bridgeEventTypes.has(found))
      yield { pointer: `/${row}/event_type`, expected: "a name in the EventType enumeration", found };
  }
}

/** Engine events whose time is not in UTC. */
export function* eventTimesNotUtc(frames: Events): Findings {
  const events = reading(engineEvents(frames));
  while (yield* events.next()) {
    const [row, { timestamp }] = events.item;
    yield* notUtc(`/${row}/timestamp`, timestamp);
  }
}

/** Events of the broker stream on the socket of the engine, as one finding. */
export function* brokerEvents(frames: Events): Findings {
  const places = function* (): Findings {
    const events = reading(eventsOf(frames));
    while (yield* events.next()) {
      const [row, { source }] = events.item;
      if (source === "alpaca") yield { pointer: `/${row}/source`, found: source };
    }
  };
  yield* together(
    places(),
    (count) => `${count} frames are events of the broker stream, which has a socket of its own`,
  );
}

/** As many events as a bridge keeps back for a client, and as many again. */
const remembered = 2048;

/** Tells of one frame after the other whether it repeats one of those before it. */
function repetitions(): (frame: Frame) => boolean {
  const seen = new Set<string>();
  return (frame) => {
    const key = JSON.stringify(frame);
    if (seen.has(key)) return true;
    seen.add(key);
    const oldest = seen.size > remembered ? seen.values().next().value : undefined;
    if (oldest !== undefined) seen.delete(oldest);
    return false;
  };
}

/** Frames that came before, as one finding. */
export function* repeated(frames: Iterable<Frame>): Findings {
  const isAgain = repetitions();
  const places = function* (): Findings {
    const events = reading(eventsOf(frames));
    while (yield* events.next()) {
      const [row, event] = events.item;
      if (isAgain(event)) yield { pointer: `/${row}` };
    }
  };
  yield* together(places(), (count) => `${count} frames came before, word for word`);
}

/** Engine events that are earlier than the one before them; what came before says nothing about order. */
export function* eventTimesGoBack(frames: Events): Findings {
  const isAgain = repetitions();
  let before: string | undefined;
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, event] = events.item;
    const { timestamp } = event;
    if (isAgain(event) || !isEngine(event) || timestamp === undefined) continue;
    if ((secondsBetween(before, timestamp) ?? 0) < 0)
      yield { pointer: `/${row}/timestamp`, expected: `not before ${before}`, found: timestamp };
    before = timestamp;
  }
}

/** Fills that do not tell their shares under that name, as one finding. */
export function* fillsWithoutShares(frames: Events): Findings {
  const places = function* (): Findings {
    const events = reading(engineEvents(frames));
    while (yield* events.next()) {
      const [row, { event_type, data }] = events.item;
      if (event_type === "TRADE_FILLED" && data !== undefined && !("shares" in data))
        yield { pointer: `/${row}/data/shares` };
    }
  };
  yield* together(places(), (count) => `${count} fills have no \`shares\``);
}
