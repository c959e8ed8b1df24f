import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

const states: ReadonlyMap<string, string> = new Map([
  ["SESSION_STARTED", "running"],
  ["SESSION_COMPLETED", "success"],
  ["SESSION_FAILED", "error"],
]);
const rank = (event: string) => (event === "SESSION_STARTED" ? 0 : 1);

export const eventsAreThoseOfASession = defineRule({
  id: "tool-result.events-are-those-of-a-session",
  severity: "warning",
  since: "1.0",
  claim:
    "The events are those of one session in their order, each with the status of its kind: begun, then completed or failed.",
  why: "The events are what the caller knows of a run besides its files. Names of their own, or an end before the beginning, tell nothing about it.",
  remedy: "Pass the events of the signal file on as they stand, in their order.",
  cites: { source: "quantlab-tool-adapter-61", section: "Signal-file behavior" },
  kind: "tool-result",
  reads: ["tool-result.json#/events"],
  *check({ "tool-result.json": { events } }) {
    let last = { rank: 0, time: Number.NEGATIVE_INFINITY };
    for (const [index, { event, status, timestamp }] of (events ?? []).entries()) {
      const pointer = `/events/${index}`;
      const expected = states.get(event);
      if (expected === undefined) {
        yield { pointer: `${pointer}/event`, expected: [...states.keys()], found: event };
        continue;
      }
      if (status !== undefined && status !== expected) yield { pointer: `${pointer}/status`, expected, found: status };
      const time = microseconds(timestamp ?? "") ?? last.time;
      if (rank(event) < last.rank) yield { pointer: `${pointer}/event`, expected: "an earlier place", found: event };
      else if (time < last.time)
        yield { pointer: `${pointer}/timestamp`, expected: "no earlier time", found: timestamp };
      last = { rank: rank(event), time };
    }
  },
});
