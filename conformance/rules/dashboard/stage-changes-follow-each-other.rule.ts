import { brokenStageChains } from "../../lib/training-runs.ts";
import { defineRule } from "../../rule.ts";

export const stageChangesFollowEachOther = defineRule({
  id: "dashboard.stage-changes-follow-each-other",
  severity: "warning",
  since: "1.2",
  claim: "A change of stage begins in the stage that the run was in.",
  why: "A stage that was skipped or came twice looks like one that was done.",
  remedy: "Send every change of stage, with the stage before as `previous_stage`.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/run_id",
    "ws_training.jsonl#/stage",
    "ws_training.jsonl#/new_stage",
    "ws_training.jsonl#/previous_stage",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* brokenStageChains(frames);
  },
});
