import { otherRuns } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const oneRunIsTold = defineRule({
  id: "dashboard.one-run-is-told",
  severity: "warning",
  since: "1.2",
  claim: "All events are of one run.",
  why: "Two runs in one file draw one progress over the other: lines are appended to the file of the run before.",
  remedy: "Begin a new file with every run.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: ["ws_training.jsonl#/run_id", "ws_training.jsonl#/type"],
  *check({ "ws_training.jsonl": frames }) {
    yield* otherRuns(frames);
  },
});
