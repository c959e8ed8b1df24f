import { stageElsewhere } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const stageChangeNamesItsStage = defineRule({
  id: "dashboard.stage-change-names-its-stage",
  severity: "warning",
  since: "1.2",
  claim: "A change of stage names the stage in `stage`.",
  why: "The contract has `stage`; the recorded producer sends `new_stage`, and a client of the contract shows the stage before.",
  remedy: "Send `stage` with every change; `new_stage` may stay beside it.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: [
    "ws_training.jsonl#/event_type",
    "ws_training.jsonl#/stage",
    "ws_training.jsonl#/new_stage",
    "ws_training.jsonl#/type",
  ],
  *check({ "ws_training.jsonl": frames }) {
    yield* stageElsewhere(frames);
  },
});
