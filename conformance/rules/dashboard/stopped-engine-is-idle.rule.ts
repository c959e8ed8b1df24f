import { defineRule } from "../../rule.ts";

export const stoppedEngineIsIdle = defineRule({
  id: "dashboard.stopped-engine-is-idle",
  severity: "warning",
  since: "1.2",
  claim: "A stopped engine is in no stage but idle.",
  why: "A stage of a stopped engine is the one in which it died.",
  remedy: "Reset the stage when the engine stops; report `error` when it was stopped by one.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/status", "api_state.json#/current_stage"],
  *check({ "api_state.json": { status, current_stage: found } }) {
    if (status === "stopped" && found !== "idle") yield { pointer: "/current_stage", expected: "idle", found };
  },
});
