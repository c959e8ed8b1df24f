import { moreThanAllTargets } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const targetsDoneAreNoMoreThanAll = defineRule({
  id: "dashboard.targets-done-are-no-more-than-all",
  severity: "error",
  since: "1.2",
  claim: "No more targets are done than there are.",
  why: "Progress past the total is computed from a wrong total.",
  remedy: "Set the total before the first target completes.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: ["ws_training.jsonl#/targets_complete", "ws_training.jsonl#/targets_total", "ws_training.jsonl#/type"],
  *check({ "ws_training.jsonl": frames }) {
    yield* moreThanAllTargets(frames);
  },
});
