import { defineRule } from "../../rule.ts";

export const pauseShowsInTheState = defineRule({
  id: "dashboard.pause-shows-in-the-state",
  severity: "error",
  since: "1.2",
  claim: "A paused engine says that it is paused.",
  why: "The operator sees `running`, believes that the pause failed, and pauses again or pulls the plug.",
  remedy: "Report status `paused` while the control state says paused.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/status", "api_control_status.json#/paused"],
  *check({ "api_state.json": { status: found }, "api_control_status.json": { paused } }) {
    if (paused && found === "running") yield { file: "api_state.json", pointer: "/status", expected: "paused", found };
  },
});
