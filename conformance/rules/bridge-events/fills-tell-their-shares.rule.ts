import { fillsWithoutShares } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const fillsTellTheirShares = defineRule({
  id: "bridge-events.fills-tell-their-shares",
  severity: "info",
  since: "1.2",
  claim: "A fill gives its shares in `shares`.",
  why: "The terminal dashboard reads `shares` and shows 0 for a fill that says `qty`. The contract leaves the data to the event.",
  remedy: "Send `shares`; `qty` may stay beside it.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "bridge-events",
  reads: ["ws_events.jsonl#/event_type", "ws_events.jsonl#/data", "ws_events.jsonl#/source", "ws_events.jsonl#/type"],
  *check({ "ws_events.jsonl": frames }) {
    yield* fillsWithoutShares(frames);
  },
});
