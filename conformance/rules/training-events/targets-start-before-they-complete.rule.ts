import { unstartedTargets } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const targetsStartBeforeTheyComplete = defineRule({
  id: "training-events.targets-start-before-they-complete",
  severity: "warning",
  since: "1.2",
  claim: "Where the stream reports starts, a target starts before it completes.",
  why: "A target that completes unstarted was not trained in this run.",
  remedy: "Send target_start for every target, or for none.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/target",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* unstartedTargets(frames);
  },
});
