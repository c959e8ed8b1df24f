import { otherRuns } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const oneRunIsTold = defineRule({
  id: "training-events.one-run-is-told",
  severity: "warning",
  since: "1.2",
  claim: "All events are of one run.",
  why: "Two runs in one file draw one progress over the other: lines are appended to the file of the run before.",
  remedy: "Begin a new file with every run.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: ["training_events.jsonl#/run_id", "training_events.jsonl#/type"],
  *check({ "training_events.jsonl": frames }) {
    yield* otherRuns(frames);
  },
});
