import { defineRule } from "../../rule.ts";

export const uptimeGrows = defineRule({
  id: "dashboard.uptime-grows",
  severity: "warning",
  since: "1.2",
  claim: "An engine that ran cycles has been up for more than zero seconds.",
  why: "An uptime that is always 0 hides restarts.",
  remedy: "Measure the uptime from the start of the engine.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/status", "api_state.json#/uptime_seconds", "api_state.json#/cycle_count"],
  *check({ "api_state.json": { status, uptime_seconds: found, cycle_count } }) {
    if (status === "running" && found === 0 && (cycle_count ?? 0) > 0)
      yield { pointer: "/uptime_seconds", expected: "above 0", found };
  },
});
