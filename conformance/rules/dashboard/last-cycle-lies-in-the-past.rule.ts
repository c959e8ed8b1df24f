import { isUtcTime, secondsBetween } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const lastCycleLiesInThePast = defineRule({
  id: "dashboard.last-cycle-lies-in-the-past",
  severity: "warning",
  since: "1.2",
  claim: "The last cycle ended before risk was last checked by the answer beside it.",
  why: "A time in the future is one of another clock: every age that is computed from it is wrong.",
  remedy: "Use one clock, in UTC, for all answers.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/last_cycle", "api_risk_status.json#/last_check"],
  *check({ "api_state.json": { last_cycle: found }, "api_risk_status.json": { last_check } }) {
    // Answers to requests sent one after the other: a cycle may end between them.
    if (found !== null && isUtcTime(found) && (secondsBetween(found, last_check) ?? 0) < -60)
      yield { file: "api_state.json", pointer: "/last_cycle", expected: `not after ${last_check}`, found };
  },
});
