import { afterTheEnd } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const nothingFollowsTheEnd = defineRule({
  id: "training-events.nothing-follows-the-end",
  severity: "warning",
  since: "1.2",
  claim: "After the end of a run comes nothing but the progress of 100.",
  why: "Events after the end belong to another run, or the run had not ended.",
  remedy: "Send run_complete last.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/progress_pct",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* afterTheEnd(frames);
  },
});
