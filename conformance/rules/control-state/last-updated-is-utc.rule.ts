import { notUtc } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const lastUpdatedIsUtc = defineRule({
  id: "control-state.last-updated-is-utc",
  severity: "warning",
  since: "1.2",
  claim: "A control state that asks for something says when, in UTC.",
  why: "An order to stop that nobody can date is an order of yesterday, or of an earlier process.",
  remedy: "Write the time in UTC with every change.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "control-state",
  reads: ["control_state.json"],
  *check({ "control_state.json": { last_updated: found, paused, kill_switch_active } }) {
    yield* notUtc("/last_updated", found);
    if (found === null && (paused || kill_switch_active))
      yield { pointer: "/last_updated", expected: "an ISO 8601 time in UTC", found };
  },
});
