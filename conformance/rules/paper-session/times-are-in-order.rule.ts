import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const timesAreInOrder = defineRule({
  id: "paper-session.times-are-in-order",
  severity: "warning",
  since: "1.0",
  claim: "A session starts before its status is updated.",
  why: "Alerts for sessions that stand still compare these times with the clock.",
  remedy: "Check the clock of the machine.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: ["session_status.json#/started_at", "session_status.json#/updated_at"],
  *check({ "session_status.json": { started_at, updated_at: found } }) {
    if ((microseconds(found) ?? Infinity) < (microseconds(started_at) ?? 0))
      yield { pointer: "/updated_at", expected: `not before ${started_at}`, found };
  },
});
