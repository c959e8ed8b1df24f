import { defineRule } from "../../rule.ts";

export const answersAreOfOneEngine = defineRule({
  id: "dashboard.answers-are-of-one-engine",
  severity: "warning",
  since: "1.2",
  claim: "A bridge that cannot see an engine does not answer like one whose engine has stopped.",
  why: "Producers that the contract names run in another process than a shipped bridge: `stopped` then means `I cannot see`.",
  remedy:
    "Run the bridge in the process of the engine, or have it read what the engine saves; say `error` when neither works.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/status", "api_risk_status.json#/error"],
  *check({ "api_state.json": { status: found }, "api_risk_status.json": { error } }) {
    if (found === "stopped" && typeof error === "string")
      yield {
        file: "api_state.json",
        pointer: "/status",
        expected: "error",
        found,
        message: `status is stopped while risk says: ${error}`,
      };
  },
});
