import { unstartedTargets } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const targetsStartBeforeTheyComplete = defineRule({
  id: "dashboard.targets-start-before-they-complete",
  severity: "warning",
  since: "1.2",
  claim: "Where the stream reports starts, a target starts before it completes.",
  why: "A target that completes unstarted was not trained in this run.",
  remedy: "Send target_start for every target, or for none.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/target",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* unstartedTargets(frames);
  },
});
