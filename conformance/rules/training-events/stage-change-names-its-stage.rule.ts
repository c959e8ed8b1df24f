import { stageElsewhere } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const stageChangeNamesItsStage = defineRule({
  id: "training-events.stage-change-names-its-stage",
  severity: "warning",
  since: "1.2",
  claim: "A change of stage names the stage in `stage`.",
  why: "The contract has `stage`; the recorded producer sends `new_stage`, and a client of the contract shows the stage before.",
  remedy: "Send `stage` with every change; `new_stage` may stay beside it.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: [
    "training_events.jsonl#/event_type",
    "training_events.jsonl#/stage",
    "training_events.jsonl#/new_stage",
    "training_events.jsonl#/type",
  ],
  *check({ "training_events.jsonl": frames }) {
    yield* stageElsewhere(frames);
  },
});
