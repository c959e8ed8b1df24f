import { timesNotUtc } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const trainingTimesAreUtc = defineRule({
  id: "dashboard.training-times-are-utc",
  severity: "warning",
  since: "1.2",
  claim: "The time of a training event is in UTC.",
  why: "Progress of a machine in another zone looks stale or comes from the future.",
  remedy: "Take the time in UTC and write its offset.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: ["ws_training.jsonl#/timestamp", "ws_training.jsonl#/type"],
  *check({ "ws_training.jsonl": frames }) {
    yield* timesNotUtc(frames);
  },
});
