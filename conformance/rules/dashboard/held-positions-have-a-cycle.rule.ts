import { defineRule } from "../../rule.ts";

export const heldPositionsHaveACycle = defineRule({
  id: "dashboard.held-positions-have-a-cycle",
  severity: "warning",
  since: "1.2",
  claim: "An engine that holds positions has run a cycle.",
  why: "An engine that raises while it is asked for its state is called stopped, with zeros: its positions are not watched and nobody is told.",
  remedy: "Report status `error` when the engine cannot say its state.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/status", "api_state.json#/cycle_count", "api_positions.json#/positions"],
  *check({ "api_state.json": { status: found, cycle_count }, "api_positions.json": { positions } }) {
    if (cycle_count === 0 && positions.length > 0)
      yield {
        file: "api_state.json",
        pointer: "/status",
        message: `status is ${found} after 0 cycles while ${positions.length} positions are held`,
        ...(found === "stopped" && { expected: "error" }),
        found,
      };
  },
});
