import { eventTimesGoBack } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const recentEventsAreOldestFirst = defineRule({
  id: "dashboard.recent-events-are-oldest-first",
  severity: "warning",
  since: "1.2",
  claim: "/api/events/recent answers with the oldest event first.",
  why: "A client that appends new events to what it has draws them in the wrong order.",
  remedy: "Answer in the order in which the events happened.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_events_recent.json"],
  *check({ "api_events_recent.json": events }) {
    yield* eventTimesGoBack(events);
  },
});
