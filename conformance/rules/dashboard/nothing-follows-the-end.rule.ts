import { afterTheEnd } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const nothingFollowsTheEnd = defineRule({
  id: "dashboard.nothing-follows-the-end",
  severity: "warning",
  since: "1.2",
  claim: "After the end of a run comes nothing but the progress of 100.",
  why: "Events after the end belong to another run, or the run had not ended.",
  remedy: "Send run_complete last.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/progress_pct",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* afterTheEnd(frames);
  },
});
