import { repeated } from "../../lib/bridge-stream.ts";
import { defineRule } from "../../rule.ts";

export const brokerEventsComeOnce = defineRule({
  id: "bridge-alpaca-events.broker-events-come-once",
  severity: "warning",
  since: "1.2",
  claim: "Every event of the broker stream comes once.",
  why: "A fill that comes twice is booked twice.",
  remedy: "Start the queue of a client after what was sent on connecting.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "bridge-alpaca-events",
  reads: [
    "ws_alpaca.jsonl#/source",
    "ws_alpaca.jsonl#/event_type",
    "ws_alpaca.jsonl#/timestamp",
    "ws_alpaca.jsonl#/data",
    "ws_alpaca.jsonl#/type",
  ],
  *check({ "ws_alpaca.jsonl": frames }) {
    yield* repeated(frames);
  },
});
