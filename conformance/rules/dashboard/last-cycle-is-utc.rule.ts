import { notUtc } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const lastCycleIsUtc = defineRule({
  id: "dashboard.last-cycle-is-utc",
  severity: "warning",
  since: "1.2",
  claim: "The time of the last cycle is ISO 8601, in UTC.",
  why: "A time without an offset is read in the zone of the reader: figures look hours old or not yet made.",
  remedy: "Write times in UTC with their offset.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/last_cycle"],
  *check({ "api_state.json": { last_cycle } }) {
    yield* notUtc("/last_cycle", last_cycle);
  },
});
