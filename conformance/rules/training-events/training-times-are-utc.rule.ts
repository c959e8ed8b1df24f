import { timesNotUtc } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const trainingTimesAreUtc = defineRule({
  id: "training-events.training-times-are-utc",
  severity: "warning",
  since: "1.2",
  claim: "The time of a training event is in UTC.",
  why: "Progress of a machine in another zone looks stale or comes from the future.",
  remedy: "Take the time in UTC and write its offset.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: ["training_events.jsonl#/timestamp", "training_events.jsonl#/type"],
  *check({ "training_events.jsonl": frames }) {
    yield* timesNotUtc(frames);
  },
});
