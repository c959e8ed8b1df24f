import { eventTimesNotUtc, unknownTypes } from "../../lib/bridge-stream.ts";
import { incompleteEvents } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const recentEventsAreOfTheStream = defineRule({
  id: "dashboard.recent-events-are-of-the-stream",
  severity: "error",
  since: "1.2",
  claim: "Recent events are complete and of a known type, with a time in UTC.",
  why: "Clients that fill a gap of the stream from this list read it like the stream.",
  remedy: "Answer with the events as they went over the stream.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: ["api_events_recent.json"],
  *check({ "api_events_recent.json": events }) {
    yield* incompleteEvents(events, ["event_type", "timestamp", "data"]);
    yield* unknownTypes(events);
    yield* eventTimesNotUtc(events);
  },
});
