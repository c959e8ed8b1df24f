import { brokenStageChains } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const stageChangesFollowEachOther = defineRule({
  id: "training-events.stage-changes-follow-each-other",
  severity: "warning",
  since: "1.2",
  claim: "A change of stage begins in the stage that the run was in.",
  why: "A stage that was skipped or came twice looks like one that was done.",
  remedy: "Send every change of stage, with the stage before as `previous_stage`.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/run_id",
    "training_events.jsonl#/stage",
    "training_events.jsonl#/new_stage",
    "training_events.jsonl#/previous_stage",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* brokenStageChains(frames);
  },
});
