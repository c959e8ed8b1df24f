import { incompleteEvents } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const recentBrokerEventsAreComplete = defineRule({
  id: "dashboard.recent-broker-events-are-complete",
  severity: "error",
  since: "1.2",
  claim: "Recent events of the broker stream have a source, a type, a time and data.",
  why: "The terminal dashboard drops an event that lacks one of the four.",
  remedy: "Send all four with every event.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_alpaca_events_recent.json"],
  *check({ "api_alpaca_events_recent.json": events }) {
    yield* incompleteEvents(events, ["source", "event_type", "timestamp", "data"]);
  },
});
