import { eventTimesNotUtc } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const eventTimesAreUtc = defineRule({
  id: "dashboard.event-times-are-utc",
  severity: "error",
  since: "1.2",
  claim: "The time of an event is ISO 8601, in UTC.",
  why: "Events of several sources are put in order by their times.",
  remedy: "Take the time in UTC and write its offset.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: ["ws_events.jsonl#/timestamp", "ws_events.jsonl#/source", "ws_events.jsonl#/type"],
  *check({ "ws_events.jsonl": frames }) {
    yield* eventTimesNotUtc(frames);
  },
});
