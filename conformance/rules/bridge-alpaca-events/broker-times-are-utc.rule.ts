import { timesNotUtc } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const brokerTimesAreUtc = defineRule({
  id: "bridge-alpaca-events.broker-times-are-utc",
  severity: "warning",
  since: "1.2",
  claim: "The time of an event of the broker stream is in UTC.",
  why: "Fills are put in order with the events of the engine by their times.",
  remedy: "Translate the time of the broker to UTC.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "bridge-alpaca-events",
  reads: ["ws_alpaca.jsonl#/timestamp", "ws_alpaca.jsonl#/type"],
  *check({ "ws_alpaca.jsonl": frames }) {
    yield* timesNotUtc(frames);
  },
});
